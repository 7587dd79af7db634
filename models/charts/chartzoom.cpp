#include "models/charts/chartzoom.h"

#include "models/charts/axes.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double closest = 0.02; ///< of the whole axis

ValueAxis within(const ValueAxis &whole, AxisWindow window, const QLocale &locale)
{
    const double span = whole.to - whole.from;
    ValueAxis part;
    part.from = whole.from + window.from * span;
    part.to = whole.from + window.to * span;
    part.ticks = valueAxis(part.from, part.to, false, locale).ticks;
    std::erase_if(
        part.ticks, [&](const ValueTick &tick) { return tick.value < part.from || tick.value > part.to; });
    return part;
}

ScatterChart zoomedPart(ScatterChart chart, AxisWindow window)
{
    chart.xAxis = within(chart.xAxis, window, chart.locale);
    std::erase_if(chart.points,
        [&](const ScatterPoint &point) { return point.x < chart.xAxis.from || point.x > chart.xAxis.to; });
    return chart;
}

HistogramChart zoomedPart(HistogramChart chart, AxisWindow window)
{
    chart.values = within(chart.values, window, chart.locale);
    // Whole classes only: a cut one would look as if it were another.
    std::erase_if(chart.bars,
        [&](const HistogramBar &bar) { return bar.from < chart.values.from || bar.to > chart.values.to; });
    return chart;
}

} // namespace

bool isZoomable(const Chart &chart)
{
    return std::holds_alternative<ScatterChart>(chart) || std::holds_alternative<HistogramChart>(chart);
}

Chart zoomed(const Chart &chart, AxisWindow window)
{
    if (window.isWhole()) {
        return chart;
    }
    if (const auto *scatter = std::get_if<ScatterChart>(&chart)) {
        return zoomedPart(*scatter, window);
    }
    if (const auto *histogram = std::get_if<HistogramChart>(&chart)) {
        return zoomedPart(*histogram, window);
    }
    return chart;
}

AxisWindow zoomedAt(AxisWindow window, double at, double factor)
{
    const double span = window.to - window.from;
    const double length = std::clamp(span * factor, closest, 1.0);
    const double anchor = window.from + at * span;
    const double from = std::clamp(anchor - at * length, 0.0, 1.0 - length);
    return {from, from + length};
}

AxisWindow moved(AxisWindow window, double by)
{
    const double span = window.to - window.from;
    const double from = std::clamp(window.from + by * span, 0.0, 1.0 - span);
    return {from, from + span};
}

} // namespace stadtblick
