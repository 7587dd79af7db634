#pragma once

#include "models/basemap/rastertiles.h"

#include <algorithm>

namespace stadtblick {

/** How much of a view the tiles of a raster source on disk cover, as shares of its area, 0 to 1. */
struct RasterShare
{
    /** By tiles that are at least as fine as a screen of 96 dpi shows, or that the service hasn't: outside of
     * its area nothing is missing. */
    double exact = 0;
    double coarser = 0; ///< by enlarged coarser ones that stand in

    double missing() const { return std::max(0.0, 1 - exact - coarser); }
    bool operator==(const RasterShare &) const = default;
};

/**
 * Draws what is on disk of a raster source into a view: for paper and pictures. @p scale is the picture's
 * number of pixels for each of the view's. The tiles' zoom is that of a screen with as many pixels
 * (rasterZoomFor()): half of the gain goes into sharpness, half is left to the letters, which tiles have
 * painted in and which shrink with their pixels. Where that zoom isn't wholly on disk, the coarser one is
 * taken, down to the 96 dpi screen's, of which most is there: a picture of one zoom has letters of one size.
 * What is missing is filled by other zooms. Answers how much of the view was there: nothing where the source
 * begins at much finer zooms (hasTilesFor()).
 */
Result<RasterShare> paintRasterMap(QPainter &painter, const RasterSource &source, const QString &tileFile,
    const BaseMapView &view, double scale);

/** What paintRasterMap() would answer, without drawing. */
Result<RasterShare> rasterShare(
    const RasterSource &source, const QString &tileFile, const BaseMapView &view, double scale);

/** More tiles than this are not fetched for one picture. */
inline constexpr std::size_t mostPictureTiles = 1000;

/**
 * The tiles that a picture of a view lacks on disk, from the centre outwards; none of a file on this
 * computer, nor where the source begins at much finer zooms. Where a provider's terms forbid fetching ahead,
 * or where they are more than mostPictureTiles, only what a 96 dpi screen would show, and nothing where that
 * is too much as well.
 */
Result<std::vector<RasterKey>> missingTiles(
    const RasterSource &source, const QString &tileFile, const BaseMapView &view, double scale);

} // namespace stadtblick
