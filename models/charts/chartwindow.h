#pragma once

#include "models/charts/timeserieschart.h"

#include <QtCore/QLocale>

namespace stadtblick {

/** Puts the signs of what the chart has beside its shown lines into its key anew: nights, gaps, flags. */
void renewSigns(TimeSeriesChart &chart);

/** The chart with all points of its series' values instead of those for the columns it was made for. */
TimeSeriesChart undecimated(const TimeSeriesChart &chart);

/**
 * What a chart shows of @p window, a part of its period: lines and flags for @p columns pixels, gaps and
 * nights cut, axis and period of the part. The value axis stays. The coverage of a part is not known
 * from a chart: its text is empty unless the window is the whole period.
 */
TimeSeriesChart windowOf(const TimeSeriesChart &chart, TimeRange window, int columns, const QLocale &locale);

} // namespace stadtblick
