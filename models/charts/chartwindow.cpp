#include "models/charts/chartwindow.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr qint64 longestForNightsMs = qint64(15) * 86'400'000;

std::vector<TimeRange> cutTo(const std::vector<TimeRange> &ranges, TimeRange window)
{
    std::vector<TimeRange> cut;
    for (const TimeRange &range : ranges) {
        const TimeRange part{std::max(range.fromMs, window.fromMs), std::min(range.toMs, window.toMs)};
        if (part.fromMs < part.toMs) {
            cut.push_back(part);
        }
    }
    return cut;
}

/** The key's signs of what the part has: nights come into view when it becomes short. */
void renewKey(TimeSeriesChart &chart)
{
    using Sign = ChartKeyEntry::Sign;
    std::erase_if(chart.key, [](const ChartKeyEntry &entry) {
        return entry.sign == Sign::Night || entry.sign == Sign::Gap || entry.sign == Sign::Outlier;
    });
    const auto add = [&chart](Sign sign, const char *text) {
        ChartKeyEntry entry;
        entry.sign = sign;
        entry.text = QCoreApplication::translate("Chart", text);
        chart.key.push_back(entry);
    };
    if (!chart.nights.empty()) {
        add(Sign::Night, "Night 22–6");
    }
    if (!chart.gaps.empty()) {
        add(Sign::Gap, "Gap, not connected");
    }
    if (std::ranges::any_of(chart.series, [](const ChartSeries &line) { return !line.outliers.empty(); })) {
        add(Sign::Outlier, "Outlier, not used");
    }
}

} // namespace

TimeSeriesChart undecimated(const TimeSeriesChart &chart)
{
    constexpr int everyPoint = 100'000'000; // columns of some 300 ms in a year
    constexpr qint64 hourMs = 3'600'000;
    TimeSeriesChart whole = chart;
    for (ChartSeries &series : whole.series) {
        if (series.values) {
            series.parts = decimated(
                *series.values, chart.period, everyPoint, series.values->stepMs.value_or(hourMs) / 2);
        }
    }
    return whole;
}

TimeSeriesChart windowOf(const TimeSeriesChart &chart, TimeRange window, int columns, const QLocale &locale)
{
    TimeSeriesChart shown = chart;
    for (ChartSeries &series : shown.series) {
        series.parts = decimated(series.parts, window, columns);
        std::erase_if(
            series.outliers, [&](const LinePoint &point) { return !window.contains(point.timeMs); });
    }
    shown.timeTicks = timeTicks(window, chart.timeZone, locale, columns);
    if (window == chart.period) {
        return shown;
    }
    shown.period = window;
    shown.periodText = periodText(window, chart.timeZone, locale);
    shown.gaps = cutTo(chart.gaps, window);
    shown.nights =
        window.lengthMs() <= longestForNightsMs ? nightsIn(window, chart.timeZone) : std::vector<TimeRange>();
    shown.leftOut = cutTo(chart.leftOut, window);
    renewKey(shown);
    shown.coverageText.clear();
    return shown;
}

} // namespace stadtblick
