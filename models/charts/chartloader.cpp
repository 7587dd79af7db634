#include "models/charts/chartloader.h"

#include "models/analysis/calendar.h"
#include "models/analysis/figure.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartlimits.h"
#include "models/charts/chartlineloader.h"
#include "models/charts/chartoriginloader.h"
#include "models/charts/chartwindow.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace stadtblick {

namespace {

constexpr qint64 longestForNightsMs = 15LL * 24 * 3'600'000;

/** What both of two lists of disjoint ranges, each in order, have in common. */
std::vector<TimeRange> common(const std::vector<TimeRange> &a, const std::vector<TimeRange> &b)
{
    std::vector<TimeRange> both;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const TimeRange part{std::max(a[i].fromMs, b[j].fromMs), std::min(a[i].toMs, b[j].toMs)};
        if (!part.isEmpty()) {
            both.push_back(part);
        }
        (a[i].toMs < b[j].toMs ? i : j) += 1;
    }
    return both;
}

/** What of @p ranges none of @p others covers; both disjoint and in order. */
std::vector<TimeRange> without(const std::vector<TimeRange> &ranges, const std::vector<TimeRange> &others)
{
    std::vector<TimeRange> rest;
    auto other = others.begin();
    for (TimeRange range : ranges) {
        while (other != others.end() && other->toMs <= range.fromMs) {
            ++other;
        }
        for (auto at = other; at != others.end() && at->fromMs < range.toMs; ++at) {
            if (at->fromMs > range.fromMs) {
                rest.push_back({range.fromMs, at->fromMs});
            }
            range.fromMs = std::max(range.fromMs, at->toMs);
        }
        if (!range.isEmpty()) {
            rest.push_back(range);
        }
    }
    return rest;
}

/** The axis of the lines of a panel. */
ValueAxis axisOf(const std::vector<ChartLine> &lines, const QString &unit, const QLocale &locale)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    bool isSum = false;
    for (const ChartLine &line : lines) {
        if (line.unit != unit || !line.series.values) {
            continue;
        }
        isSum = isSum || line.isSum;
        for (const double value : line.series.values->values) {
            least = std::min(least, value);
            largest = std::max(largest, value);
        }
    }
    return least <= largest ? valueAxis(least, largest, isSum, locale) : ValueAxis{0, 1, {}};
}

/** Names what the plot shows beside its lines. */
void addKey(TimeSeriesChart &chart)
{
    using Sign = ChartKeyEntry::Sign;
    if (chart.series.size() > 1) {
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            chart.key.push_back(
                {Sign::Line, chart.series[i].name, chart.series[i].role, static_cast<int>(i)});
        }
    }
    renewSigns(chart);
}

/** 'Gaps of its own: 6 h.' of a line among several; empty without any. */
QString ownGapsText(const ChartSeries &series, const QLocale &locale)
{
    return series.gaps.empty()
        ? QString()
        : QCoreApplication::translate("Chart", "Gaps of its own: %1.").arg(durationText(series.gaps, locale));
}

/** 'between 12 and 31 °C' of a series, or that it has no data. */
QString rangeText(const TimeSeriesChart &chart, const ChartLine &line, const QString &name)
{
    const std::array windows{chart.period};
    const auto found = extremes(*line.series.values, windows);
    if (!found) {
        return QCoreApplication::translate("Chart", "%1, %2: no data.").arg(name, chart.periodText);
    }
    const auto text = [&](double value) { return numberText(value, line.decimals, line.unit, chart.locale); };
    return QCoreApplication::translate("Chart", "%1, %2: between %3 and %4. %5.")
        .arg(name, chart.periodText, text(found->least), text(found->largest),
            QCoreApplication::translate("Chart", "Coverage %1")
                .arg(percentText(line.series.coverage, chart.locale)));
}

void describe(TimeSeriesChart &chart, const std::vector<ChartLine> &lines)
{
    const bool isEmpty =
        std::ranges::all_of(lines, [](const ChartLine &line) { return line.series.values->isEmpty(); });
    if (isEmpty) {
        chart.emptyText = QCoreApplication::translate(
            "Chart", "No data in this period. Choose another period or another station.");
    }
    QStringList parts;
    for (const ChartLine &line : lines) {
        parts << rangeText(chart, line, lines.size() > 1 ? line.series.name : chart.title);
        parts << ownGapsText(line.series, chart.locale);
    }
    parts.removeAll(QString());
    chart.description = parts.join(u' ');
}

/** Title and grey text: of one line its own, of several what they have in common. */
void addTitle(TimeSeriesChart &chart, const std::vector<ChartLine> &lines)
{
    const ChartLine &first = lines.front();
    const bool isOneQuantity =
        std::ranges::all_of(lines, [&](const ChartLine &line) { return line.name == first.name; });
    const bool isOneStation = std::ranges::all_of(
        lines, [&](const ChartLine &line) { return line.stationName == first.stationName; });
    chart.title = isOneQuantity ? first.name
        : isOneStation          ? first.stationName
                                : QCoreApplication::translate("Chart", "Time series");
    chart.quantity = lines.size() == 1 ? first.quantityText : first.plainText;
    chart.unit = first.unit;
    chart.decimals = first.decimals;
    chart.place = isOneStation ? first.stationName : QString();
}

