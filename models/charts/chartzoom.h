#pragma once

#include "models/charts/chart.h"

namespace stadtblick {

/**
 * The part of a chart's axis that is in view, as shares of the whole: [0, 1] shows everything. It is the axis
 * at the bottom, or the list of rows from top to bottom.
 */
struct AxisWindow
{
    double from = 0;
    double to = 1;

    bool isWhole() const { return from <= 0 && to >= 1; }
    bool operator==(const AxisWindow &) const = default;
};

/**
 * Whether a whole chart has an axis that can be looked at more closely: one that measures a value, a share of
 * the time or hours, or that has many boxes, months or rows. Time series have their own.
 */
bool isZoomable(const Chart &whole);

/** Whether it is the rows, one below the other, that are zoomed and moved. */
bool zoomsRows(const Chart &chart);

/** Whether a part consists of whole rows or boxes, so that arrow keys go on to those beside it. */
bool hasSteps(const Chart &chart);

/** The smallest share of the axis of a whole chart that is shown: five rows, three boxes, a month, six hours.
 */
double closestShare(const Chart &whole);

/** The share of the axis of a whole chart that a row, box, month or hour has; 0 of a value axis. */
double smallestStep(const Chart &whole);

/**
 * The chart with the part of its axis in view: ticks for it, marks outside left out. A part of rows or boxes
 * says in its key which ones of how many they are.
 */
Chart zoomed(const Chart &chart, AxisWindow window);

/**
 * @p window by @p factor (below 1: closer, down to the share @p closest) around the share @p at of the plot,
 * within [0, 1].
 */
AxisWindow zoomedAt(AxisWindow window, double at, double factor, double closest);

/** @p window moved by a share of itself, within [0, 1]. */
AxisWindow moved(AxisWindow window, double by);

} // namespace stadtblick
