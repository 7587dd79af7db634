#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

namespace stadtblick {

/** A mean with how much of its windows it stands for. No value: nothing valid in them. */
struct Mean
{
    std::optional<double> value;
    Coverage coverage; ///< milliseconds
    bool operator==(const Mean &) const = default;
};

/** Σ t·x / Σ t over the parts of readings in @p windows (disjoint, in order of time). */
Mean arithmeticMean(const Readings &readings, std::span<const TimeRange> windows);

/** 10·lg(Σ t·10^(L/10) / Σ t) (domain.md section 3): decibels are never averaged arithmetically. */
Mean energeticMean(const Readings &readings, std::span<const TimeRange> windows);

/** The same of bare levels with durations; missing levels are left out. Nothing where none is left. */
std::optional<double> energeticMean(
    std::span<const std::optional<double>> levels, std::span<const double> durations);

/** Mean direction in degrees 0 ≤ x < 360 from unit vectors; nothing where they cancel out. */
Mean directionMean(const Readings &readings, std::span<const TimeRange> windows);

/** Σ t·max(x − threshold, 0) / Σ t: how far above the threshold on average; below it is 0, not negative. */
Mean meanAbove(const Readings &readings, double threshold, std::span<const TimeRange> windows);

/** The part of @p windows that valid readings stand for. */
Coverage coverageOf(const Readings &readings, std::span<const TimeRange> windows);

/** Least and largest value with the begin of their intervals, of readings that overlap @p windows. */
struct Extremes
{
    double least = 0;
    qint64 leastAtMs = 0;
    double largest = 0;
    qint64 largestAtMs = 0;
};
std::optional<Extremes> extremes(const Readings &readings, std::span<const TimeRange> windows);

/**
 * Means of the hours of @p windows (each a UTC hour that shows one local hour): only hours with 75 % of
 * their time covered have a value (domain.md section 7).
 */
std::vector<Mean> hourlyMeans(const Readings &readings, std::span<const TimeRange> hours, bool isEnergetic);

} // namespace stadtblick
