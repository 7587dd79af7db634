#include "models/basemap/rastergrid.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

bool hasTilesFor(const RasterSource &source, double zoom)
{
    return zoom >= source.minimumZoom - coarserViewZooms;
}

int rasterZoomFor(const RasterSource &source, double zoom, double scale)
{
    const double larger = std::log2(double(source.tilePx) / usualTilePx);
    const int wanted = int(std::lround(zoom - larger + std::log2(std::max(scale, 1.0)) * 0.5));
    const auto [lowest, highest] = std::minmax(source.minimumZoom, source.maximumZoom);
    return std::clamp(wanted, lowest, highest);
}

std::vector<RasterKey> rasterTilesIn(const BaseMapView &view, int zoom)
{
    const QRectF shown = view.mercatorRect().normalized();
    const int count = 1 << zoom;
    const double side = 2 * mercatorHalfWidthM / count;
    const auto index = [&](double metres) {
        return std::clamp(int(std::floor((metres + mercatorHalfWidthM) / side)), 0, count - 1);
    };
    std::vector<RasterKey> keys;
    for (int y = index(-shown.bottom()); y <= index(-shown.top()); ++y) {
        for (int x = index(shown.left()); x <= index(shown.right()); ++x) {
            keys.push_back({zoom, x, y});
        }
    }
    const auto distance = [&view](RasterKey key) {
        const QPointF step = mercatorRectOf(key).center() - view.centreMercator;
        return std::hypot(step.x(), step.y());
    };
    std::ranges::stable_sort(keys, {}, distance);
    return keys;
}

QRectF rasterTargetOf(RasterKey key, const BaseMapView &view)
{
    const QRectF box = mercatorRectOf(key);
    const double scale = pixelsPerMercatorMetre(view.zoom);
    const QPointF middle(view.size.width() / 2, view.size.height() / 2);
    const auto pixel = [&](double x, double y) {
        return middle + QPointF(x - view.centreMercator.x(), view.centreMercator.y() - y) * scale;
    };
    return {pixel(box.left(), box.bottom()), pixel(box.right(), box.top())};
}

QRectF partOfCoarser(RasterKey fine, RasterKey coarse, QSizeF picture)
{
    const int steps = fine.z - coarse.z;
    const QSizeF part = picture / std::exp2(steps);
    return {QPointF((fine.x - (coarse.x << steps)) * part.width(),
                (fine.y - (coarse.y << steps)) * part.height()),
        part};
}

RasterKey parentOf(RasterKey key, int steps)
{
    return {key.z - steps, key.x >> steps, key.y >> steps};
}

int coarsestStandIn(const RasterSource &source, int zoom)
{
    return std::max(source.minimumZoom, zoom - coarserTileSteps);
}

} // namespace stadtblick
