#pragma once

#include "models/basemap/worldcoordinate.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>

#include <span>
#include <vector>

namespace stadtblick {

/** Turns world coordinates into logical pixels of a picture. */
struct PixelTransform
{
    double pixelsPerUnit = 1;
    double left = 0; ///< world x of the picture's left edge
    double top = 0;

    QPointF map(WorldPoint point) const
    {
        return {(point.x - left) * pixelsPerUnit, (point.y - top) * pixelsPerUnit};
    }
    QRectF map(const WorldBox &box) const
    {
        return {map(WorldPoint{box.left, box.top}), map(WorldPoint{box.right, box.bottom})};
    }
};

/**
 * The points of a line or ring in pixels, without those that lie nearer than @p tolerancePx to the one
 * before; first and last stay. It depends on the line alone, not on the picture: neighbouring tiles agree.
 */
void toPixels(std::span<const WorldPoint> points, const PixelTransform &transform, double tolerancePx,
    std::vector<QPointF> &result);

/** Clips a ring to a rectangle (Sutherland and Hodgman 1974); what leaves it runs along its edges. */
void clipRing(std::vector<QPointF> &ring, const QRectF &clip);

/** A stretch of a line from begin to begin + count. */
struct LineRun
{
    std::size_t begin = 0;
    std::size_t count = 0;
};

/** The stretches of a line whose segments touch @p clip (by their boxes). */
void runsWithin(std::span<const QPointF> line, const QRectF &clip, std::vector<LineRun> &runs);

/**
 * The dashes of a line, each with two or more points, that touch @p clip: dash and gap are @p dashPx long,
 * counted from the line's begin, so that neighbouring tiles agree. Appends to @p points and @p dashes.
 */
void dashesOf(std::span<const QPointF> line, double dashPx, const QRectF &clip, std::vector<QPointF> &points,
    std::vector<LineRun> &dashes);

} // namespace stadtblick
