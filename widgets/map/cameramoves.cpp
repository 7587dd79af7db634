#include "widgets/map/cameramoves.h"

#include <algorithm>
#include <cmath>
#include <numbers>

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

ScaleBar scaleBar(const Camera &camera, double maximumPx)
{
    // Web Mercator stretches lengths by 1/cos(latitude).
    const double stretch = 1 / std::cos(camera.centre.lat * std::numbers::pi / 180);
    const double pixelsPerMetre = pixelsPerMercatorMetre(camera.zoom) * stretch;
    const double longest = maximumPx / pixelsPerMetre;
    const double power = std::pow(10, std::floor(std::log10(longest)));
    const double factor = longest >= 5 * power ? 5 : (longest >= 2 * power ? 2 : 1);
    return {factor * power, factor * power * pixelsPerMetre};
}

} // namespace stadtblick
