#pragma once

#include "models/analysis/calendardays.h"
#include "models/analysis/rain.h"
#include "models/analysis/rainevents.h"
#include "models/analysis/readings.h"
#include "models/domain/figuresettings.h"
#include "models/domain/networkprofile.h"
#include "models/overlays/areashape.h"
#include "models/overlays/heatsurface.h"
#include "models/overlays/hoursloader.h"
#include "models/overlays/sceneloader.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"

#include <QtCore/QHash>

namespace stadtblick {

/** A source and an id at that source. */
using SourceKey = std::pair<QString, QString>;

/** A layer that was computed, and from what. */
struct CachedLayer
{
    QByteArray key;
    MapLayer layer;
};

/** A layer's events in words, and the language and time zone that these are in. */
struct CachedEvents
{
    QByteArray key;
    std::vector<LayerEvent> events;
};

/** What one city's scenes share (see SceneCache). */
struct SceneCache::Data
{
    std::optional<qint64> dataVersion; ///< PRAGMA data_version when this was read; absent: nothing is here
    std::vector<Station> stations;
    QHash<SourceKey, std::size_t> stationRows;
    std::vector<StoredSeries> series;
    std::vector<SourceStatus> sources;
    FigureSettings settings; ///< of the profile that the cache was filled by
    NetworkProfile network; ///< of the same
    std::vector<LimitRule> limits; ///< shipped ones and the profile's
    std::optional<TimeRange> extent; ///< first and last begin over all series
    TimeRange readRange; ///< what readings were read for
    QHash<qint64, std::shared_ptr<const Readings>> readings; ///< by row of the series
    HoursCache hours;
    TimeRange daysOf; ///< the period that days are of, in daysZone
    QTimeZone daysZone;
    std::vector<DayWindows> days; ///< worked out once for all stations
    std::size_t readingCount = 0; ///< of all that are kept
    /** What fell in readRange, by row of the series, dry intervals joined (rainamountsloader.h). */
    QHash<qint64, std::shared_ptr<const std::vector<RainAmount>>> rain;
    std::size_t rainAmountCount = 0; ///< of all that are kept
    QHash<SourceKey, std::optional<StreetStretch>> streets; ///< of counting stations, absent: none is near
    QHash<QString, CachedLayer> layers; ///< by layer id
    QHash<QString, CachedLayer> planRasters; ///< by id of the view's layers: of files alone
    std::vector<LayerContent> badges; ///< of the layer that gives way, as it stood last
    SurfaceMemo heatGround; ///< of the heat layer's stations
    std::optional<std::vector<RainEvent>> rainEvents; ///< newest first; absent: not asked for yet
    CachedEvents rainEventTexts; ///< of the same
    /** The selected district, place or street, absent: it is gone. */
    std::optional<std::pair<Selection, std::optional<SelectedShape>>> selectedShape;
};

/** One load: what is asked for and where it comes from. */
struct SceneContext
{
    Connection &connection;
    const ViewState &view;
    const SceneOptions &options;
    SceneCache::Data &data;
    TimeRange period;
    std::vector<TimeRange> windows; ///< of the period, after its filters

    /** The days that the period touches. */
    const std::vector<DayWindows> &days() const { return data.days; }
    bool isCanceled() const { return options.isCanceled && options.isCanceled(); }
    /** The period with its filters in words. */
    QString periodText() const;
    /** The station of a series; null if the cache has none. */
    const Station *stationOf(const Series &series) const;
    /** The station that the view selects; null if it selects something else, or one that is gone. */
    const Station *selectedStation() const;
    /** Where a series is measured: its own place, else its station's. */
    std::optional<LonLat> placeOf(const StoredSeries &series) const;
    /** The series of a quantity, those of one station together, in the store's order. */
    std::vector<const StoredSeries *> seriesOf(QStringView quantity) const;
    /** The valid readings of a series around the period, in the quantity's unit. */
    Result<std::shared_ptr<const Readings>> readings(const StoredSeries &series) const;
    /** The valid readings that overlap @p range, as readings() has them, from the weeks around it only. */
    Result<std::shared_ptr<const Readings>> readingsIn(const StoredSeries &series, TimeRange range) const;
    /** The hours of a series around the period (the night before it, the last day's night included). */
    Result<std::shared_ptr<const Hours>> hours(const StoredSeries &series) const;
    /** Reads the hours of many series at once, on two threads: hours() then finds them. */
    Result<void> prepareHours(std::span<const StoredSeries *const> series) const;
    /** Whether hours answer exactly for the windows; else the readings have to. */
    bool isByHours() const { return areWholeHours(windows); }
    /**
     * The mean of a series over the period's windows by its quantity's rule (energetic for levels, of unit
     * vectors for directions, the rate per 24 h for counts).
     */
    Result<Mean> mean(const StoredSeries &series) const;
    /** The attributions of the sources that these stations come from, each once. */
    QStringList attributionsOf(const QSet<QString> &sources) const;
};

/** The valid readings of a series' samples that begin in @p range, in the quantity's unit. */
Result<Readings> validReadingsIn(
    Connection &connection, const StoredSeries &series, TimeRange range, const QTimeZone &zone);

/** Reads stations, series and sources anew where another connection has changed the cache since. */
Result<void> refreshScene(Connection &connection, SceneCache::Data &data);

/** refreshScene(), and works out the period. */
Result<SceneContext> sceneContext(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

/** A layer of a scene: computed, or from the cache where nothing that it depends on has changed. */
Result<MapLayer> loadHeat(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadNoise(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadTraffic(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadAir(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadRain(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadWater(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadParking(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadDistricts(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadNetwork(const SceneContext &context, const LayerState &state);
/** A plan or raster of a file (planfile.h). */
Result<MapLayer> loadPlan(const SceneContext &context, const LayerState &state);
Result<MapLayer> loadIdeas(const SceneContext &context, const LayerState &state);

/** A series' value for a period: the mean of a layer's quantity with what has to be said about it. */
struct StationValue
{
    const StoredSeries *series = nullptr;
    const Station *station = nullptr;
    LonLat place;
    std::optional<double> value; ///< absent: not enough data
    Coverage coverage;
};

/** Selection of a station. */
Selection selectionOf(const Station &station);

} // namespace stadtblick
