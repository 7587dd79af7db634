#include "models/charts/histogramchart.h"

#include "models/analysis/numberformat.h"
#include "models/charts/axes.h"
#include "models/charts/chartbuilders.h"
#include "models/charts/chartlimits.h"
#include "models/charts/chartwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/**
 * A round class width that gives some ten to twenty classes, at least ten times the values' resolution:
 * narrower ones would tell noise apart.
 */
double classWidth(double least, double largest, int decimals)
{
    const double resolution = std::pow(10.0, decimals > 0 ? 1 - decimals : 0);
    const double span = largest - least;
    const double magnitude = std::pow(10.0, std::floor(std::log10(std::max(span, resolution) / 10)));
    for (const double candidate : {1.0, 2.0, 5.0, 10.0}) {
        const double width = candidate * magnitude;
        if (width >= resolution - 1e-12 && span / width <= 20) {
            return width;
        }
    }
    return std::max(resolution, magnitude * 20);
}

QString classText(const HistogramChart &chart, const HistogramBar &bar)
{
    const double width = bar.to - bar.from;
    const int decimals =
        width == std::round(width) && bar.from == std::round(bar.from) ? 0 : std::max(1, chart.decimals);
    return QCoreApplication::translate("Chart", "%1 to below %2")
        .arg(numberText(bar.from, decimals, chart.locale),
            numberText(bar.to, decimals, chart.unit, chart.locale));
}

} // namespace

HistogramChart histogramChart(const ChartHours &hours, const ChartOptions &options)
{
    HistogramChart chart;
    static_cast<ChartFrame &>(chart) = frameOf(hours);
    const QString quantity = quantityTitle(hours) % QStringLiteral(" · ")
        % QCoreApplication::translate("Chart", "number of hours by class, %1").arg(hours.unit);
    if (!begin(chart, hours, QCoreApplication::translate("Chart", "Histogram"), quantity)) {
        return chart;
    }
    const std::vector<double> values = hours.values();
    const auto [least, largest] = std::ranges::minmax(values);
    const double width = classWidth(least, largest, hours.decimals);
    const double first = std::floor(least / width + 1e-9);
    const auto classes = static_cast<std::size_t>(std::floor(largest / width + 1e-9) - first) + 1;
    for (std::size_t i = 0; i < classes; ++i) {
        const double from = (first + static_cast<double>(i)) * width;
        chart.bars.push_back({from, from + width, 0});
    }
    for (const double value : values) {
        const auto at = static_cast<std::size_t>(std::floor(value / width + 1e-9) - first);
        ++chart.bars[std::min(at, classes - 1)].count;
    }
    chart.count = static_cast<int>(values.size());
    const auto fullest = std::ranges::max_element(chart.bars, {}, &HistogramBar::count);
    // The ticks of the values' own range; the plot ends with the classes.
    chart.values = valueAxis(chart.bars.front().from, chart.bars.back().to, false, hours.locale);
    chart.values.from = chart.bars.front().from - width * 0.25;
    chart.values.to = chart.bars.back().to + width * 0.25;
    std::erase_if(chart.values.ticks, [&](const ValueTick &tick) {
        return tick.value < chart.values.from || tick.value > chart.values.to;
    });
    chart.counts = valueAxis(0, fullest->count, true, hours.locale);
    // There are no half hours to count.
    std::erase_if(chart.counts.ticks,
        [](const ValueTick &tick) { return std::abs(tick.value - std::round(tick.value)) > 1e-9; });
    for (ValueTick &tick : chart.counts.ticks) {
        tick.label = numberText(tick.value, 0, hours.locale);
    }
    chart.limits = chartLimits(
        options, hours.quantity, LimitedValue::Hours, lastDayOf(hours), limitedStations({&hours, 1}));
    chart.key.push_back({ChartKeyEntry::Sign::Text, countText(chart.count, hours.locale)});
    chart.description =
        QCoreApplication::translate("Chart", "%1, %2, %3: %4, most often %5. %6.")
            .arg(chart.title, chart.quantity, chart.periodText, countText(chart.count, hours.locale),
                classText(chart, *fullest), chart.coverageText);
    return chart;
}

int markCount(const HistogramChart &chart)
{
    return static_cast<int>(chart.bars.size());
}

QStringList markLines(const HistogramChart &chart, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return {};
    }
    const HistogramBar &bar = chart.bars[static_cast<std::size_t>(mark)];
    const double share = chart.count > 0 ? 100.0 * bar.count / chart.count : 0;
    return {classText(chart, bar),
        QCoreApplication::translate("Chart", "%n hour(s)", nullptr, bar.count) % QStringLiteral(" · ")
            % numberText(share, 1, QStringLiteral("%"), chart.locale)};
}

ChartTable tableOf(const HistogramChart &chart)
{
    ChartTable table;
    table.columns = {{QCoreApplication::translate("Chart", "From"), chart.unit, chart.decimals},
        {QCoreApplication::translate("Chart", "To below"), chart.unit, chart.decimals},
        {QCoreApplication::translate("Chart", "Hours"), {}, 0},
        {QCoreApplication::translate("Chart", "Share"), QStringLiteral("%"), 1}};
    for (const HistogramBar &bar : chart.bars) {
        table.rows.push_back({bar.from, bar.to, static_cast<double>(bar.count),
            chart.count > 0 ? 100.0 * bar.count / chart.count : 0});
    }
    return table;
}

} // namespace stadtblick
