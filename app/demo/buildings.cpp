#include "app/demo/buildings.h"

#include "app/demo/frontage.h"

#include <algorithm>
#include <cmath>

namespace stadtblick::demo {

namespace {

/** Fills one block; keeps what stands there already. */
class Builder
{
public:
    Builder(const Block &block, const Region &shape, Random &random)
        : m_block(block)
        , m_shape(shape)
        , m_random(random)
    { }

    Built result;

    void alongStreets();
    void behind(int attempts, double from, double to, const char *kind);
    void slabs();
    void wings();
    void grounds();
    void driveway();

private:
    bool isFree(const Box &box, double toleranceM) const;
    bool isInside(const Box &box) const;
    bool place(
        const Box &box, double toleranceM, int street, Point front, const char *kind, double notchM = 0);
    int nearestStreet(Point place) const;
    void along(std::size_t first, std::size_t count, const Frontage &frontage);
    void garage(const Box &house);
    Point placeIn(const Box &box, double share);

    const Block &m_block;
    const Region &m_shape;
    Random &m_random;
    std::vector<Box> m_taken;
};

/** A place in a box, up to @p share of its halves from the middle. */
Point Builder::placeIn(const Box &box, double share)
{
    // Each in a statement of its own: compilers differ in which operand comes first.
    const double aside = m_random.between(-share, share) * box.halfShort;
    const double along = m_random.between(-share, share) * box.halfLong;
    return box.centre + along * box.axis + aside * left(box.axis);
}

bool Builder::isFree(const Box &box, double toleranceM) const
{
    return std::ranges::none_of(m_taken, [&](const Box &other) { return overlap(box, other, toleranceM); });
}

bool Builder::isInside(const Box &box) const
{
    const Line corners = box.corners();
    const double reach = box.halfLong + box.halfShort + 50;
    for (const Point &corner : corners) {
        if (!contains(m_shape.points, corner)) {
            return false;
        }
    }
    for (std::size_t i = 0; i < m_shape.points.size(); ++i) {
        if (length(m_shape.points[i] - box.centre) > reach) {
            continue;
        }
        const Line side{m_shape.points[i], m_shape.points[(i + 1) % m_shape.points.size()]};
        const double clearance = clearanceOf(m_shape.sides[i].kind, m_block.style) - 0.4;
        for (const Point &corner : corners) {
            if (nearest(side, corner).distanceM < clearance) {
                return false;
            }
        }
    }
    return true;
}

bool Builder::place(
    const Box &box, double toleranceM, int street, Point front, const char *kind, double notchM)
{
    if (!isFree(box, toleranceM) || !isInside(box)) {
        return false;
    }
    m_taken.push_back(box);
    result.buildings.push_back({box, street, front, notchM, kind});
    return true;
}

int Builder::nearestStreet(Point place) const
{
    int street = -1;
    double best = 90;
    for (std::size_t i = 0; i < m_shape.points.size(); ++i) {
        const Line side{m_shape.points[i], m_shape.points[(i + 1) % m_shape.points.size()]};
        const double distance = nearest(side, place).distanceM;
        if (isStreet(m_shape.sides[i].kind) && m_shape.sides[i].kind != LineKind::Trunk && distance < best) {
            best = distance;
            street = m_shape.sides[i].street;
        }
    }
    return street;
}

void Builder::garage(const Box &house)
{
    const Point beside = house.centre + (house.halfLong + 2.2) * house.axis;
    place({beside, left(house.axis), 3, 1.6}, 0, -1, beside, "garage");
}

void Builder::along(std::size_t first, std::size_t count, const Frontage &frontage)
{
    const Side side = m_shape.sides[first];
    Line line;
    for (std::size_t i = 0; i <= count; ++i) {
        line.push_back(m_shape.points[(first + i) % m_shape.points.size()]);
    }
    const double total = length(line);
    const auto rowSize = [&] {
        return frontage.rowFrom
            + static_cast<int>(
                m_random.below(static_cast<std::size_t>(frontage.rowTo - frontage.rowFrom + 1)));
    };
    int remaining = rowSize();
    double depth = m_random.between(frontage.depthFrom, frontage.depthTo);
    for (double at = m_random.between(1, 4); at < total;) {
        const double width = m_random.between(frontage.widthFrom, frontage.widthTo);
        if (at + width > total) {
            break;
        }
        const Point a = pointAlong(line, at);
        const Point b = pointAlong(line, at + width);
        const Point u = unitVector(b - a);
        const double setback =
            clearanceOf(side.kind, m_block.style) + m_random.between(frontage.gardenFrom, frontage.gardenTo);
        const Box box{0.5 * (a + b) + (setback + depth / 2) * left(u), u, width / 2, depth / 2};
        const double notch =
            m_random.chance(frontage.notchShare) ? std::min(width, depth) * m_random.between(0.25, 0.45) : 0;
        const bool isRow = frontage.rowTo > 1;
        if (!place(box, isRow ? 0.8 : -1, side.street, 0.5 * (a + b), frontage.kind, notch)) {
            at += 3;
            remaining = std::min(remaining, rowSize());
            continue;
        }
        if (m_block.style == Style::Detached && m_random.chance(0.4)) {
            garage(box);
        }
        at += width;
        if (--remaining <= 0) {
            at += m_random.between(frontage.gapFrom, frontage.gapTo);
            remaining = rowSize();
        }
        if (remaining <= 1 || m_random.chance(0.3)) {
            depth = m_random.between(frontage.depthFrom, frontage.depthTo);
        }
    }
}

void Builder::alongStreets()
{
    const std::size_t count = m_shape.points.size();
    const Frontage frontage = frontageOf(m_block.style, m_random);
    const auto isBreak = [&](std::size_t i) {
        const std::size_t before = (i + count - 1) % count;
        const Point a = unitVector(m_shape.points[i] - m_shape.points[before]);
        const Point b = unitVector(m_shape.points[(i + 1) % count] - m_shape.points[i]);
        return m_shape.sides[i].street != m_shape.sides[before].street
            || m_shape.sides[i].kind != m_shape.sides[before].kind || dot(a, b) < 0.9;
    };
    std::size_t start = 0;
    while (start < count && !isBreak(start)) {
        ++start;
    }
    for (std::size_t done = 0; done < count;) {
        const std::size_t first = (start + done) % count;
        std::size_t size = 1;
        while (done + size < count && !isBreak((first + size) % count)) {
            ++size;
        }
        const LineKind kind = m_shape.sides[first].kind;
        const bool isServed = (isStreet(kind) && kind != LineKind::Trunk)
            || (m_block.style == Style::Allotments && isWay(kind));
        if (isServed) {
            along(first, size, frontage);
        }
        done += size;
    }
}

void Builder::behind(int attempts, double from, double to, const char *kind)
{
    const Box whole = smallestBox(m_shape.points);
    for (int i = 0; i < attempts; ++i) {
        const Point centre = placeIn(whole, 1);
        const double a = m_random.between(from, to);
        const double b = m_random.between(from, to);
        const Point axis = m_random.chance(0.5) ? whole.axis : left(whole.axis);
        place({centre, axis, std::max(a, b) / 2, std::min(a, b) / 2}, -2.5, nearestStreet(centre), centre,
            kind, m_random.chance(0.2) ? 0.3 * std::min(a, b) : 0);
    }
}

void Builder::driveway()
{
    const Box whole = smallestBox(m_shape.points);
    const Line side = m_shape.points;
    const Foot foot = nearest(side, whole.centre - (whole.halfShort + 30) * left(whole.axis), true);
    const Point direction = unitVector(whole.centre - foot.point);
    const double reach = std::min(1.25 * length(whole.centre - foot.point), 160.0);
    const Point to = foot.point + reach * direction;
    if (nearestStreet(foot.point) < 0 || reach < 30 || !contains(m_shape.points, to)) {
        return;
    }
    result.driveways.push_back({foot.point, to});
    m_taken.push_back({0.5 * (foot.point + to), direction, reach / 2, 3.5});
}

void Builder::slabs()
{
    driveway();
    const Box whole = smallestBox(m_shape.points);
    const bool isAlong = m_random.chance(0.35);
    const Point slab = isAlong ? whole.axis : left(whole.axis);
    const Point next = isAlong ? left(whole.axis) : whole.axis;
    const double reachNext = isAlong ? whole.halfShort : whole.halfLong;
    const double reachSlab = isAlong ? whole.halfLong : whole.halfShort;
    const double size = m_random.between(40, 68);
    for (double u = -reachNext + 14; u < reachNext; u += m_random.between(29, 36)) {
        for (double v = -reachSlab + size / 2 + 4; v < reachSlab; v += 6) {
            const Point centre = whole.centre + u * next + v * slab;
            if (place({centre, slab, size / 2, 5.8}, -6, nearestStreet(centre), centre - (size / 2) * slab,
                    "apartments")) {
                v += size;
            }
        }
    }
}

void Builder::wings()
{
    driveway();
    const Box whole = smallestBox(m_shape.points);
    const double largest = std::min(90.0, whole.halfLong * 0.9);
    for (int i = 0; i < 60; ++i) {
        const Point centre = placeIn(whole, 0.8);
        const Point axis = m_random.chance(0.55) ? whole.axis : left(whole.axis);
        const double size = m_random.between(26, largest);
        const bool isHall = m_random.chance(0.15);
        const double taken = static_cast<double>(result.buildings.size()) * 1900;
        if (taken < area(m_shape.points)) {
            place({centre, axis, size / 2, isHall ? 13.0 : 7.5}, -9, nearestStreet(centre), centre,
                isHall ? "yes" : "school", isHall ? 0 : 5.5);
        }
    }
}

void Builder::grounds()
{
    const Box whole = smallestBox(m_shape.points);
    const auto put = [&](double halfLong, double halfShort, int attempts) {
        for (int i = 0; i < attempts; ++i) {
            const Point centre = placeIn(whole, 0.7);
            const Box box{centre, whole.axis, halfLong, halfShort};
            if (isFree(box, -8) && isInside(box)) {
                m_taken.push_back(box);
                result.pitches.push_back({box, -1, centre, 0, "pitch"});
            }
        }
    };
    put(54, 35, 40);
    put(46, 29, 30);
    put(20, 11, 30);
    behind(12, 12, 30, "yes");
}

/** How a block is filled from its streets inwards. */
struct Recipe
{
    const char *kind = nullptr; ///< of what stands behind; null = nothing is built
    int attempts = 0; ///< to find room behind the front row
    double fromM = 0, toM = 0; ///< length of a side of what stands behind
    bool isAlongStreets = true;
    bool hasDriveway = false;
};

Recipe recipeOf(Style style)
{
    switch (style) {
    case Style::Core:
        return {"yes", 30, 5, 10};
    case Style::Perimeter:
        return {"yes", 26, 7, 15};
    case Style::Terraced:
    case Style::Detached:
        return {"yes"};
    case Style::Village:
        return {"barn", 24, 9, 20};
    case Style::Allotments:
        return {"hut", 60, 3.5, 5};
    case Style::Industry:
        return {"industrial", 60, 18, 75, true, true};
    case Style::Commercial:
        return {"commercial", 40, 12, 40, true, true};
    case Style::Cemetery:
        return {"yes", 3, 10, 18, false};
    default:
        return {};
    }
}

} // namespace

Region bentRegion(const Region &region, double stepM)
{
    Region result;
    for (std::size_t i = 0; i < region.points.size(); ++i) {
        const Line side{region.points[i], region.points[(i + 1) % region.points.size()]};
        Line parts = densified(side, false, stepM);
        parts.pop_back();
        for (const Point &point : parts) {
            result.points.push_back(bent(point));
            result.sides.push_back(region.sides[i]);
        }
    }
    return result;
}

Built build(const Block &block, const Region &shape, Random &random)
{
    Builder builder(block, shape, random);
    if (block.style == Style::Rows) {
        builder.slabs();
    } else if (block.style == Style::Campus) {
        builder.wings();
    } else if (block.style == Style::Sports) {
        builder.grounds();
    } else if (const Recipe recipe = recipeOf(block.style); recipe.kind) {
        if (recipe.hasDriveway) {
            builder.driveway();
        }
        if (recipe.isAlongStreets) {
            builder.alongStreets();
        }
        builder.behind(recipe.attempts, recipe.fromM, recipe.toM, recipe.kind);
    }
    return std::move(builder.result);
}

Line outline(const Building &building)
{
    Line corners = building.box.corners();
    if (building.notchM <= 0) {
        return corners;
    }
    const Point u = building.box.axis;
    const Point corner = corners[2];
    return {corners[0], corners[1], corner - building.notchM * left(u),
        corner - building.notchM * (u + left(u)), corner - building.notchM * u, corners[3]};
}

} // namespace stadtblick::demo
