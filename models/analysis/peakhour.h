#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

#include <span>

namespace stadtblick {

/** The busiest hour of a day (domain.md section 5). */
struct PeakHour
{
    double volume = 0; ///< counted in it, both ends of its intervals within the day
    qint64 beginMs = 0;
    double sharePercent = 0; ///< of what was counted on the whole day
    std::optional<double> factor; ///< PHF = q_h/(4·q_15max); needs intervals that make up quarters of an hour
    Coverage coverage; ///< milliseconds of the day; a gap may hide a busier hour
    bool operator==(const PeakHour &) const = default;
};

/**
 * The largest volume of one hour made of whole consecutive intervals of @p counts (each per its own
 * interval), beginning with any of them: rolling for quarters, fixed for hours. The first of equal ones.
 * Nothing where no hour is complete or nothing passed.
 */
std::optional<PeakHour> peakHour(const Readings &counts, TimeRange day);

/** The busiest hour of a day, without what PeakHour says of the rest of it. */
struct RollingHour
{
    qint64 beginMs = 0;
    double volume = 0;
    std::optional<double> factor; ///< as PeakHour's
    bool operator==(const RollingHour &) const = default;
};

/**
 * peakHour() of counts without their times: @p counts of a day's consecutive intervals from @p beginMs on,
 * −1 where one is missing (addedCounts()). @p stepMs makes up quarters of an hour.
 */
std::optional<RollingHour> rollingHour(std::span<const qint32> counts, qint64 beginMs, qint64 stepMs);

} // namespace stadtblick
