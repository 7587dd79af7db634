#include "models/analysis/areageometry.h"

#include "models/analysis/geodesic.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double semiMajorM = 6378137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr double metresPerDegree = 111'195; ///< only to compare directions nearby

const geod_geodesic &ellipsoid()
{
    static const geod_geodesic wgs84 = [] {
        geod_geodesic geodesic;
        geod_init(&geodesic, semiMajorM, flattening);
        return geodesic;
    }();
    return wgs84;
}

double ringAreaM2(const std::vector<LonLat> &ring)
{
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    // The last place repeats the first.
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        geod_polygon_addpoint(&ellipsoid(), &polygon, ring[i].lat, ring[i].lon);
    }
    double areaM2 = 0;
    geod_polygon_compute(&ellipsoid(), &polygon, 0, 1, &areaM2, nullptr);
    return std::abs(areaM2);
}

/** Metres east and north of @p origin: good enough to find the nearest of several points. */
QPointF localM(LonLat place, LonLat origin)
{
    const double narrowing = std::cos(origin.lat * std::numbers::pi / 180);
    return {
        (place.lon - origin.lon) * metresPerDegree * narrowing, (place.lat - origin.lat) * metresPerDegree};
}

/** Twice the signed area of a triangle, for which side of a line a point lies on. */
double turn(LonLat a, LonLat b, LonLat c)
{
    return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
}

bool cross(LonLat a, LonLat b, LonLat c, LonLat d)
{
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

} // namespace

double geodesicLengthM(std::span<const LonLat> line)
{
    double lengthM = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        lengthM += geodesicM(line[i - 1], line[i]);
    }
    return lengthM;
}

double geodesicAreaM2(const MultiPolygon &area)
{
    double sumM2 = 0;
    for (const auto &polygon : area.polygons) {
        for (std::size_t r = 0; r < polygon.size(); ++r) {
            sumM2 += r == 0 ? ringAreaM2(polygon[r]) : -ringAreaM2(polygon[r]);
        }
    }
    return sumM2;
}

LonLat geodesicPlace(LonLat from, double azimuthDegrees, double distanceM)
{
    LonLat place;
    geod_direct(&ellipsoid(), from.lat, from.lon, azimuthDegrees, distanceM, &place.lat, &place.lon, nullptr);
    return place;
}

MultiPolygon circleArea(LonLat centre, double radiusM, int corners)
{
    std::vector<LonLat> ring;
    for (int i = 0; i < corners; ++i) {
        ring.push_back(geodesicPlace(centre, 360.0 * i / corners, radiusM));
    }
    ring.push_back(ring.front());
    return {{{std::move(ring)}}};
}

MultiPolygon rectangleArea(LonLat a, LonLat b)
{
    const double west = std::min(a.lon, b.lon);
    const double east = std::max(a.lon, b.lon);
    const double south = std::min(a.lat, b.lat);
    const double north = std::max(a.lat, b.lat);
    return {{{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}}};
}

bool crossesItself(std::span<const LonLat> ring)
{
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        for (std::size_t j = i + 2; j + 1 < ring.size(); ++j) {
            if (cross(ring[i], ring[i + 1], ring[j], ring[j + 1])) {
                return true;
            }
        }
    }
    return false;
}

LonLat nearestOnLine(std::span<const LonLat> line, LonLat place)
{
    LonLat nearest = line.empty() ? place : line.front();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF a = localM(line[i - 1], place);
        const QPointF along = localM(line[i], place) - a;
        const double length2 = QPointF::dotProduct(along, along);
        const double share =
            length2 > 0 ? std::clamp(-QPointF::dotProduct(a, along) / length2, 0.0, 1.0) : 0.0;
        const QPointF foot = a + along * share;
        const double distance2 = QPointF::dotProduct(foot, foot);
        if (distance2 < least) {
            least = distance2;
            nearest = {line[i - 1].lon + (line[i].lon - line[i - 1].lon) * share,
                line[i - 1].lat + (line[i].lat - line[i - 1].lat) * share};
        }
    }
    return nearest;
}

double distanceToLineM(std::span<const LonLat> line, LonLat place)
{
    return line.empty() ? std::numeric_limits<double>::infinity()
                        : geodesicM(place, nearestOnLine(line, place));
}

double distanceToAreaM(const MultiPolygon &area, LonLat place)
{
    if (contains(area, place)) {
        return 0;
    }
    double least = std::numeric_limits<double>::infinity();
    for (const auto &polygon : area.polygons) {
        for (const auto &ring : polygon) {
            least = std::min(least, distanceToLineM(ring, place));
        }
    }
    return least;
}

LonLat centreOf(const MultiPolygon &area)
{
    return boundsOf(area).centre();
}

AreaTest::AreaTest(const MultiPolygon &area)
    : m_bounds(boundsOf(area))
{
    constexpr std::size_t mostRows = 512;
    for (const auto &rings : area.polygons) {
        std::vector<Side> sides;
        for (const auto &ring : rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                sides.push_back({ring[i - 1], ring[i]});
            }
        }
        Polygon polygon;
        polygon.box = boundsOf({{rings}});
        polygon.rows.resize(std::clamp<std::size_t>(sides.size() / 2, 1, mostRows));
        polygon.rowHeight =
            (polygon.box.north - polygon.box.south) / static_cast<double>(polygon.rows.size());
        if (!(polygon.rowHeight > 0)) {
            continue; // no extent: nothing lies inside
        }
        const auto rowOf = [&](double lat) {
            const auto row = static_cast<std::ptrdiff_t>((lat - polygon.box.south) / polygon.rowHeight);
            return std::clamp<std::ptrdiff_t>(row, 0, std::ssize(polygon.rows) - 1);
        };
        for (const Side &side : sides) {
            const std::ptrdiff_t last = rowOf(std::max(side.a.lat, side.b.lat));
            for (std::ptrdiff_t row = rowOf(std::min(side.a.lat, side.b.lat)); row <= last; ++row) {
                polygon.rows[static_cast<std::size_t>(row)].push_back(side);
            }
        }
        m_polygons.push_back(std::move(polygon));
    }
}

bool AreaTest::contains(LonLat place) const
{
    if (!m_bounds.contains(place)) {
        return false;
    }
    return std::ranges::any_of(m_polygons, [place](const Polygon &polygon) {
        if (!polygon.box.contains(place)) {
            return false;
        }
        const auto row =
            std::min(static_cast<std::size_t>((place.lat - polygon.box.south) / polygon.rowHeight),
                polygon.rows.size() - 1);
        bool isInside = false;
        for (const Side &side : polygon.rows[row]) {
            const bool crosses = (side.a.lat > place.lat) != (side.b.lat > place.lat);
            if (crosses
                && place.lon
                    < (side.b.lon - side.a.lon) * (place.lat - side.a.lat) / (side.b.lat - side.a.lat)
                        + side.a.lon) {
                isInside = !isInside;
            }
        }
        return isInside;
    });
}

} // namespace stadtblick
