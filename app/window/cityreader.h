#pragma once

#include "app/window/cityoverview.h"
#include "models/basemap/basemapreader.h"
#include "models/charts/chartloader.h"
#include "models/charts/serieslistloader.h"
#include "models/domain/idea.h"
#include "models/overlays/areafigures.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/junctionfigures.h"
#include "models/overlays/parkingfigures.h"
#include "models/overlays/sceneloader.h"
#include "models/overlays/stationtrends.h"

#include <memory>
#include <optional>

namespace stadtblick {

/** Ideas that a query found, with the number of all. */
struct FoundIdeas
{
    std::vector<Idea> ideas;
    qint64 total = 0;
};

/** An idea with its comments. */
struct IdeaWithComments
{
    Idea idea;
    std::vector<Comment> comments;
};

/** What a station says of a junction or a car park. */
struct StationTraffic
{
    std::optional<JunctionFigures> junction;
    std::optional<ParkingFigures> parking;
};

/**
 * Reads everything that views show from one cache: a connection of its own, with what stays the same between
 * two reads. Belongs to an Executor with one thread: used by one job at a time.
 */
class CityReader
{
public:
    explicit CityReader(QString cachePath);

    Result<CityOverview> overview();
    Result<std::shared_ptr<const MapScene>> scene(const ViewState &view, SceneOptions options);
    Result<std::optional<StationFigures>> figures(
        const Selection &station, const ViewState &view, SceneOptions options);
    Result<std::optional<Chart>> chart(ChartKind kind, const std::vector<SeriesChoice> &choices,
        const ViewState &view, const ChartOptions &options);
    Result<std::vector<ListedSeries>> seriesList();
    Result<std::vector<ChartRow>> rows(
        const Selection &station, const ViewState &view, const ChartOptions &options);
    Result<FoundIdeas> ideas(const IdeasState &state);
    Result<std::optional<IdeaWithComments>> idea(const Selection &selection);
    /** What is known of the selected area, district, place or street. */
    Result<std::optional<AreaFigures>> area(const ViewState &view, SceneOptions options);
    /** Trends, junction and car park of the selected station. */
    Result<std::optional<StationTrends>> trends(const ViewState &view, const SceneOptions &options);
    Result<std::optional<std::vector<StationTrends>>> areaTrends(const ViewState &view, SceneOptions options);
    Result<StationTraffic> traffic(const ViewState &view, const SceneOptions &options);
    /** The nearest street with a name, a pedestrian one too, within @p reachM of a place, as a selection. */
    Result<std::optional<Selection>> streetAt(LonLat place, double reachM);
    /** PRAGMA data_version: another value than before means that somebody has written. */
    Result<qint64> version();
    /** The connection, for readers of more; @p options get the streets of its base map. */
    Result<Connection *> open(SceneOptions &options);
    /** Null if the cache has none, and before open(). */
    BaseMapReader *baseMap() const { return m_baseMap.get(); }

private:
    Result<Connection *> connection();
    Result<void> addStreets(SceneOptions &options);

    QString m_cachePath;
    std::optional<Connection> m_connection;
    SceneCache m_cache;
    std::unique_ptr<BaseMapReader> m_baseMap;
    bool m_hasLookedForBaseMap = false;
};

} // namespace stadtblick
