#pragma once

#include <span>

namespace stadtblick {

/** How well groups agree with known classes (domain.md section 8); 1 = perfectly. */
struct ClusterQuality
{
    double homogeneity = 1; ///< each group holds one class only
    double completeness = 1; ///< each class lies in one group only
    double vMeasure = 1; ///< their harmonic mean
    double adjustedRand = 1; ///< agreement of pairs beyond chance; 0 = as by chance
    bool operator==(const ClusterQuality &) const = default;
};

/** Of two lists of the same length; nothing to disagree about (no entries) is perfect. */
ClusterQuality clusterQuality(std::span<const int> truth, std::span<const int> labels);

} // namespace stadtblick
