#pragma once

#include "models/charts/charthours.h"

namespace stadtblick {

/** Means of days and of the whole, of the hours that are in. */
struct DayMeans
{
    std::vector<double> days; ///< of those with enough hours, in order
    Coverage coverage; ///< days with a value, of those that the filters don't leave out
    std::optional<double> mean; ///< of all valid hours; absent without any
};

/**
 * The daily means that dayValues() gives for ChartStatistic::Mean and the mean of all hours, to the last
 * digit, in one pass over the hours: a ranking asks for a year of hundreds of stations.
 */
DayMeans dayMeans(const ChartHours &hours);

} // namespace stadtblick
