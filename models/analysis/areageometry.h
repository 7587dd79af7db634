#pragma once

#include "models/domain/geo.h"

#include <span>
#include <vector>

/**
 * Measures on the ellipsoid (WGS 84, Karney's geodesics by PROJ) for figures that people see, and quick tests
 * of places against areas and lines.
 */
namespace stadtblick {

/** Length in metres of a line of geodesics; 0 for fewer than two places. */
double geodesicLengthM(std::span<const LonLat> line);

/** Area in square metres: outer rings less their holes, whichever way they turn. */
double geodesicAreaM2(const MultiPolygon &area);

/** The place @p distanceM away in a direction, degrees clockwise from north. */
LonLat geodesicPlace(LonLat from, double azimuthDegrees, double distanceM);

/** A circle on the ground as a closed ring of @p corners, all of them @p radiusM away. */
MultiPolygon circleArea(LonLat centre, double radiusM, int corners = 72);

/** The rectangle along meridian and parallel between two opposite corners. */
MultiPolygon rectangleArea(LonLat a, LonLat b);

/** True where two sides of a closed ring cross: its inside is then not what was meant. */
bool crossesItself(std::span<const LonLat> ring);

/** The point of a line that is nearest to @p place (a line of one point is that point). */
LonLat nearestOnLine(std::span<const LonLat> line, LonLat place);

/** Geodesic distance of @p place from a line's nearest point; infinite for an empty line. */
double distanceToLineM(std::span<const LonLat> line, LonLat place);

/** Geodesic distance from an area's nearest edge; 0 inside; infinite for an empty area. */
double distanceToAreaM(const MultiPolygon &area, LonLat place);

/** The middle of the largest outer ring, inside or not: where a look at the area begins. */
LonLat centreOf(const MultiPolygon &area);

/**
 * An area made ready for many questions: its sides lie in rows by latitude, so that a place is compared with
 * few of them (400,000 places against 500 corners take some 10 ms). Rings by the even-odd rule; a place on
 * the edge may count either way.
 */
class AreaTest
{
public:
    explicit AreaTest(const MultiPolygon &area);

    bool contains(LonLat place) const;
    const LonLatBox &bounds() const { return m_bounds; }

private:
    struct Side
    {
        LonLat a;
        LonLat b;
    };
    struct Polygon
    {
        LonLatBox box;
        double rowHeight = 0; ///< degrees of latitude
        std::vector<std::vector<Side>> rows; ///< from south to north
    };

    LonLatBox m_bounds;
    std::vector<Polygon> m_polygons;
};

} // namespace stadtblick
