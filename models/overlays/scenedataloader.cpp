#include "models/overlays/scenedataloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/limitrules.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/traffic.h"
#include "models/domain/cityprofile.h"
#include "models/store/observationstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace stadtblick {

namespace {

constexpr qint64 dayMs = 24 * msPerHour;

/**
 * How much around a period is read: an interval of a day that reaches into it, the evening before its first
 * tropical night, the night of its last noise day.
 */
constexpr qint64 leadMs = 26 * msPerHour;
constexpr qint64 tailMs = 8 * msPerHour;

/** What is kept in memory between two loads (32 bytes each): the store is quick enough to read the rest
 * again. */
constexpr std::size_t mostReadings = 4'000'000;

/** What the cache's profile says; nothing where it has none that this version reads. */
Result<CityProfile> profileOf(Connection &connection)
{
    const auto json = SyncStore(connection).profile();
    if (!json) {
        return tl::unexpected(json.error()); // without its limits a figure would look harmless
    }
    if (json->isEmpty()) {
        return emptyProfile();
    }
    auto city = cityProfileFromBytes(*json, QStringLiteral("city.json"));
    return city ? std::move(*city) : emptyProfile();
}

TimeRange neededAround(TimeRange period)
{
    return {period.fromMs - leadMs, period.toMs + tailMs};
}

/**
 * Forgets the readings and the rain where @p period is not among what was read. What is read anew reaches one
 * period (at most a month) to either side, so that steps of the timeline find their readings here.
 */
void makeRoom(SceneCache::Data &data, TimeRange period)
{
    const TimeRange needed = neededAround(period);
    const TimeRange inside{data.readRange.fromMs + 2 * msPerWeek, data.readRange.toMs - msPerWeek};
    if (needed.fromMs >= inside.fromMs && needed.toMs <= inside.toMs) {
        return;
    }
    const qint64 margin = std::min(period.lengthMs(), 31 * dayMs);
    // What is read must not depend on where one came from.
    data.readRange = weeksAround({needed.fromMs - margin, needed.toMs + margin});
    data.readings.clear();
    data.readingCount = 0;
    data.rain.clear();
    data.rainAmountCount = 0;
}

} // namespace

Result<Readings> validReadingsIn(
    Connection &connection, const StoredSeries &series, TimeRange range, const QTimeZone &zone)
{
    const auto samples = ObservationStore(connection).read(series.row, range);
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    const Quantity *quantity = quantityByKey(series.series.quantity);
    const auto conversion = quantity ? conversionFor(quantity->key.toString(), series.series.unit)
                                     : std::optional(UnitConversion{});
    // A unit of another kind has no conversion: then there is nothing that a figure could use.
    return conversion ? validReadings(*samples, series.series.stepMs, quantity, *conversion, zone)
                      : Readings{};
}

Result<void> refreshScene(Connection &connection, SceneCache::Data &data)
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
    auto profile = profileOf(connection);
    for (const Error *error : {stations ? nullptr : &stations.error(), series ? nullptr : &series.error(),
             sources ? nullptr : &sources.error(), extent ? nullptr : &extent.error(),
             profile ? nullptr : &profile.error()}) {
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
    fresh.settings = std::move(profile->figures);
    fresh.network = std::move(profile->network);
    fresh.limits = shippedRules();
    fresh.limits.insert(fresh.limits.end(), fresh.settings.limits.begin(), fresh.settings.limits.end());
    fresh.planRasters = std::move(data.planRasters); // of files, not of the cache
    data = std::move(fresh);
    return {};
}

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

const Station *SceneContext::selectedStation() const
{
    const Selection &selection = view.selection;
    const auto row = data.stationRows.constFind({selection.source, selection.id});
    const bool isThere = selection.kind == u"station" && row != data.stationRows.cend();
    return isThere ? &data.stations[*row] : nullptr;
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
    auto found = validReadingsIn(connection, series, data.readRange, options.timeZone);
    if (!found) {
        return tl::unexpected(found.error());
    }
    auto readings = std::make_shared<const Readings>(std::move(*found));
    if (data.readingCount + readings->size() <= mostReadings) {
        data.readingCount += readings->size();
        data.readings.insert(series.row, readings);
    }
    return readings;
}

Result<std::shared_ptr<const Readings>> SceneContext::readingsIn(
    const StoredSeries &series, TimeRange range) const
{
    if (const auto known = data.readings.constFind(series.row); known != data.readings.cend()) {
        return *known;
    }
    auto found = validReadingsIn(connection, series, weeksAround(range), options.timeZone);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return std::make_shared<const Readings>(std::move(*found));
}

Result<std::shared_ptr<const Hours>> SceneContext::hours(const StoredSeries &series) const
{
    const StoredSeries *one = &series;
    if (const auto read = prepareHours({&one, 1}); !read) {
        return tl::unexpected(read.error());
    }
    return data.hours.find(series.row, neededAround(period));
}

Result<void> SceneContext::prepareHours(std::span<const StoredSeries *const> series) const
{
    if (isCanceled()) {
        return tl::unexpected(cancelledLoad());
    }
    return data.hours.load(connection, series, neededAround(period), options.timeZone,
        [this](std::size_t done, std::size_t all) {
            if (options.progress) {
                options.progress(static_cast<int>(done * 100 / all));
            }
            return !isCanceled();
        });
}

Result<Mean> SceneContext::mean(const StoredSeries &series) const
{
    if (isByHours()) {
        return hours(series).map([this](const auto &found) { return meanOf(*found, windows); });
    }
    const Quantity *quantity = quantityByKey(series.series.quantity);
    return readings(series).map([&](const auto &found) {
        return meanOf(*found, quantity ? quantity->averaging : Averaging::Arithmetic, windows);
    });
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
    if (const auto read = refreshScene(connection, data); !read) {
        return tl::unexpected(read.error());
    }
    SceneContext context{connection, view, options, data, {}, {}};
    if (view.time.range || data.extent) {
        // The extent ends with its last begin.
        context.period = periodOf(view.time, data.extent ? data.extent->toMs : 0, options.timeZone);
    }
    context.windows = selectedWindows(context.period, view.time, options.timeZone, options.schoolHolidays);
    if (data.daysOf != context.period || data.daysZone != options.timeZone) {
        data.days = calendarDays(context.period, options.timeZone);
        data.daysOf = context.period;
        data.daysZone = options.timeZone;
    }
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
