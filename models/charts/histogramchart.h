#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** A class of values [from, to) with how many there are. */
struct HistogramBar
{
    double from = 0;
    double to = 0;
    int count = 0;
};

/** How often hourly values lie in classes of equal, round width. */
struct HistogramChart : ChartFrame
{
    ValueAxis values; ///< at the bottom
    ValueAxis counts; ///< hours, from 0
    std::vector<HistogramBar> bars; ///< without holes; empty classes have count 0
    int count = 0; ///< n
    std::vector<ChartLimit> limits; ///< vertical lines: values
};

ChartTable tableOf(const HistogramChart &chart);
int markCount(const HistogramChart &chart);
QStringList markLines(const HistogramChart &chart, int mark);

} // namespace stadtblick
