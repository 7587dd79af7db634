#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** What a shown percentile needs: values, and percent of those that there could be (domain.md section 7). */
inline constexpr int percentileValues = 50;
inline constexpr int percentileCoverage = 75;

/**
 * The value below which @p percent (0 … 100, clamped) of the values lie: type 7, linear between neighbours
 * (Hyndman and Fan 1996; domain.md section 8). In the values' unit; values that are not finite are left out.
 * Nothing where none is left. A shown percentile needs 50 values and 75 % coverage (section 7).
 */
std::optional<double> percentile(std::span<const double> values, double percent);

/** The same of values that are finite and in ascending order, without a copy. */
std::optional<double> percentileOfSorted(std::span<const double> sorted, double percent);

/** The 50th percentile. */
std::optional<double> median(std::span<const double> values);

/** The values that are there and finite, in their order. */
std::vector<double> presentValues(std::span<const std::optional<double>> values);
/** The finite values, in their order. */
std::vector<double> presentValues(std::span<const double> values);

} // namespace stadtblick
