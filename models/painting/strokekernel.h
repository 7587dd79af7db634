#pragma once

#include <cstddef>
#include <cstdint>

namespace stadtblick {

/** The inner loops of LineCoverage and of crowds of symbols: plain types alone, for wide registers. */

/** So many numbers behind the end of a row of coverage may be written. */
constexpr std::size_t coverageRoom = 4;

/** A piece of a line as a row of pixels sees it, in pixels. */
struct RowPiece
{
    float along = 0; ///< of the first pixel's centre, from the piece's beginning
    float across = 0; ///< of the first pixel's centre, from the piece's middle line
    float stepAlong = 0; ///< from pixel to pixel
    float stepAcross = 0;
    float length = 0;
    float reach = 0; ///< half the width and half a pixel: nothing beyond is covered
};

/** Raises @p coverage of @p count pixels, 0 … 1, to what @p piece covers of them. */
void coverRow(float *coverage, int count, RowPiece piece);

/**
 * Lays @p colour, premultiplied, over @p count pixels as far as they are covered; the coverage is 0
 * afterwards.
 */
void blendRow(std::uint32_t *pixels, float *coverage, int count, std::uint32_t colour);

/** Lays @p count premultiplied pixels over others. */
void blendPixels(std::uint32_t *pixels, const std::uint32_t *above, int count);

} // namespace stadtblick
