#include "models/charts/charthoursloader.h"

#include "models/analysis/rain.h"
#include "models/charts/chartoriginloader.h"
#include "models/charts/chartsourceloader.h"
#include "models/store/observationstore.h"

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

ChartOptions optionsFor(const SeriesChoice &choice, ChartOptions options)
{
    options.quantity = choice.quantity;
    options.seriesId = choice.seriesId;
    return options;
}

/**
 * What fell between the readings of a rain counter: a mean of a counter says nothing. What can't be placed
 * (gaps of more than an hour, rises that no rain makes) is missing.
 */
Readings amountsOf(const Readings &counter)
{
    Readings amounts;
    for (const RainAmount &rain : rainOfCounter(counter)) {
        if (rain.toMs > rain.fromMs && !rain.isGap && !rain.isUnsure) {
            amounts.fromMs.push_back(rain.fromMs);
            amounts.toMs.push_back(rain.toMs);
            amounts.lengthsMs.push_back(rain.toMs - rain.fromMs);
            amounts.values.push_back(rain.mm);
        }
    }
    amounts.stepMs = counter.stepMs;
    return amounts;
}

/** What is known without the samples. */
ChartHours emptyHours(
    const ChartSource &source, const SeriesChoice &choice, const ViewState &view, const ChartOptions &options)
{
    ChartHours hours;
    hours.source = choice.station.source;
    hours.stationId = choice.station.id;
    const bool isCounter = source.quantity && source.quantity->averaging == Averaging::Counter;
    hours.quantity = isCounter ? quantityByKey(u"precipitation") : source.quantity;
    hours.name = isCounter ? hours.quantity->name() : source.name();
    hours.distinction = source.distinction;
    hours.plainUnit = source.unit();
    const bool isCount = hours.averaging() == Averaging::Sum;
    hours.unit = isCount ? QString(hours.plainUnit % QStringLiteral("/h")) : hours.plainUnit;
    hours.decimals = hours.quantity ? hours.quantity->decimals : 2;
    hours.period = source.period;
    hours.timeZone = options.timeZone;
    hours.locale = options.locale;
    hours.periodText = chartPeriodText(source.period, view, options);
    return hours;
}

Result<std::optional<ChartHours>> loadOne(Connection &connection, const SeriesChoice &choice,
    const ChartOrigin &origin, const ViewState &view, const ChartOptions &options)
{
    const ChartOptions own = optionsFor(choice, options);
    const auto source = chartSource(connection, choice.station, view, own);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (!*source) {
        return std::optional<ChartHours>{};
    }
    ChartHours hours = emptyHours(**source, choice, view, own);
    hours.stationName = origin.stationName;
    hours.attribution = origin.attribution;
    hours.isDemo = origin.isDemo;
    // Intervals of up to a day may reach into the period from before.
    const TimeRange range{hours.period.fromMs - dayMs - hourMs, hours.period.toMs};
    const auto samples = ObservationStore(connection).read((*source)->series.row, weeksAround(range));
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    if (options.isCanceled && options.isCanceled()) {
        return tl::unexpected(cancelledChart());
    }
    const Quantity *quantity = (*source)->quantity;
    Readings valid = validReadings(
        *samples, (*source)->series.series.stepMs, quantity, (*source)->conversion, options.timeZone);
    if (quantity && quantity->averaging == Averaging::Counter) {
        valid = amountsOf(valid);
    }
    hours.readings = std::make_shared<Readings>(cut(valid, range));
    fillHours(hours, view.time, chartSchoolHolidays(connection, view, options));
    return std::optional(std::move(hours));
}

} // namespace

Result<std::optional<ChartHours>> loadChartHours(
    Connection &connection, const SeriesChoice &choice, const ViewState &view, const ChartOptions &options)
{
    const auto origins = chartOrigins(connection, std::span(&choice, 1));
    if (!origins) {
        return tl::unexpected(origins.error());
    }
    return loadOne(connection, choice, origins->front(), view, options);
}

Result<std::vector<ChartHours>> loadChartHours(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options)
{
    const auto origins = chartOrigins(connection, choices);
    if (!origins) {
        return tl::unexpected(origins.error());
    }
    std::vector<ChartHours> all;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto hours = loadOne(connection, choices[i], (*origins)[i], view, options);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        if (*hours) {
            all.push_back(std::move(**hours));
        }
    }
    return all;
}

} // namespace stadtblick
