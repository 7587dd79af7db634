#include "models/charts/chartloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/figure.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/quality.h"
#include "models/analysis/traffic.h"
#include "models/charts/axes.h"
#include "models/charts/chartsourceloader.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/syncstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 longestForSamplesMs = 2 * dayMs;
constexpr qint64 longestForNightsMs = 15 * dayMs;

Error cancelledChart()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Chart", "The chart was not computed."), {},
        QStringLiteral("cancelled")};
}

/** Means of hours as readings of an hour; hours without enough samples are missing. */
Readings hourlyReadings(const Readings &readings, TimeRange period, Averaging averaging)
{
    const bool isSum = averaging == Averaging::Sum;
    const Readings rates = isSum ? ratesPerDay(readings) : readings;
    const TimeRange wholeHours{period.fromMs - ((period.fromMs % hourMs) + hourMs) % hourMs, period.toMs};
    const std::vector<TimeRange> hours = hoursOf(wholeHours);
    const auto means = hourlyMeans(rates, hours, averaging == Averaging::Energetic);
    Readings hourly;
    hourly.stepMs = hourMs;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (means[i].value) {
            hourly.fromMs.push_back(hours[i].fromMs);
            hourly.toMs.push_back(hours[i].toMs);
            hourly.lengthsMs.push_back(hours[i].lengthMs());
            hourly.values.push_back(isSum ? *means[i].value / 24 : *means[i].value);
        }
    }
    return hourly;
}

/** Whether the line shows hourly means instead of the samples. */
bool showsHours(const ChartSource &source, const Readings &readings)
{
    if (!source.quantity || source.period.lengthMs() <= longestForSamplesMs || !readings.stepMs) {
        return false;
    }
    const Averaging averaging = source.quantity->averaging;
    return *readings.stepMs < hourMs && averaging != Averaging::Vector && averaging != Averaging::Counter;
}

/** Title and the grey text behind it, by what the line shows. */
void addTitle(
    TimeSeriesChart &chart, const ChartSource &source, bool isHourly, const std::optional<qint64> &stepMs)
{
    chart.title = source.name();
    chart.unit = source.unit();
    chart.decimals = source.quantity ? source.quantity->decimals : 2;
    const bool isSum = source.quantity && source.quantity->averaging == Averaging::Sum;
    if (isHourly || (isSum && stepMs == hourMs)) {
        chart.quantity = isSum ? QCoreApplication::translate("Chart", "hourly sums · %1").arg(chart.unit)
                               : QCoreApplication::translate("Chart", "hourly means · %1").arg(chart.unit);
    } else if (isSum && stepMs) {
        // A count says nothing without its interval.
        chart.quantity =
            QCoreApplication::translate("Chart", "%1 in %2 min").arg(chart.unit).arg(*stepMs / 60'000);
    } else {
        chart.quantity = chart.unit;
    }
    if (!source.distinction.isEmpty()) {
        chart.quantity += QStringLiteral(" · ") % source.distinction;
    }
}

/** Values that figures leave out but that were measured, for the triangles. */
std::vector<LinePoint> outliersOf(const Samples &samples, const std::vector<quint8> &flags,
    const UnitConversion &conversion, TimeRange period)
{
    constexpr quint8 shown = FlagRange | FlagSpike;
    std::vector<LinePoint> outliers;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const bool isShown = (flags[i] & shown) != 0 && period.contains(samples.timesMs[i]);
        const auto value = conversion.apply(samples.values[i], hourMs);
        if (isShown && value && std::isfinite(*value)) {
            outliers.push_back({samples.timesMs[i], *value});
        }
    }
    return outliers;
}

void addAxes(
    TimeSeriesChart &chart, const ChartSource &source, const Readings &shown, const ChartOptions &options)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const double value : cut(shown, source.period).values) {
        least = std::min(least, value);
        largest = std::max(largest, value);
    }
    const bool isSum = source.quantity && source.quantity->averaging == Averaging::Sum;
    const ValueAxis axis =
        least <= largest ? valueAxis(least, largest, isSum, options.locale) : ValueAxis{0, 1, {}};
    chart.valueFrom = axis.from;
    chart.valueTo = axis.to;
    chart.valueTicks = axis.ticks;
    chart.timeTicks = timeTicks(source.period, options.timeZone, options.locale, options.columns);
    if (source.period.lengthMs() <= longestForNightsMs) {
        chart.nights = nightsIn(source.period, options.timeZone);
    }
}

