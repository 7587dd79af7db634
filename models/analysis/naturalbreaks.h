#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Classes whose values differ as little as possible (Jenks 1967, Fisher 1958). */
struct NaturalBreaks
{
    std::vector<double> bounds; ///< the minimum, then the maximum of each class: one more than classes
    double squaredDeviations = 0; ///< sum over all values from their class' mean
    bool operator==(const NaturalBreaks &) const = default;
};

/**
 * The division into @p classes with the least sum of squared deviations, by dynamic programming over the
 * distinct values; with fewer distinct values than classes each is a class. Values that are not finite are
 * left out; nothing where none is left or for less than one class.
 */
std::optional<NaturalBreaks> naturalBreaks(std::span<const double> values, int classes);

} // namespace stadtblick
