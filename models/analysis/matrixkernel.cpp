#include "models/analysis/matrixkernel.h"

#include "models/analysis/cpuversions.h"

namespace stadtblick {

namespace {

constexpr std::size_t blockRows = 6; // with eight columns as many sums as AVX2 has registers for
constexpr std::size_t blockColumns = 8;

#if defined(__GNUC__)
/** What a register of AVX2 holds: of vectors twice as long GCC makes detours over the stack, 25 times as
 * slow. */
using Lanes = double __attribute__((vector_size(32)));
typedef double UnalignedLanes
    __attribute__((vector_size(32), aligned(8), may_alias)); // Clang: not with using
constexpr std::size_t laneCount = 4;

inline __attribute__((always_inline)) void addBlock(
    MatrixPart a, MatrixPart b, double *c, std::size_t cStride, std::size_t inner)
{
    Lanes left[blockRows] = {};
    Lanes right[blockRows] = {};
    for (std::size_t k = 0; k < inner; ++k) {
        const auto *row = reinterpret_cast<const UnalignedLanes *>(b.values + k * b.stride);
        for (std::size_t i = 0; i < blockRows; ++i) {
            const double factor = a.values[i * a.stride + k];
            left[i] += factor * row[0];
            right[i] += factor * row[1];
        }
    }
    for (std::size_t i = 0; i < blockRows; ++i) {
        *reinterpret_cast<UnalignedLanes *>(c + i * cStride) += left[i];
        *reinterpret_cast<UnalignedLanes *>(c + i * cStride + laneCount) += right[i];
    }
}
#else
inline void addBlock(MatrixPart a, MatrixPart b, double *c, std::size_t cStride, std::size_t inner)
{
    double sums[blockRows][blockColumns] = {};
    for (std::size_t k = 0; k < inner; ++k) {
        for (std::size_t i = 0; i < blockRows; ++i) {
            for (std::size_t j = 0; j < blockColumns; ++j) {
                sums[i][j] += a.values[i * a.stride + k] * b.values[k * b.stride + j];
            }
        }
    }
    for (std::size_t i = 0; i < blockRows; ++i) {
        for (std::size_t j = 0; j < blockColumns; ++j) {
            c[i * cStride + j] += sums[i][j];
        }
    }
}
#endif

/** What is left over beside the blocks. */
inline void addRest(MatrixPart a, MatrixPart b, double *__restrict c, std::size_t cStride, std::size_t rows,
    std::size_t inner, std::size_t columns)
{
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t k = 0; k < inner; ++k) {
            const double factor = a.values[i * a.stride + k];
            for (std::size_t j = 0; j < columns; ++j) {
                c[i * cStride + j] += factor * b.values[k * b.stride + j];
            }
        }
    }
}

} // namespace

STADTBLICK_CPU_VERSIONS
void addProduct(MatrixPart a, MatrixPart b, double *c, std::size_t cStride, std::size_t rows,
    std::size_t inner, std::size_t columns)
{
    const std::size_t wholeRows = rows - rows % blockRows;
    const std::size_t wholeColumns = columns - columns % blockColumns;
    // Rows of B that lie a power of two apart would push each other out of the cache: the columns of a block
    // are copied side by side.
    constexpr std::size_t panelRows = 256;
    double panel[panelRows * blockColumns];
    for (std::size_t k = 0; k < inner; k += panelRows) {
        const std::size_t depth = inner - k < panelRows ? inner - k : panelRows;
        for (std::size_t j = 0; j < wholeColumns; j += blockColumns) {
            for (std::size_t row = 0; row < depth; ++row) {
                for (std::size_t column = 0; column < blockColumns; ++column) {
                    panel[row * blockColumns + column] = b.values[(k + row) * b.stride + j + column];
                }
            }
            for (std::size_t i = 0; i < wholeRows; i += blockRows) {
                addBlock({a.values + i * a.stride + k, a.stride}, {panel, blockColumns}, c + i * cStride + j,
                    cStride, depth);
            }
        }
    }
    addRest({a.values + wholeRows * a.stride, a.stride}, b, c + wholeRows * cStride, cStride,
        rows - wholeRows, inner, columns);
    addRest(a, {b.values + wholeColumns, b.stride}, c + wholeColumns, cStride, wholeRows, inner,
        columns - wholeColumns);
}

} // namespace stadtblick
