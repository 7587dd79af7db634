#include "widgets/map/cameramoves.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

Camera cameraAt(QPointF mercator, double zoom)
{
    const double limit = mercatorHalfWidthM;
    return {fromMercator({std::clamp(mercator.x(), -limit, limit), std::clamp(mercator.y(), -limit, limit)}),
        zoom};
}

} // namespace

Camera panned(const MapFrame &frame, QPointF deltaPx)
{
    const double metresPerPixel = 1 / pixelsPerMercatorMetre(frame.camera.zoom);
    const QPointF centre = toMercator(frame.camera.centre);
    return cameraAt({centre.x() - deltaPx.x() * metresPerPixel, centre.y() + deltaPx.y() * metresPerPixel},
        frame.camera.zoom);
}

Camera zoomedAt(const MapFrame &frame, QPointF anchorPx, double zoom)
{
    const double target = std::clamp(zoom, minimumZoom, maximumZoom);
    const QPointF anchor = mercatorAt(frame, anchorPx);
    const double metresPerPixel = 1 / pixelsPerMercatorMetre(target);
    const QPointF offset(anchorPx.x() - frame.size.width() / 2, anchorPx.y() - frame.size.height() / 2);
    return cameraAt(
        {anchor.x() - offset.x() * metresPerPixel, anchor.y() + offset.y() * metresPerPixel}, target);
}

Camera between(const Camera &from, const Camera &to, double share)
{
    const QPointF a = toMercator(from.centre);
    const QPointF b = toMercator(to.centre);
    return cameraAt(a + (b - a) * share, from.zoom + (to.zoom - from.zoom) * share);
}

} // namespace stadtblick
