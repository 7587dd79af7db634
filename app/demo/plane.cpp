#include "app/demo/plane.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace stadtblick::demo {

double length(Point a)
{
    return std::sqrt(dot(a, a));
}

Point unitVector(Point a)
{
    const double size = length(a);
    return size > 0 ? (1 / size) * a : Point{1, 0};
}

LonLat onEarth(Point place)
{
    constexpr double metresPerDegree = 6371008.8 * std::numbers::pi / 180;
    static const double shrink = std::cos(origin.lat * std::numbers::pi / 180);
    return {origin.lon + place.x / (metresPerDegree * shrink), origin.lat + place.y / metresPerDegree};
}

double length(const Line &line)
{
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        sum += length(line[i] - line[i - 1]);
    }
    return sum;
}

Point pointAlong(const Line &line, double alongM)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double part = length(line[i] - line[i - 1]);
        if (alongM <= part && part > 0) {
            return line[i - 1] + (std::max(alongM, 0.0) / part) * (line[i] - line[i - 1]);
        }
        alongM -= part;
    }
    return line.back();
}

double area(const Line &ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        sum += cross(ring[i], ring[(i + 1) % ring.size()]);
    }
    return sum / 2;
}

Point centroid(const Line &ring)
{
    Point sum;
    double doubleArea = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i] - ring[0];
        const Point b = ring[(i + 1) % ring.size()] - ring[0];
        const double part = cross(a, b);
        doubleArea += part;
        sum = sum + part * (a + b);
    }
    return std::abs(doubleArea) > 1e-9 ? ring[0] + (1 / (3 * doubleArea)) * sum : ring[0];
}

bool contains(const Line &ring, Point place)
{
    bool isInside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a = ring[i];
        const Point b = ring[j];
        if ((a.y > place.y) != (b.y > place.y)
            && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x) {
            isInside = !isInside;
        }
    }
    return isInside;
}

Foot nearest(const Line &line, Point place, bool isRing)
{
    Foot best;
    best.distanceM = std::numeric_limits<double>::max();
    double along = 0;
    const std::size_t parts = isRing ? line.size() : line.size() - 1;
    for (std::size_t i = 0; i < parts; ++i) {
        const Point a = line[i];
        const Point step = line[(i + 1) % line.size()] - a;
        const double size = length(step);
        const double t = size > 0 ? std::clamp(dot(place - a, step) / (size * size), 0.0, 1.0) : 0;
        const Point foot = a + t * step;
        const double distance = length(place - foot);
        if (distance < best.distanceM) {
            best = {foot, along + t * size, distance, unitVector(step)};
        }
        along += size;
    }
    return best;
}

Line smooth(const Line &knots, bool isRing, double stepM)
{
    const auto count = static_cast<std::ptrdiff_t>(knots.size());
    const auto knot = [&](std::ptrdiff_t i) {
        return isRing ? knots[static_cast<std::size_t>((i + count) % count)]
                      : knots[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(i, 0, count - 1))];
    };
    Line line;
    for (std::ptrdiff_t i = 0; i < (isRing ? count : count - 1); ++i) {
        const Point p0 = knot(i - 1), p1 = knot(i), p2 = knot(i + 1), p3 = knot(i + 2);
        const int steps = std::max(1, static_cast<int>(std::lround(length(p2 - p1) / stepM)));
        for (int k = 0; k < steps; ++k) {
            const double t = static_cast<double>(k) / steps;
            const Point a = 2.0 * p1 + t * (p2 - p0);
            const Point b = (t * t) * (2.0 * p0 - 5.0 * p1 + 4.0 * p2 - p3);
            const Point c = (t * t * t) * (3.0 * p1 - p0 - 3.0 * p2 + p3);
            line.push_back(k == 0 ? p1 : 0.5 * (a + b + c));
        }
    }
    if (!isRing) {
        line.push_back(knots.back());
    }
    return line;
}

Line densified(const Line &line, bool isRing, double stepM)
{
    Line result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        result.push_back(line[i]);
        if (i + 1 == line.size() && !isRing) {
            break;
        }
        const Point step = line[(i + 1) % line.size()] - line[i];
        const int parts = static_cast<int>(std::ceil(length(step) / stepM));
        for (int k = 1; k < parts; ++k) {
            result.push_back(line[i] + (static_cast<double>(k) / parts) * step);
        }
    }
    return result;
}

Line Box::corners() const
{
    const Point a = halfLong * axis;
    const Point b = halfShort * left(axis);
    return {centre - a - b, centre + a - b, centre + a + b, centre - a + b};
}

namespace {

struct Extent
{
    double from = std::numeric_limits<double>::max();
    double to = std::numeric_limits<double>::lowest();

    double size() const { return to - from; }
    double middle() const { return (from + to) / 2; }
};

Extent extent(const Line &points, Point axis)
{
    Extent result;
    for (const Point &point : points) {
        const double value = dot(point, axis);
        result.from = std::min(result.from, value);
        result.to = std::max(result.to, value);
    }
    return result;
}

} // namespace

Box smallestBox(const Line &points)
{
    Box best;
    double bestArea = std::numeric_limits<double>::max();
    for (int degrees = 0; degrees < 90; degrees += 3) {
        const double angle = degrees * std::numbers::pi / 180;
        const Point axis{std::cos(angle), std::sin(angle)};
        const Extent u = extent(points, axis);
        const Extent v = extent(points, left(axis));
        if (u.size() * v.size() < bestArea) {
            bestArea = u.size() * v.size();
            best.centre = u.middle() * axis + v.middle() * left(axis);
            best.axis = u.size() >= v.size() ? axis : left(axis);
            best.halfLong = std::max(u.size(), v.size()) / 2;
            best.halfShort = std::min(u.size(), v.size()) / 2;
        }
    }
    return best;
}

bool overlap(const Box &a, const Box &b, double toleranceM)
{
    const Point between = b.centre - a.centre;
    for (const Point axis : {a.axis, left(a.axis), b.axis, left(b.axis)}) {
        const auto reach = [&](const Box &box) {
            return std::max(box.halfLong - toleranceM, 0.1) * std::abs(dot(box.axis, axis))
                + std::max(box.halfShort - toleranceM, 0.1) * std::abs(dot(left(box.axis), axis));
        };
        if (std::abs(dot(between, axis)) >= reach(a) + reach(b)) {
            return false;
        }
    }
    return true;
}

Point bent(Point place)
{
    // Two swings of different length; their slopes stay below 0.6, so the map is one-to-one.
    const double x = place.x / 1000;
    const double y = place.y / 1000;
    const double outside = std::clamp((length(place) - 900) / 900, 0.0, 1.0);
    const double fine = 16 * outside * (0.55 + 0.45 * std::sin(1.3 * x + 0.7 * y));
    return {place.x + 52 * std::sin(3.1 * y + 0.9 * x + 0.4) + fine * std::sin(12.0 * y + 2.0 * x),
        place.y + 48 * std::sin(2.9 * x - 1.1 * y + 1.7) + fine * std::sin(11.0 * x - 2.5 * y + 1.0)};
}

Line bent(const Line &line)
{
    Line result;
    result.reserve(line.size());
    for (const Point &point : line) {
        result.push_back(bent(point));
    }
    return result;
}

} // namespace stadtblick::demo
