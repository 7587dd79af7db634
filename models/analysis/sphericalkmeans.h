#pragma once

#include "models/analysis/svd.h"

namespace stadtblick {

/** Rows put into groups by direction. */
struct SphericalClusters
{
    std::vector<int> labels; ///< a group a row
    RowMatrix centres; ///< rows of length 1
    double cosineSum = 0; ///< of the rows with their centres: more is better
};

/**
 * Spherical k-means (cosine; domain.md section 8) from given rows as centres, until nothing changes. Rows are
 * taken as directions; a zero row stays with group 0 and counts for no centre. Ties go to the lower index; a
 * centre without rows stays.
 */
SphericalClusters sphericalKMeans(const RowMatrix &vectors, const std::vector<int> &startRows);

/** As above from @p starts seeded choices of @p count rows (spread as k-means++ does); the best is kept. */
SphericalClusters sphericalKMeans(const RowMatrix &vectors, int count, quint64 seed, int starts = 10);

} // namespace stadtblick
