#include "models/painting/mapframe.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

QTransform mercatorToFrame(const MapFrame &frame)
{
    const double scale = pixelsPerMercatorMetre(frame.camera.zoom);
    const QPointF centre = toMercator(frame.camera.centre);
    return QTransform(scale, 0, 0, -scale, frame.size.width() / 2 - centre.x() * scale,
        frame.size.height() / 2 + centre.y() * scale);
}

QPointF mercatorAt(const MapFrame &frame, QPointF pixel)
{
    const double scale = pixelsPerMercatorMetre(frame.camera.zoom);
    const QPointF centre = toMercator(frame.camera.centre);
    return {centre.x() + (pixel.x() - frame.size.width() / 2) / scale,
        centre.y() - (pixel.y() - frame.size.height() / 2) / scale};
}

Camera cameraFor(const LonLatBox &box, QSizeF size, double marginPx)
{
    const QPointF southWest = toMercator({box.west, box.south});
    const QPointF northEast = toMercator({box.east, box.north});
    const QPointF middle = (southWest + northEast) / 2;
    const QPointF extent = northEast - southWest;
    const double widthPx = std::max(size.width() - 2 * marginPx, 1.0);
    const double heightPx = std::max(size.height() - 2 * marginPx, 1.0);
    const double metresPerPixel = std::max({extent.x() / widthPx, extent.y() / heightPx, 0.01});
    const double zoom = std::log2(1 / (metresPerPixel * pixelsPerMercatorMetre(0)));
    return {fromMercator(middle), std::clamp(zoom, 0.0, 20.0)};
}

} // namespace stadtblick
