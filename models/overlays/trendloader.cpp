#include "models/overlays/stationtrends.h"

#include "models/analysis/figure.h"
#include "models/analysis/traffic.h"
#include "models/overlays/areashapeloader.h"
#include "models/overlays/figuresloader.h"
#include "models/overlays/scenedataloader.h"
#include "models/overlays/trafficflowloader.h"
#include "models/overlays/trendtexts.h"
#include "models/store/observationstore.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

constexpr qint64 dayMs = 86'400'000;

/** All valid readings of a series, in the quantity's unit. */
Result<Readings> wholeReadings(
    const SceneContext &context, const StoredSeries &series, const Quantity &quantity)
{
    if (context.isCanceled()) {
        return tl::unexpected(cancelledLoad());
    }
    const auto conversion = conversionFor(quantity.key.toString(), series.series.unit);
    if (!conversion) {
        return Readings{};
    }
    const auto samples = ObservationStore(context.connection).readAll(series.row);
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    return validReadings(*samples, series.series.stepMs, &quantity, *conversion, context.options.timeZone);
}

/** True for quantities whose mean over months says something. */
bool hasTrend(const Quantity &quantity)
{
    return quantity.averaging == Averaging::Arithmetic || quantity.averaging == Averaging::Energetic
        || quantity.averaging == Averaging::Sum;
}

bool isRain(const Quantity &quantity)
{
    return quantity.key == QLatin1StringView("precipitation")
        || quantity.key == QLatin1StringView("rain_rate");
}

bool isSpeed(const Quantity &quantity)
{
    return quantity.key == QLatin1StringView("speed_mean");
}

using Vehicles = std::vector<std::shared_ptr<const Readings>>;

/** Fills months and trend; @p vehicles: of speeds the directions of the place's counts. */
void addMonths(SeriesTrend &series, const Readings &values, bool isEnergetic,
    const std::optional<Vehicles> &vehicles, const QTimeZone &zone)
{
    if (!vehicles) {
        series.months = monthlyValues(values, isEnergetic, zone);
        series.trend = trendOf(series.months, yearlyValues(values, isEnergetic, zone));
        return;
    }
    series.isByVehicles = !vehicles->empty();
    if (!values.isEmpty()) {
        const SpeedHours hours = speedHours(values, *vehicles, {values.fromMs.front(), values.toMs.back()});
        series.months = monthlyValues(hours, zone);
        series.trend = trendOf(series.months, yearlyValues(hours, zone));
    }
}

SeriesTrend trendOfReadings(const SceneContext &context, const Quantity &quantity, const Readings &readings,
    const std::optional<Vehicles> &vehicles)
{
    const QTimeZone &zone = context.options.timeZone;
    const bool isEnergetic = quantity.averaging == Averaging::Energetic;
    SeriesTrend series;
    series.quantity = quantity.key.toString();
    series.name = quantity.name();
    series.unit = quantity.unitName();
    series.decimals = quantity.decimals;
    // Counts and amounts: as much in 24 hours.
    const Readings values = quantity.averaging == Averaging::Sum ? ratesPerDay(readings) : readings;
    if (quantity.averaging == Averaging::Sum) {
        series.unit = QCoreApplication::translate("Trends", "%1/24 h").arg(quantity.unitName());
    }
    addMonths(series, values, isEnergetic, vehicles, zone);
    series.isUnusualAsked = !isRain(quantity);
    if (series.isUnusualAsked) {
        const TimeRange reference{
            context.period.fromMs - referenceDays * dayMs, context.period.toMs + referenceDays * dayMs};
        series.unusual = unusualHours(values, context.period, reference, isEnergetic, zone);
    }
    addTrendTexts(series, context.options.locale);
    return series;
}

