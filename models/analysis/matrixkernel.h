#pragma once

#include <cstddef>

namespace stadtblick {

/** A row-major matrix somewhere in memory. */
struct MatrixPart
{
    const double *values = nullptr;
    std::size_t stride = 0; ///< from a row to the next
};

/**
 * C += A·B with A of @p rows × @p inner and B of @p inner × @p columns numbers; in versions for several
 * processors (cpuversions.h), by one thread. For matrices that fit into the caches.
 */
void addProduct(MatrixPart a, MatrixPart b, double *c, std::size_t cStride, std::size_t rows,
    std::size_t inner, std::size_t columns);

} // namespace stadtblick
