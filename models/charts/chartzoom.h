#pragma once

#include "models/charts/chart.h"

namespace stadtblick {

/** The part of a chart's bottom axis that is in view, as shares of the whole: [0, 1] shows everything. */
struct AxisWindow
{
    double from = 0;
    double to = 1;

    bool isWhole() const { return from <= 0 && to >= 1; }
    bool operator==(const AxisWindow &) const = default;
};

/** Whether the bottom axis measures a value that can be looked at more closely. Time series have their own.
 */
bool isZoomable(const Chart &chart);

/** The chart with the part of its bottom axis in view: ticks for it, marks outside left out. */
Chart zoomed(const Chart &chart, AxisWindow window);

/** @p window by @p factor (below 1: closer) around the share @p at of the plot, within [0, 1]. */
AxisWindow zoomedAt(AxisWindow window, double at, double factor);

/** @p window moved by a share of itself, within [0, 1]. */
AxisWindow moved(AxisWindow window, double by);

} // namespace stadtblick
