#pragma once

#include "app/window/cityreader.h"
#include "models/domain/executor.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <array>
#include <atomic>
#include <memory>

namespace stadtblick {

/** Where a chart stands: the inspector's time series, a part of it, the chart below, the enlarged one. */
enum class ChartPlace { Lines, Detail, Second, Large };

/** What a series' rows are for: the table of the inspector's time series, that of the enlarged one, a file.
 */
enum class RowsPlace { Lines, Large, File };

/**
 * Loads what a city's views show, in the background, newest wish first: an older wish for the same part is
 * cancelled. Answers by signals in its own thread. Also notices when somebody else has written to the cache.
 */
class ViewLoader : public QObject
{
    Q_OBJECT

public:
    ViewLoader(const QString &cachePath, Theme theme, QObject *parent);
    ~ViewLoader() override;

    const QString &cachePath() const { return m_cachePath; }
    /** Zone and projected system of what is read from now on. */
    void setCity(const CityProfile &profile);
    void setTheme(Theme theme);

    /** After an import: streets are looked up in the new base map. */
    void forgetBaseMap();

    void loadOverview();
    void loadScene(const ViewState &view);
    /** Computes what will probably be asked for next, after what is under way; loadScene() then has it. */
    void prefetchScene(const ViewState &view);
    void loadStation(const ViewState &view);
    /** A chart for a place in the window; @p options without locale, zone and cancelling. */
    void loadChart(ChartPlace place, ChartKind kind, const std::vector<SeriesChoice> &choices,
        const ViewState &view, const ChartOptions &options);
    /** The answer for this place is not wanted any more. */
    void cancelChart(ChartPlace place);
    void loadSeriesList();
    /** The rows behind a time series. @p use gets them unless reading fails or newer ones are wanted there.
     */
    void loadRows(RowsPlace place, const ViewState &view, const ChartOptions &options,
        std::function<void(const std::vector<ChartRow> &)> use);
    void loadIdeas(const IdeasState &state);
    void loadIdea(const Selection &selection);
    void loadArea(const ViewState &view);
    /** Of the selected station. */
    void loadTrends(const ViewState &view);
    void loadTraffic(const ViewState &view);
    /** Of all stations in the selected area. */
    void loadAreaTrends(const ViewState &view);
    /** The street at a place: answered by streetReady. */
    void loadStreetAt(LonLat place, double reachM);
    /** True while anything is under way. */
    bool isLoading() const { return m_running > 0; }

Q_SIGNALS:
    void overviewReady(const CityOverview &overview);
    void sceneReady(std::shared_ptr<const MapScene> scene);
    void stationReady(const std::optional<StationFigures> &figures);
    void chartReady(ChartPlace place, const std::optional<Chart> &chart);
    void seriesListReady(const std::vector<ListedSeries> &series);
    void ideasReady(const FoundIdeas &ideas);
    void ideaReady(const std::optional<IdeaWithComments> &idea);
    void areaReady(const std::optional<AreaFigures> &area);
    void trendsReady(const std::optional<StationTrends> &trends);
    void areaTrendsReady(const std::optional<std::vector<StationTrends>> &trends);
    void trafficReady(const StationTraffic &traffic);
    /** The street at @p place; nothing where none is near. */
    void streetReady(LonLat place, const std::optional<Selection> &street);
    void failed(const Error &error);
    /** Somebody has written to the cache since the last look. */
    void cacheChanged();
    /** How far a load is that takes longer than a moment, in per cent; idle() ends it. */
    void progressed(int percent);
    /** The last job under way has ended. */
    void idle();

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    enum Part {
        OverviewPart,
        ScenePart,
        PrefetchPart,
        StationPart,
        LinesPart,
        DetailPart,
        SecondPart,
        LargePart,
        SeriesPart,
        LinesRowsPart,
        LargeRowsPart,
        FileRowsPart,
        IdeasPart,
        IdeaPart,
        AreaPart,
        StreetPart,
        TrendsPart,
        TrafficPart,
        PartCount
    };
    static Part partOf(ChartPlace place);
    static Part partOf(RowsPlace place);

    template <typename T>
    void run(Part part, Executor &executor, std::function<Result<T>(const Flag &)> job,
        std::function<void(const T &)> answer);
    SceneOptions sceneOptions() const;
    /** The options with what a job asks and tells: whether it is cancelled, how far it is. */
    SceneOptions toldBy(const Flag &flag, SceneOptions options);
    void forgetPrefetched();
    bool takePrefetched(const ViewState &view);
    void cancel(Part part);
    void ended();
    /** Looks whether somebody has written since the last look. */
    void lookForChanges();

    QString m_cachePath;
    Theme m_theme;
    QTimeZone m_zone{QTimeZone::UTC};
    std::vector<SchoolHolidays> m_schoolHolidays;
    QString m_projectedCrs;
    std::shared_ptr<const TrafficProfile> m_traffic;
    std::array<Flag, PartCount> m_flags;
    int m_running = 0;
    std::optional<ViewState> m_prefetchView; ///< what is or was computed ahead
    std::shared_ptr<const MapScene> m_prefetched; ///< null: not there yet
    bool m_isPrefetchWanted = false;
    std::shared_ptr<CityReader> m_sceneReader;
    std::shared_ptr<CityReader> m_detailReader;
    std::shared_ptr<CityReader> m_chartReader;
    std::optional<qint64> m_version;
    QTimer m_watch;
    // Last, so that they end first: their jobs use the readers.
    Executor m_sceneExecutor{1};
    Executor m_detailExecutor{1};
    Executor m_chartExecutor{1};
};

} // namespace stadtblick
