#pragma once

#include "models/charts/chartoptions.h"
#include "models/domain/quantity.h"

namespace stadtblick {

/** What the values of a chart's axis are: a limit of something else is not drawn there. */
enum class LimitedValue {
    Hours, ///< hourly values, or single ones
    Mean, ///< a mean of the period
    Lden,
    LNight
};

/**
 * The limits that a chart's lines show: the options' where they have some, else those in force on @p lastDay
 * (legal ones of hourly means, action planning's of LDEN and LNight) and the city's own. An hourly level has
 * none: limits of noise are of whole days and nights.
 */
std::vector<ChartLimit> chartLimits(
    const ChartOptions &options, const Quantity *quantity, LimitedValue value, QDate lastDay);

} // namespace stadtblick
