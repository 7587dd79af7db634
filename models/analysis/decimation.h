#pragma once

#include "models/analysis/readings.h"

namespace stadtblick {

/** A point of a line in a chart. */
struct LinePoint
{
    qint64 timeMs = 0;
    double value = 0;
    bool operator==(const LinePoint &) const = default;
};

/** Stretches of a line between gaps. */
using LineParts = std::vector<std::vector<LinePoint>>;

/**
 * A line through readings for a plot of @p columns pixel columns over @p window: of each column the first,
 * least, largest and last reading, in order of time, so that no extreme is lost and none is invented. The
 * line is broken where the distance to the next reading exceeds @p gapMs.
 */
LineParts decimated(const Readings &readings, TimeRange window, int columns, qint64 gapMs);

/**
 * The part of a finished line that a window shows, decimated alike; with the neighbours outside, so that it
 * runs on to the window's edges. Stretches less than a column apart become one: nobody sees that gap.
 */
LineParts decimated(const LineParts &parts, TimeRange window, int columns);

} // namespace stadtblick
