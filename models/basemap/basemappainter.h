#pragma once

#include "models/basemap/basemapstyle.h"
#include "models/basemap/featureset.h"

#include <QtCore/QSizeF>
#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace stadtblick {

/** A part of the world in logical pixels: for drawing and for labels. */
struct BaseMapView
{
    QPointF centreMercator;
    double zoom = 0; ///< 256 px tiles
    QSizeF size; ///< logical pixels

    /** Logical pixels (from the view's upper left corner) of a place. */
    QPointF toPixel(WorldPoint point) const;
    /** What the view shows, with @p marginPx around it. */
    QRectF mercatorRect(double marginPx = 0) const;
};

/** The two pictures of a tile: surfaces lie between them. */
struct TileImages
{
    QImage areas; ///< opaque
    QImage lines; ///< transparent where nothing is

    qint64 byteCount() const { return areas.sizeInBytes() + lines.sizeInBytes(); }
};

/** How much around a tile or view features must be loaded, in pixels: half the widest road and its casing. */
inline constexpr double drawingMarginPx = 24;

/**
 * Draws land, areas, water, streams and buildings in the style of @p zoom into the view's rectangle [0, size)
 * of the painter's coordinates. The painter may be scaled; on a vector device everything stays vector.
 */
void paintBaseMapAreas(
    QPainter &painter, const FeatureSet &features, const BaseMapView &view, MapTheme theme);

/** Draws squares, roads and rail; what lies below shows between them. */
void paintBaseMapLines(
    QPainter &painter, const FeatureSet &features, const BaseMapView &view, MapTheme theme);

/** The view of a tile. */
BaseMapView viewOf(TileKey key);

/**
 * Draws a tile of 512 logical pixels at @p scale device pixels each. @p features must cover the tile's
 * rectangle with drawingMarginPx around it. Neighbours match: nothing depends on the tile but its place.
 */
TileImages drawTile(const FeatureSet &features, TileKey key, double scale, MapTheme theme);

} // namespace stadtblick
