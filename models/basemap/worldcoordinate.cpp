#include "models/basemap/worldcoordinate.h"

#include <cmath>

namespace stadtblick {

namespace {

std::int32_t toUnits(double metres)
{
    const double units = std::round(metres / worldUnitM);
    return static_cast<std::int32_t>(
        std::clamp(units, double{INT32_MIN}, double{INT32_MAX})); // the date line itself is one unit too far
}

} // namespace

WorldPoint toWorld(QPointF mercator)
{
    return {toUnits(mercator.x()), toUnits(-mercator.y())};
}

WorldPoint toWorld(LonLat place)
{
    return toWorld(toMercator(place));
}

QPointF toMercator(WorldPoint point)
{
    return {point.x * worldUnitM, point.y * -worldUnitM};
}

LonLat toLonLat(WorldPoint point)
{
    return fromMercator(toMercator(point));
}

WorldBox worldBoxOf(const QRectF &mercatorRect)
{
    WorldBox box;
    box.add(toWorld(mercatorRect.topLeft()));
    box.add(toWorld(mercatorRect.bottomRight()));
    return box;
}

WorldBox worldBoxOf(const LonLatBox &box)
{
    WorldBox result;
    result.add(toWorld(LonLat{box.west, box.south}));
    result.add(toWorld(LonLat{box.east, box.north}));
    return result;
}

QRectF mercatorRectOf(TileKey key)
{
    const double size = 2 * mercatorHalfWidthM / std::exp2(key.z);
    return {key.x * size - mercatorHalfWidthM, mercatorHalfWidthM - (key.y + 1) * size, size, size};
}

} // namespace stadtblick