/** The readings of several series of one quantity, added. */
Result<Readings> addedReadings(
    const SceneContext &context, const std::vector<const StoredSeries *> &list, const Quantity &quantity)
{
    Readings sum;
    for (const StoredSeries *series : list) {
        auto readings = wholeReadings(context, *series, quantity);
        if (!readings) {
            return readings;
        }
        sum = series == list.front() ? std::move(*readings) : summedCounts(sum, *readings);
    }
    return sum;
}

/** The counts that weight a place's speeds, all directions; absent for other quantities. */
Result<std::optional<Vehicles>> vehiclesFor(
    const SceneContext &context, const Station &station, const Quantity &quantity)
{
    if (!isSpeed(quantity)) {
        return std::optional<Vehicles>{};
    }
    Vehicles vehicles;
    for (const StoredSeries *series : finestSeries(context, station, u"vehicle_count")) {
        auto counts = wholeReadings(context, *series, *quantityByKey(u"vehicle_count"));
        if (!counts) {
            return tl::unexpected(counts.error());
        }
        vehicles.push_back(std::make_shared<const Readings>(std::move(*counts)));
    }
    return std::optional(std::move(vehicles));
}

/** The series of a station that stand for its quantities: the best filled one, all directions of counts. */
std::vector<std::vector<const StoredSeries *>> seriesOf(const SceneContext &context, const Station &station)
{
    std::vector<std::vector<const StoredSeries *>> chosen;
    for (const StoredSeries &series : context.data.series) {
        const Quantity *quantity = quantityByKey(series.series.quantity);
        if (series.series.source != station.source || series.series.stationId != station.id || !quantity
            || !hasTrend(*quantity)) {
            continue;
        }
        const auto known = std::ranges::find_if(chosen,
            [&](const auto &list) { return list.front()->series.quantity == series.series.quantity; });
        if (known == chosen.end()) {
            chosen.push_back(isCounted(*quantity) ? finestSeries(context, station, series.series.quantity)
                                                  : std::vector{&series});
        } else if (!isCounted(*quantity) && series.sampleCount > known->front()->sampleCount) {
            *known = {&series};
        }
    }
    std::ranges::stable_sort(
        chosen, {}, [](const auto &list) { return importanceOf(list.front()->series.quantity); });
    return chosen;
}

Result<StationTrends> trendsOf(const SceneContext &context, const Station &station)
{
    StationTrends trends;
    trends.station = selectionOf(station);
    trends.name = station.name;
    trends.sources = context.attributionsOf({station.source});
    trends.isDemo = commonFigure(context, station.source).isDemo;
    for (const auto &list : seriesOf(context, station)) {
        const Quantity &quantity = *quantityByKey(list.front()->series.quantity);
        const auto readings = addedReadings(context, list, quantity);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        const auto vehicles = vehiclesFor(context, station, quantity);
        if (!vehicles) {
            return tl::unexpected(vehicles.error());
        }
        trends.series.push_back(trendOfReadings(context, quantity, *readings, *vehicles));
    }
    return trends;
}

} // namespace

Result<std::optional<StationTrends>> loadStationTrends(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    const Station *station = context->selectedStation();
    if (!station) {
        return std::optional<StationTrends>();
    }
    return trendsOf(*context, *station).map([](StationTrends &&trends) {
        return std::optional(std::move(trends));
    });
}

Result<std::optional<std::vector<StationTrends>>> loadAreaTrends(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    const auto shape = loadSelectedShape(*context);
    if (!shape) {
        return tl::unexpected(shape.error());
    }
    if (!*shape) {
        return std::optional<std::vector<StationTrends>>();
    }
    const ShapeTest test(**shape);
    std::vector<StationTrends> all;
    for (const Station &station : context->data.stations) {
        if (station.position && test.contains(*station.position)) {
            auto trends = trendsOf(*context, station);
            if (!trends) {
                return tl::unexpected(trends.error());
            }
            all.push_back(std::move(*trends));
        }
    }
    return std::optional(std::move(all));
}

} // namespace stadtblick