/** Names, roles and panels of the lines; the note names units that have no panel. */
std::vector<ChartLine> arranged(TimeSeriesChart &chart, std::vector<ChartLine> lines)
{
    const QString upper = lines.front().unit;
    QString lower;
    QStringList leftOut;
    std::vector<ChartLine> kept;
    for (ChartLine &line : lines) {
        if (line.unit != upper && lower.isEmpty()) {
            lower = line.unit;
            chart.lower = LowerPanel{line.plainText, line.unit, line.decimals, {}, {}};
        }
        if (line.unit == upper || line.unit == lower) {
            line.series.isLower = line.unit != upper;
            kept.push_back(std::move(line));
        } else {
            leftOut << line.name;
        }
    }
    if (!leftOut.isEmpty()) {
        chart.note = QCoreApplication::translate("Chart", "Not shown, as two units are: %1.")
                         .arg(leftOut.join(QStringLiteral(", ")));
    }
    nameLines(kept);
    return kept;
}

/** The limits of the hourly values of the lines that share a unit with the first of them. */
std::vector<ChartLimit> limitsOf(
    const std::vector<ChartLine> &lines, const ChartLine &first, const ChartOptions &options)
{
    std::vector<LimitedStation> stations;
    for (const ChartLine &line : lines) {
        const LimitedStation one{line.station, line.stationName};
        if (line.quantity == first.quantity && std::ranges::find(stations, one) == stations.end()) {
            stations.push_back(one);
        }
    }
    return chartLimits(options, first.quantity, LimitedValue::Hours,
        localDate(first.period.toMs - 1, options.timeZone), stations);
}

TimeSeriesChart chartOf(std::vector<ChartLine> lines, const ViewState &view, const ChartOptions &options)
{
    TimeSeriesChart chart;
    const TimeRange period = lines.front().period;
    chart.period = period;
    chart.periodText = chartPeriodText(period, view, options);
    chart.timeZone = options.timeZone;
    chart.locale = options.locale;
    lines = arranged(chart, std::move(lines));
    addTitle(chart, lines);
    chart.coverage = lines.front().series.coverage;
    chart.gaps = lines.front().gaps;
    for (const ChartLine &line : lines) {
        chart.gaps = common(chart.gaps, line.gaps);
    }
    QStringList sources;
    for (ChartLine &line : lines) {
        line.series.gaps = without(line.gaps, chart.gaps);
        chart.isDemo = chart.isDemo || line.isDemo;
        if (line.series.coverage.percent() < chart.coverage.percent()) {
            chart.coverage = line.series.coverage;
        }
        if (!line.attribution.isEmpty() && !sources.contains(line.attribution)) {
            sources << line.attribution;
        }
        chart.series.push_back(line.series);
    }
    chart.source = sources.join(QStringLiteral("; "));
    chart.demoText = chart.isDemo ? QCoreApplication::translate("Scene", "Demo · synthetic data") : QString();
    const QString percent = percentText(chart.coverage, options.locale);
    chart.coverageText = lines.size() > 1 && !chart.coverage.reaches(100)
        ? QCoreApplication::translate("Chart", "Coverage at least %1").arg(percent)
        : QCoreApplication::translate("Chart", "Coverage %1").arg(percent);
    const ValueAxis axis = axisOf(lines, chart.unit, options.locale);
    chart.valueFrom = axis.from;
    chart.valueTo = axis.to;
    chart.valueTicks = axis.ticks;
    if (chart.lower) {
        chart.lower->axis = axisOf(lines, chart.lower->unit, options.locale);
    }
    chart.limits = limitsOf(lines, lines.front(), options);
    if (chart.lower) {
        const auto below = std::ranges::find(lines, chart.lower->unit, &ChartLine::unit);
        ChartOptions ofLower = options;
        ofLower.limits.clear(); // those are of the first quantity
        chart.lower->limits = limitsOf(lines, *below, ofLower);
    }
    chart.timeTicks = timeTicks(period, options.timeZone, options.locale, options.columns);
    if (period.lengthMs() <= longestForNightsMs) {
        chart.nights = nightsIn(period, options.timeZone);
    }
    addKey(chart);
    describe(chart, lines);
    return chart;
}

} // namespace

Result<std::optional<TimeSeriesChart>> loadTimeSeries(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options)
{
    const SeriesChoice choice = choiceOf(station, options);
    return loadTimeSeries(connection, std::span(&choice, 1), view, options);
}

Result<std::optional<TimeSeriesChart>> loadTimeSeries(Connection &connection,
    std::span<const SeriesChoice> choices, const ViewState &view, const ChartOptions &options)
{
    auto lines = loadChartLines(connection, choices, view, options);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    return lines->empty() ? std::nullopt : std::optional(chartOf(std::move(*lines), view, options));
}

} // namespace stadtblick
