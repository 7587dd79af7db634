#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Whether values rise or fall over time more than chance does (Mann 1945, Kendall 1975). */
struct MannKendall
{
    qint64 s = 0; ///< pairs that rise less pairs that fall
    double variance = 0; ///< of S without a trend, corrected for ties
    double z = 0;
    double p = 1; ///< two-sided
    int count = 0; ///< values that were there
    bool operator==(const MannKendall &) const = default;
};

/**
 * The test over values in order of time, equally important, with the correction for ties and continuity
 * (domain.md section 8). Missing and not finite values are left out. Values that depend on their neighbours
 * (lag1Correlation above 0.2) make p too small: use yearly or monthly ones. A shown trend needs 8 yearly or
 * 24 monthly values, 75 % each (section 7).
 */
MannKendall mannKendall(std::span<const std::optional<double>> values);

/**
 * The same for values with a yearly course (Hirsch, Slack and Smith 1982): only values of one season are
 * compared; S and its variance are summed. @p seasons has one entry a value: its month, say.
 */
MannKendall seasonalMannKendall(std::span<const std::optional<double>> values, std::span<const int> seasons);

/** A straight line by the median of all slopes (Theil 1950, Sen 1968). */
struct TheilSen
{
    double slope = 0; ///< values' unit per unit of time
    double intercept = 0; ///< at time 0: median of values − slope × median of times
    double slopeLow = 0; ///< 95 % interval of the slope by ranks (Sen 1968)
    double slopeHigh = 0;
    bool operator==(const TheilSen &) const = default;
};

/**
 * The line through values at times (one a value, any unit, any order). Pairs at the same time have no slope.
 * Missing and not finite ones are left out; nothing without two different times.
 */
std::optional<TheilSen> theilSen(
    std::span<const double> times, std::span<const std::optional<double>> values);

} // namespace stadtblick