/** Source and demo mark of a series. */
Result<void> addSource(TimeSeriesChart &chart, Connection &connection, const QString &id)
{
    const auto sources = SyncStore(connection).sources();
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    const auto found = std::ranges::find(*sources, id, &SourceStatus::id);
    if (found != sources->end()) {
        chart.source = found->attribution.isEmpty() ? found->name : found->attribution;
        chart.isDemo = found->isDemo;
    }
    return {};
}

void describe(TimeSeriesChart &chart, const Readings &shown, const ChartOptions &options)
{
    const std::array windows{chart.period};
    const auto found = extremes(shown, windows);
    if (!found) {
        chart.emptyText = QCoreApplication::translate("Chart", "No data in this period.");
        chart.description =
            QCoreApplication::translate("Chart", "%1, %2: no data.").arg(chart.title, chart.periodText);
        return;
    }
    const auto text = [&](double value) {
        return numberText(value, chart.decimals, chart.unit, options.locale);
    };
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2: between %3 and %4. %5.")
            .arg(chart.title, chart.periodText, text(found->least), text(found->largest), chart.coverageText);
}

/** Names what the plot shows beside its line. */
void addKey(TimeSeriesChart &chart)
{
    using Sign = ChartKeyEntry::Sign;
    if (!chart.nights.empty()) {
        chart.key.push_back({Sign::Night, QCoreApplication::translate("Chart", "Night 22–6")});
    }
    if (!chart.gaps.empty()) {
        chart.key.push_back({Sign::Gap, QCoreApplication::translate("Chart", "Gap, not connected")});
    }
    if (std::ranges::any_of(chart.series, [](const ChartSeries &line) { return !line.outliers.empty(); })) {
        chart.key.push_back({Sign::Outlier, QCoreApplication::translate("Chart", "Outlier, not used")});
    }
}

/** Everything of the chart that its series alone says. */
TimeSeriesChart chartOf(const ChartSource &source, const Samples &samples, const ChartOptions &options)
{
    const TimeRange period = source.period;
    const Readings readings = validReadings(
        samples, source.series.series.stepMs, source.quantity, source.conversion, options.timeZone);
    const bool isHourly = showsHours(source, readings);
    const Readings shown = isHourly ? hourlyReadings(readings, period, source.quantity->averaging) : readings;
    TimeSeriesChart chart;
    addTitle(chart, source, isHourly, readings.stepMs);
    chart.period = period;
    chart.periodText = periodText(period, options.timeZone, options.locale);
    chart.timeZone = options.timeZone;
    const std::array windows{period};
    chart.coverage = coverageOf(readings, windows);
    chart.coverageText = QCoreApplication::translate("Chart", "Coverage %1")
                             .arg(percentText(chart.coverage.percent(), options.locale));
    // Half a step late is still in time; a missing sample is a gap.
    const qint64 toleranceMs = shown.stepMs.value_or(hourMs) / 2;
    ChartSeries line{chart.title, ChartRole::Ink, decimated(shown, period, options.columns, toleranceMs),
        outliersOf(samples, flagsOf(source, samples, options.timeZone), source.conversion, period)};
    line.values = std::make_shared<Readings>(cut(shown, period));
    chart.series.push_back(std::move(line));
    chart.gaps = gapsIn(shown, period, toleranceMs);
    addAxes(chart, source, shown, options);
    addKey(chart);
    describe(chart, shown, options);
    return chart;
}

} // namespace

Result<std::optional<TimeSeriesChart>> loadTimeSeries(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options)
{
    const auto source = chartSource(connection, station, view, options);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (!*source) {
        return std::optional<TimeSeriesChart>{};
    }
    const TimeRange period = (*source)->period;
    // Intervals of up to a day may reach into the period from before.
    const auto samples = ObservationStore(connection)
                             .read((*source)->series.row, {period.fromMs - dayMs - hourMs, period.toMs});
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    if (options.isCanceled && options.isCanceled()) {
        return tl::unexpected(cancelledChart());
    }
    TimeSeriesChart chart = chartOf(**source, *samples, options);
    if (const auto added = addSource(chart, connection, station.source); !added) {
        return tl::unexpected(added.error());
    }
    return std::optional(std::move(chart));
}

} // namespace stadtblick
