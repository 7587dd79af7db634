#pragma once

#include "models/basemap/basemappainter.h"
#include "models/basemap/rastersource.h"

namespace stadtblick {

/** A view this much coarser than a source's coarsest tiles would need more of them than can be drawn. */
inline constexpr double coarserViewZooms = 2;

/** False where a source's tiles begin at a so much finer zoom that a view of @p zoom shows none of them. */
bool hasTilesFor(const RasterSource &source, double zoom);

/**
 * The zoom of a source's tiles for a view: one tile pixel is about one pixel of a screen of 96 dpi; where
 * @p scale pixels are drawn for each of these, half of the gain goes into finer tiles.
 */
int rasterZoomFor(const RasterSource &source, double zoom, double scale);

/**
 * The tiles that cover a view at a zoom, from the centre outwards. Their number grows fourfold with each zoom
 * that they are finer than the view: ask hasTilesFor() before.
 */
std::vector<RasterKey> rasterTilesIn(const BaseMapView &view, int zoom);

/** The rectangle of a tile in the view's logical pixels. */
QRectF rasterTargetOf(RasterKey key, const BaseMapView &view);

/** So many zooms coarser a tile may be that stands in for a missing one. */
inline constexpr int coarserTileSteps = 5;

/** The part of a coarser tile's picture of size @p picture that stands in for a finer one. */
QRectF partOfCoarser(RasterKey fine, RasterKey coarse, QSizeF picture);

/** The tile that holds @p key, @p steps zooms coarser. */
RasterKey parentOf(RasterKey key, int steps = 1);

/** The coarsest zoom of a source whose tiles may stand in for those of @p zoom. */
int coarsestStandIn(const RasterSource &source, int zoom);

} // namespace stadtblick
