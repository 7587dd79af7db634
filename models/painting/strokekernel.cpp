#include "models/painting/strokekernel.h"

#include "models/analysis/cpuversions.h"

#include <cmath>

namespace stadtblick {

namespace {

constexpr int laneCount = int(coverageRoom);

/** A premultiplied colour's share @p cover of 255. */
inline std::uint32_t share(std::uint32_t colour, std::uint32_t cover)
{
    const std::uint32_t even = ((colour & 0xFF00FF) * cover + 0x800080) >> 8;
    const std::uint32_t odd = (((colour >> 8) & 0xFF00FF) * cover + 0x800080) >> 8;
    return (even & 0xFF00FF) | ((odd & 0xFF00FF) << 8);
}

} // namespace

STADTBLICK_CPU_VERSIONS
void coverRow(float *coverage, int count, RowPiece piece)
{
    // Without a rest: what lies beyond the end is either not covered, or not looked at.
    const int rounded = (count + laneCount - 1) / laneCount * laneCount;
    for (int i = 0; i < rounded; ++i) {
        const float along = piece.along + float(i) * piece.stepAlong;
        const float across = piece.across + float(i) * piece.stepAcross;
        const float before = -along > 0 ? -along : 0;
        const float behind = along - piece.length;
        const float beyond = behind > before ? behind : before;
        const float inside = piece.reach - std::sqrt(beyond * beyond + across * across);
        const float covered = inside > 1 ? 1 : inside;
        coverage[i] = covered > coverage[i] ? covered : coverage[i];
    }
}

STADTBLICK_CPU_VERSIONS
void blendRow(std::uint32_t *__restrict pixels, float *__restrict coverage, int count, std::uint32_t colour)
{
    for (int i = 0; i < count; ++i) {
        const auto cover = std::uint32_t(std::int32_t(coverage[i] * 255));
        const std::uint32_t over = cover == 255 ? colour : share(colour, cover);
        const std::uint32_t blended = over + share(pixels[i], 255 - (over >> 24));
        pixels[i] = cover > 0 ? blended : pixels[i];
        coverage[i] = 0;
    }
}

STADTBLICK_CPU_VERSIONS
void blendPixels(std::uint32_t *__restrict pixels, const std::uint32_t *__restrict above, int count)
{
    for (int i = 0; i < count; ++i) {
        const std::uint32_t alpha = above[i] >> 24;
        const std::uint32_t blended = above[i] + share(pixels[i], 255 - alpha);
        pixels[i] = alpha > 0 ? blended : pixels[i];
    }
}

} // namespace stadtblick
