#include "models/domain/geo.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double radiansPerDegree = std::numbers::pi / 180.0;
constexpr double maximumLatitude = 85.051128779806604;

bool isInside(const std::vector<std::vector<LonLat>> &rings, LonLat place)
{
    bool inside = false;
    for (const auto &ring : rings) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const LonLat &a = ring[i];
            const LonLat &b = ring[j];
            const bool crosses = (a.lat > place.lat) != (b.lat > place.lat);
            if (crosses && place.lon < (b.lon - a.lon) * (place.lat - a.lat) / (b.lat - a.lat) + a.lon) {
                inside = !inside;
            }
        }
    }
    return inside;
}

} // namespace

QPointF toMercator(LonLat place)
{
    const double lat = std::clamp(place.lat, -maximumLatitude, maximumLatitude);
    const double y = std::log(std::tan(std::numbers::pi / 4 + lat * radiansPerDegree / 2));
    return {place.lon / 180.0 * mercatorHalfWidthM, y / std::numbers::pi * mercatorHalfWidthM};
}

LonLat fromMercator(QPointF mercator)
{
    const double y = mercator.y() / mercatorHalfWidthM * std::numbers::pi;
    return {mercator.x() / mercatorHalfWidthM * 180.0,
        (2 * std::atan(std::exp(y)) - std::numbers::pi / 2) / radiansPerDegree};
}

double pixelsPerMercatorMetre(double zoom)
{
    return 256.0 * std::exp2(zoom) / (2 * mercatorHalfWidthM);
}

double haversineM(LonLat a, LonLat b)
{
    const double dLat = (b.lat - a.lat) * radiansPerDegree;
    const double dLon = (b.lon - a.lon) * radiansPerDegree;
    const double h = std::pow(std::sin(dLat / 2), 2)
        + std::cos(a.lat * radiansPerDegree) * std::cos(b.lat * radiansPerDegree)
            * std::pow(std::sin(dLon / 2), 2);
    return 2 * 6371008.8 * std::asin(std::min(1.0, std::sqrt(h)));
}

bool contains(const MultiPolygon &area, LonLat place)
{
    return std::ranges::any_of(area.polygons, [place](const auto &rings) { return isInside(rings, place); });
}

LonLatBox boundsOf(const MultiPolygon &area)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    LonLatBox box{infinity, infinity, -infinity, -infinity};
    for (const auto &polygon : area.polygons) {
        for (const auto &ring : polygon) {
            for (const LonLat &point : ring) {
                box.west = std::min(box.west, point.lon);
                box.east = std::max(box.east, point.lon);
                box.south = std::min(box.south, point.lat);
                box.north = std::max(box.north, point.lat);
            }
        }
    }
    return box.west > box.east ? LonLatBox{} : box;
}

} // namespace stadtblick
