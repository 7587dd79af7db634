#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

namespace stadtblick {

/** Coverage in per cent that a mean occupancy needs (domain.md section 7). */
inline constexpr int parkingNeededPercent = 75;

/** How full a car park was (domain.md section 5). Occupancy is occupied ÷ capacity. */
struct ParkingUse
{
    std::optional<double> meanPercent; ///< weighted by time
    std::optional<double> maximumPercent; ///< up to 110; to be shown as '≥ 100 %' from 100 on
    qint64 maximumAtMs = 0; ///< begin of the interval
    std::optional<double> turnoverAtLeast; ///< arrivals per space and day: rises of the occupied spaces only
    Coverage coverage; ///< milliseconds
    bool operator==(const ParkingUse &) const = default;
};

/**
 * The spaces of a car park by what it said in @p windows: the largest number, as some close parts of it for a
 * while. Nothing where it said none, or only 0.
 */
std::optional<double> parkingCapacity(const Readings &capacity, std::span<const TimeRange> windows);

/** Occupied spaces without the readings that are wrong: below 0 or above 1.1 × @p capacity. */
Readings plausibleOccupied(const Readings &occupied, double capacity);

/**
 * The use of a car park with @p capacity spaces in @p windows (disjoint, in order of time). Readings above
 * 1.1 × capacity or below 0 are wrong and left out. Arrivals and departures between two readings cancel out:
 * the turnover is a lower bound, over the windows' days of 24 h. No values without a capacity.
 */
ParkingUse parkingUse(const Readings &occupied, double capacity, std::span<const TimeRange> windows);

/**
 * Our estimate of the vehicles per hour that look for a space, at most: 0.30·clamp((o − 0.85)/0.15, 0, 1) of
 * the inner-city flow (after Shoup 2006: search begins to rise at 85 % occupancy; general knowledge). To be
 * shown as '0 to that value', 'estimate'. @p occupancy as a part of 1, @p flowPerH in vehicles per hour.
 */
double searchTraffic(double occupancy, double flowPerH);

} // namespace stadtblick
