#pragma once

#include "models/domain/geo.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>

#include <algorithm>
#include <cstdint>

namespace stadtblick {

/**
 * The base map's coordinates: Web Mercator as whole numbers, x east, y SOUTH (as tiles count), 0 at the
 * Gulf of Guinea, 2^32 units the world's width: 9.3 mm a unit at the equator, 6 mm on the ground in Germany.
 */
struct WorldPoint
{
    std::int32_t x = 0;
    std::int32_t y = 0;

    bool operator==(const WorldPoint &) const = default;
};

/** Web Mercator metres of a unit. */
inline constexpr double worldUnitM = mercatorHalfWidthM / 2147483648.0;

/** A box of world units, both ends inside. */
struct WorldBox
{
    std::int32_t left = INT32_MAX;
    std::int32_t top = INT32_MAX;
    std::int32_t right = INT32_MIN;
    std::int32_t bottom = INT32_MIN;

    bool isEmpty() const { return left > right || top > bottom; }
    void add(WorldPoint point)
    {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    void add(const WorldBox &other)
    {
        left = std::min(left, other.left);
        right = std::max(right, other.right);
        top = std::min(top, other.top);
        bottom = std::max(bottom, other.bottom);
    }
    bool intersects(const WorldBox &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    bool contains(const WorldBox &other) const
    {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }
    std::int64_t width() const { return std::int64_t{right} - left; }
    std::int64_t height() const { return std::int64_t{bottom} - top; }
    bool operator==(const WorldBox &) const = default;
};

WorldPoint toWorld(QPointF mercator);
WorldPoint toWorld(LonLat place);
QPointF toMercator(WorldPoint point);
LonLat toLonLat(WorldPoint point);

/** The box of world units around a rectangle in Web Mercator metres (either sign of its height). */
WorldBox worldBoxOf(const QRectF &mercatorRect);
WorldBox worldBoxOf(const LonLatBox &box);

/** A tile of 512 logical pixels: z counts 512 px tiles, so that its style is that of zoom z + 1. */
struct TileKey
{
    int z = 0;
    int x = 0;
    int y = 0; ///< from the north

    bool operator==(const TileKey &) const = default;
    auto operator<=>(const TileKey &) const = default;
};

/** Logical pixels of a tile's side. */
inline constexpr int tileSizePx = 512;

/** The rectangle of a tile in Web Mercator metres, as all such rectangles: its top() is the southern edge. */
QRectF mercatorRectOf(TileKey key);

/** The zoom (256 px tiles) at which a tile is as large as on screen. */
inline double styleZoomOf(TileKey key)
{
    return key.z + 1;
}

} // namespace stadtblick
