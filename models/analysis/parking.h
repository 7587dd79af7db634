#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

#include <utility>

namespace stadtblick {

/** Coverage in per cent that a mean occupancy needs (domain.md section 7). */
inline constexpr int parkingNeededPercent = 75;

/** The least and the largest number of spaces that a car park had in a period. */
struct SpacesRange
{
    double least = 0;
    double largest = 0;
    bool isMeasured = false; ///< in all or a part of the period as the car park said
    bool isOfProfile = false; ///< in all or a part of it as the city profile says
    bool operator==(const SpacesRange &) const = default;
};

/** How many spaces a car park had, as it changed: parts are closed for a while, others are built. */
struct ParkingSpaces
{
    std::vector<qint64> fromMs; ///< in order: each number holds until the next
    std::vector<double> spaces; ///< as many; 0 says nothing
    std::optional<double> otherwise; ///< of the profile: where the car park says nothing, or said nothing yet

    /**
     * The number at a time: the last one that was said, else the profile's. Without either the first one, for
     * a day before it: counts often begin some minutes earlier.
     */
    std::optional<double> at(qint64 timeMs) const;
    /** What it was in @p windows (disjoint, in order of time); nothing where it is unknown all the time. */
    std::optional<SpacesRange> in(std::span<const TimeRange> windows) const;
};

/**
 * The spaces by what a car park said: its valid readings of a period and around it, and the last one before
 * these (begin and number), however old it is.
 */
ParkingSpaces parkingSpaces(const Readings &capacity, const std::optional<std::pair<qint64, double>> &before,
    std::optional<double> otherwise);

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
 * Occupied spaces without the readings that are wrong (below 0 or above 1.1 × the spaces of their time) and
 * those of times whose spaces are unknown.
 */
Readings plausibleOccupied(const Readings &occupied, const ParkingSpaces &spaces);

/** Occupancy as a part of 1: plausibleOccupied(), each ÷ the spaces at its begin. */
Readings occupancyOf(const Readings &occupied, const ParkingSpaces &spaces);

/**
 * The use of a car park in @p windows (disjoint, in order of time): each reading is divided by the spaces of
 * its time, then weighted by time. Arrivals and departures between two readings cancel out: the turnover is a
 * lower bound, over the spaces and days of 24 h of the windows. No values where the spaces are unknown.
 */
ParkingUse parkingUse(
    const Readings &occupied, const ParkingSpaces &spaces, std::span<const TimeRange> windows);

/**
 * Our estimate of the vehicles per hour that look for a space, at most: 0.30·clamp((o − 0.85)/0.15, 0, 1) of
 * the inner-city flow (after Shoup 2006: search begins to rise at 85 % occupancy; general knowledge). To be
 * shown as '0 to that value', 'estimate'. @p occupancy as a part of 1, @p flowPerH in vehicles per hour.
 */
double searchTraffic(double occupancy, double flowPerH);

} // namespace stadtblick
