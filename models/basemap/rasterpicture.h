#pragma once

#include "models/basemap/rastertiles.h"

#include <algorithm>

namespace stadtblick {

/** How much of a view the tiles of a raster source on disk cover, as shares of its area, 0 to 1. */
struct RasterShare
{
    /** By tiles that are at least as fine as a screen of 96 dpi shows, or where the service has nothing finer
     * than what is drawn: outside of its area, and beyond its finest zoom, nothing is missing. */
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

/**
 * The tile that is still to be asked for where @p key is to be drawn: itself, or, where the service has no
 * such tile, the next coarser one that may stand in. Nothing: what there is is there.
 */
Result<std::optional<RasterKey>> nextToAsk(
    const TileArchive &archive, const RasterSource &source, RasterKey key);

/** More tiles than this are not fetched for one picture. */
inline constexpr std::size_t mostPictureTiles = 1000;

/**
 * The tiles that a picture of a view lacks on disk, from the centre outwards, and coarser ones in the place
 * of those that the service is known not to have (PictureTiles asks for those that turn out so); none of a
 * file on this computer, nor where the source begins at much finer zooms. Where a provider's terms forbid
 * fetching ahead, or where they are more than mostPictureTiles, only what a 96 dpi screen would show, and
 * nothing where that is too much as well.
 */
Result<std::vector<RasterKey>> missingTiles(
    const RasterSource &source, const QString &tileFile, const BaseMapView &view, double scale);

} // namespace stadtblick
