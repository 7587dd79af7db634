#include "models/overlays/scenedataloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "models/store/observationstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

/**
 * How much around a period is read: an interval of a day that reaches into it, the evening before its first
 * tropical night, the night of its last noise day.
 */
constexpr qint64 leadMs = 26 * hourMs;
constexpr qint64 tailMs = 8 * hourMs;

/** What is kept in memory between two loads (32 bytes each): the store is quick enough to read the rest
 * again. */
constexpr std::size_t mostReadings = 4'000'000;

/** Reads stations, series and sources where another connection has changed the cache since. */
Result<void> refresh(Connection &connection, SceneCache::Data &data)
{
    const auto version = connection.integer("PRAGMA data_version");
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (data.dataVersion && data.dataVersion == *version) {
        return {};
    }
    SceneCache::Data fresh;
    fresh.dataVersion = *version;
    auto stations = StationStore(connection).stations();
    auto series = StationStore(connection).series();
    auto sources = SyncStore(connection).sources();
    auto extent = ObservationStore(connection).extent();
    for (const Error *error : {stations ? nullptr : &stations.error(), series ? nullptr : &series.error(),
             sources ? nullptr : &sources.error(), extent ? nullptr : &extent.error()}) {
        if (error) {
            return tl::unexpected(*error);
        }
    }
    fresh.stations = std::move(*stations);
    fresh.series = std::move(*series);
    fresh.sources = std::move(*sources);
    fresh.extent = *extent;
    for (std::size_t i = 0; i < fresh.stations.size(); ++i) {
        fresh.stationRows.insert({fresh.stations[i].source, fresh.stations[i].id}, i);
    }
    data = std::move(fresh);
    return {};
}

/**
 * Forgets the readings where @p period is not among what was read. What is read anew reaches one period (at
 * most a month) to either side, so that steps of the timeline find their readings here.
 */
void makeRoom(SceneCache::Data &data, TimeRange period)
{
    const TimeRange needed{period.fromMs - leadMs, period.toMs + tailMs};
    if (needed.fromMs >= data.readRange.fromMs && needed.toMs <= data.readRange.toMs) {
        return;
    }
    const qint64 margin = std::min(period.lengthMs(), 31 * dayMs);
    data.readRange = {needed.fromMs - margin, needed.toMs + margin};
    data.readings.clear();
    data.readingCount = 0;
}

} // namespace

QString SceneContext::periodText() const
{
    const QString filters = filterText(view.time, options.locale);
    const QString text = stadtblick::periodText(period, options.timeZone, options.locale);
    return filters.isEmpty() || text.isEmpty() ? text : QString(text % QStringLiteral(" · ") % filters);
}

const Station *SceneContext::stationOf(const Series &series) const
{
    const auto row = data.stationRows.constFind({series.source, series.stationId});
    return row == data.stationRows.cend() ? nullptr : &data.stations[*row];
}

std::optional<LonLat> SceneContext::placeOf(const StoredSeries &series) const
{
    if (series.series.position) {
        return series.series.position;
    }
    const Station *station = stationOf(series.series);
    return station ? station->position : std::nullopt;
}

std::vector<const StoredSeries *> SceneContext::seriesOf(QStringView quantity) const
{
    std::vector<const StoredSeries *> found;
    for (const StoredSeries &series : data.series) {
        if (series.series.quantity == quantity) {
            found.push_back(&series);
        }
    }
    return found;
}

Result<std::shared_ptr<const Readings>> SceneContext::readings(const StoredSeries &series) const
{
    if (isCanceled()) {
        return tl::unexpected(cancelledLoad());
    }
    if (const auto known = data.readings.constFind(series.row); known != data.readings.cend()) {
        return *known;
    }
    const auto samples = ObservationStore(connection).read(series.row, data.readRange);
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    const Quantity *quantity = quantityByKey(series.series.quantity);
    const auto conversion = quantity ? conversionFor(quantity->key.toString(), series.series.unit)
                                     : std::optional(UnitConversion{});
    // A unit of another kind has no conversion: then there is nothing that a figure could use.
    auto readings = conversion ? std::make_shared<const Readings>(validReadings(
                                     *samples, series.series.stepMs, quantity, *conversion, options.timeZone))
                               : std::make_shared<const Readings>();
    if (data.readingCount + readings->size() <= mostReadings) {
        data.readingCount += readings->size();
        data.readings.insert(series.row, readings);
    }
    return readings;
}

QStringList SceneContext::attributionsOf(const QSet<QString> &sources) const
{
    QStringList list;
    for (const SourceStatus &source : data.sources) {
        const QString text = source.attribution.isEmpty() ? source.name : source.attribution;
        if (sources.contains(source.id) && !text.isEmpty() && !list.contains(text)) {
            list << text;
        }
    }
    return list;
}

Result<SceneContext> sceneContext(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    SceneCache::Data &data = cache.data();
    if (const auto read = refresh(connection, data); !read) {
        return tl::unexpected(read.error());
    }
    SceneContext context{connection, view, options, data, {}, {}};
    if (view.time.range || data.extent) {
        // The extent ends with its last begin.
        context.period = periodOf(view.time, data.extent ? data.extent->toMs : 0, options.timeZone);
    }
    context.windows = selectedWindows(context.period, view.time, options.timeZone, options.schoolHolidays);
    makeRoom(data, context.period);
    return context;
}

Error cancelledLoad()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Scene", "The map was not computed."), {},
        QStringLiteral("cancelled")};
}

Selection selectionOf(const Station &station)
{
    return {QStringLiteral("station"), station.source, station.id};
}

SceneCache::SceneCache()
    : m_data(std::make_unique<Data>())
{ }

SceneCache::~SceneCache() = default;
SceneCache::SceneCache(SceneCache &&) noexcept = default;
SceneCache &SceneCache::operator=(SceneCache &&) noexcept = default;

} // namespace stadtblick
