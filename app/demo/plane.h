#pragma once

#include "models/domain/geo.h"

#include <vector>

/**
 * The demo city is drawn on a plane: metres, x east, y north, origin at the market place.
 * onEarth() turns that into WGS 84 degrees.
 */
namespace stadtblick::demo {

/** A point or vector of the plane in metres. */
struct Point
{
    double x = 0;
    double y = 0;

    bool operator==(const Point &) const = default;
};

/** A polyline, or a ring whose last point is not repeated. */
using Line = std::vector<Point>;

inline Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
inline Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
inline Point operator*(double factor, Point a)
{
    return {factor * a.x, factor * a.y};
}
inline double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}
inline double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
/** Turned left by 90°. */
inline Point left(Point a)
{
    return {-a.y, a.x};
}
double length(Point a);
/** Of length 1; (1, 0) for a vector without length. */
Point unitVector(Point a);

/** Half of the city's area, metres from the origin to each side. */
inline constexpr double halfWidthM = 4200;
inline constexpr double halfHeightM = 3580;

/** The market place of Musterlautern: no such town is there. */
inline constexpr LonLat origin{7.7, 49.64};

/** Plane to WGS 84: equirectangular around the origin, on the sphere of R = 6,371,008.8 m. */
LonLat onEarth(Point place);

/** Length of a polyline. */
double length(const Line &line);

/** The point @p alongM metres from the begin, clamped to the ends. */
Point pointAlong(const Line &line, double alongM);

/** Signed area of a ring: positive when it runs counterclockwise. */
double area(const Line &ring);

/** The centroid of a ring with an area. */
Point centroid(const Line &ring);

/** Even-odd rule. */
bool contains(const Line &ring, Point place);

/** Where a point falls on a polyline. */
struct Foot
{
    Point point;
    double alongM = 0;
    double distanceM = 0;
    Point direction; ///< of the segment, length 1
};

/** The nearest point of a polyline (@p isRing: its last point is joined to its first). */
Foot nearest(const Line &line, Point place, bool isRing = false);

/** A smooth line through all @p knots (Catmull-Rom), a point about every @p stepM; the knots are among them.
 */
Line smooth(const Line &knots, bool isRing, double stepM);

/** The polyline with no part longer than @p stepM. */
Line densified(const Line &line, bool isRing, double stepM);

/** The smallest rectangle around points, as centre, long axis and half lengths. */
struct Box
{
    Point centre;
    Point axis; ///< direction of the long side, length 1
    double halfLong = 0;
    double halfShort = 0;

    /** Corners, counterclockwise. */
    Line corners() const;
};
Box smallestBox(const Line &points);

/** True if two rectangles, each made smaller by @p toleranceM on every side, share a place. */
bool overlap(const Box &a, const Box &b, double toleranceM);

/**
 * Bends the straight plane that streets are laid out in, so that they curve gently as old streets do.
 * Smooth and one-to-one: what does not cross before does not cross after.
 */
Point bent(Point place);
Line bent(const Line &line);

} // namespace stadtblick::demo
