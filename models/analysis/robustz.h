#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Beyond this |z| a value is an anomaly (Iglewicz and Hoaglin 1993; general knowledge). */
inline constexpr double anomalyZ = 3.5;

/** What is usual: centre and scale of reference values, in their unit, not moved by outliers. */
struct RobustScale
{
    double median = 0;
    double scale = 0; ///< one z; 0: all reference values are equal

    /** How many scales @p value lies from the median; 0 where the scale is 0. */
    double z(double value) const { return scale > 0 ? (value - median) / scale : 0; }
    bool operator==(const RobustScale &) const = default;
};

/**
 * The scale of the modified z-score (domain.md section 8): MAD ÷ 0.6745 with the median absolute deviation;
 * where that is 0, 1.253314 × the mean absolute deviation from the median. Values that are not finite are
 * left out; nothing where none is left.
 */
std::optional<RobustScale> robustScale(std::span<const double> values);

/** The modified z-score of each value among all of them, in their order; missing values have none. */
std::vector<std::optional<double>> robustZ(std::span<const std::optional<double>> values);

} // namespace stadtblick
