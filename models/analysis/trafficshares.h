#pragma once

#include "models/analysis/readings.h"

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Heavy vehicles (above 3.5 t) among all (domain.md section 5). */
struct HeavyShare
{
    std::optional<double> percent; ///< absent: no hour with both, or nothing passed
    int hours = 0; ///< with both counts
    bool operator==(const HeavyShare &) const = default;
};

/** Σ heavy ÷ Σ all over the hours in which both were counted; one entry an hour in each list. */
HeavyShare heavyShare(
    std::span<const std::optional<double>> all, std::span<const std::optional<double>> heavy);

/**
 * The same of counts per interval. @p hours are UTC hours (hoursOf of the calendar); one counts with 75 % of
 * its time measured in both series.
 */
HeavyShare heavyShare(const Readings &all, const Readings &heavy, std::span<const TimeRange> hours);

/**
 * The share of each mode in per cent of those that were counted at the same cross-sections and hours: of
 * counts, not of trips, which has to be said. A mode without a count has no share; without anything counted
 * none has.
 */
std::vector<std::optional<double>> modalSplit(std::span<const std::optional<double>> counts);

} // namespace stadtblick
