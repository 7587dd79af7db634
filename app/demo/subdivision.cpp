#include "app/demo/subdivision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick::demo {

namespace {

constexpr double samePlaceM = 0.4;

Point turned(Point direction, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {direction.x * std::cos(angle) - direction.y * std::sin(angle),
        direction.x * std::sin(angle) + direction.y * std::cos(angle)};
}

/** How far a way keeps from a line that it can't join. */
double trimOf(LineKind side, Style style)
{
    switch (side) {
    case LineKind::Rail:
        return 30;
    case LineKind::Stream:
        return style == Style::Park ? 8 : 22;
    case LineKind::Trunk:
        return 28;
    case LineKind::None:
        return 14;
    default:
        return 0;
    }
}

Region withoutShortSides(const Region &region)
{
    Region result;
    for (std::size_t i = 0; i < region.points.size(); ++i) {
        const Point next = region.points[(i + 1) % region.points.size()];
        if (length(next - region.points[i]) > samePlaceM) {
            result.points.push_back(region.points[i]);
            result.sides.push_back(region.sides[i]);
        }
    }
    return result;
}

/** The part of a ring from a chord's end back to its begin, closed by the chord's own points. */
Region half(const Region &region, std::size_t fromSide, std::size_t toSide, Point to, const Region &chord)
{
    // chord.points: begin … end of the chord (in the order that keeps the half on the left), sides between
    // them.
    Region result;
    for (std::size_t i = 0; i + 1 < chord.points.size(); ++i) {
        result.points.push_back(chord.points[i]);
        result.sides.push_back(chord.sides[i]);
    }
    result.points.push_back(to);
    result.sides.push_back(region.sides[toSide]);
    const std::size_t count = region.points.size();
    for (std::size_t i = (toSide + 1) % count;; i = (i + 1) % count) {
        result.points.push_back(region.points[i]);
        result.sides.push_back(region.sides[i]);
        if (i == fromSide) {
            break;
        }
    }
    return withoutShortSides(result);
}

Region reversed(const Region &chord)
{
    Region result;
    result.points.assign(chord.points.rbegin(), chord.points.rend());
    result.sides.assign(chord.sides.rbegin(), chord.sides.rend());
    return result;
}

} // namespace

Subdivision::Subdivision(const Arrangement &arrangement)
    : m_random(20260720)
    , m_names(4711)
    , m_zones(zonesOf(arrangement))
{
    for (const MainLine &line : arrangement.lines) {
        m_names.reserve(line.name);
    }
    for (std::size_t r = 0; r < arrangement.regions.size(); ++r) {
        cut(arrangement.regions[r], m_zones[r].style, static_cast<int>(r));
    }
}

bool Subdivision::isWhole(const Region &region, Style &style, const Special *&special) const
{
    const double size = area(region.points);
    const Cut wanted = cutOf(style);
    const Box box = smallestBox(region.points);
    const bool isSmall = size < 0.6 * wanted.longM * wanted.shortM
        || (2 * box.halfLong < 1.45 * wanted.longM && 2 * box.halfShort < 1.5 * wanted.shortM);
    for (const Special &candidate : specials()) {
        if ((isSmall || size < candidate.largestM2) && contains(region.points, candidate.place)) {
            style = candidate.style;
            special = &candidate;
            return true;
        }
    }
    return isSmall;
}

void Subdivision::cut(Region region, Style style, int zone)
{
    const Special *special = nullptr;
    if (!isWhole(region, style, special)) {
        const Chord chord = chordOf(region, style);
        if (chord.quality > 0) {
            const Region way = addWay(region, chord, style, zone);
            cut(half(region, chord.fromSide, chord.toSide, chord.to, way), style, zone);
            cut(half(region, chord.toSide, chord.fromSide, chord.from, reversed(way)), style, zone);
            return;
        }
    }
    blocks.push_back({std::move(region), style, zone, special});
}

Subdivision::Chord Subdivision::chordOf(const Region &region, Style style)
{
    const Cut wanted = cutOf(style);
    const Box box = smallestBox(region.points);
    const bool isAcross = 2 * box.halfLong / wanted.longM >= 2 * box.halfShort / wanted.shortM;
    const Point axis = isAcross ? box.axis : left(box.axis);
    const double reach = isAcross ? box.halfLong : box.halfShort;
    Chord best;
    for (int attempt = 0; attempt < 10; ++attempt) {
        // Each in a statement of its own: compilers differ in which operand comes first.
        const double aside = m_random.between(-0.2, 0.2) * (isAcross ? box.halfShort : box.halfLong);
        const double along = m_random.between(-0.22, 0.22) * reach;
        const Point through = box.centre + along * axis + aside * left(axis);
        Chord chord = chordAlong(
            region, through, turned(left(axis), m_random.between(-wanted.slantDegrees, wanted.slantDegrees)));
        if (chord.quality <= 0) {
            continue;
        }
        snap(region, chord);
        chord.quality = qualityOf(region, chord);
        if (chord.quality > best.quality) {
            best = chord;
        }
    }
    return best;
}

Subdivision::Chord Subdivision::chordAlong(const Region &region, Point through, Point direction) const
{
    struct Hit
    {
        double along = 0;
        std::size_t side = 0;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < region.points.size(); ++i) {
        const Point a = region.points[i] - through;
        const Point b = region.points[(i + 1) % region.points.size()] - through;
        const double da = cross(direction, a);
        const double db = cross(direction, b);
        if ((da > 0) != (db > 0)) {
            const double t = da / (da - db);
            hits.push_back({dot(a, direction) + t * (dot(b, direction) - dot(a, direction)), i});
        }
    }
    std::ranges::sort(hits, {}, &Hit::along);
    Chord chord;
    double longest = 0;
    for (std::size_t i = 0; i + 1 < hits.size(); i += 2) {
        // Where the piece is bent, the line is inside several times: the part through the middle, else the
        // longest.
        const bool isMiddle = hits[i].along <= 0 && hits[i + 1].along >= 0;
        const double size = hits[i + 1].along - hits[i].along + (isMiddle ? 1e6 : 0);
        if (size > longest) {
            longest = size;
            chord = {through + hits[i].along * direction, through + hits[i + 1].along * direction,
                hits[i].side, hits[i + 1].side, 1};
        }
    }
    return chord;
}

void Subdivision::snap(const Region &region, Chord &chord) const
{
    const double reach = std::min(26.0, 0.3 * length(chord.to - chord.from));
    const auto snapped = [&](Point end, std::size_t side) {
        const auto found = junctions.find(region.sides[side].street);
        if (found == junctions.end()) {
            return end;
        }
        const Line segment{region.points[side], region.points[(side + 1) % region.points.size()]};
        Point best = end;
        double nearestM = reach;
        for (const Point &junction : found->second) {
            const double distance = length(junction - end);
            if (distance < nearestM && nearest(segment, junction).distanceM < 0.05) {
                nearestM = distance;
                best = junction;
            }
        }
        return best;
    };
    chord.from = snapped(chord.from, chord.fromSide);
    chord.to = snapped(chord.to, chord.toSide);
}

double Subdivision::qualityOf(const Region &region, const Chord &chord) const
{
    const double size = length(chord.to - chord.from);
    if (size < 20 || chord.fromSide == chord.toSide) {
        return 0;
    }
    double quality = 1;
    const auto judge = [&](Point end, std::size_t side) {
        const Side &boundary = region.sides[side];
        const Point a = region.points[side];
        const Point b = region.points[(side + 1) % region.points.size()];
        // Ends near a junction of the same side but not on it make crooked little blocks.
        const auto found = junctions.find(boundary.street);
        if (found != junctions.end()) {
            for (const Point &junction : found->second) {
                const double distance = length(junction - end);
                quality *= distance < samePlaceM ? 1.3 : distance < 24 ? 0.35 : 1;
            }
        }
        const double corner = std::min(length(end - a), length(end - b));
        const bool isSharp = std::abs(cross(unitVector(b - a), unitVector(chord.to - chord.from))) < 0.6;
        quality *= isSharp ? 0.3 : 1;
        quality *= isWay(boundary.kind) ? 1.2 : 0.7;
        quality *= corner < 3 ? 0.8 : 1;
    };
    judge(chord.from, chord.fromSide);
    judge(chord.to, chord.toSide);
    return quality;
}

std::string Subdivision::nameOf(const Region &region, const Chord &chord, LineKind kind, int zone)
{
    if (!isStreet(kind)) {
        return {};
    }
    const Point direction = unitVector(chord.to - chord.from);
    for (const auto &[end, side] :
        {std::pair{chord.from, chord.fromSide}, std::pair{chord.to, chord.toSide}}) {
        const int boundary = region.sides[side].street;
        if (region.sides[side].kind > LineKind::Local || region.sides[side].kind < LineKind::Tertiary) {
            continue;
        }
        for (const LocalWay &way : ways) {
            const bool isMeeting = length(way.from - end) < samePlaceM || length(way.to - end) < samePlaceM;
            if (isMeeting && isStreet(way.kind) && boundary >= 0
                && std::abs(cross(unitVector(way.to - way.from), direction)) < 0.3) {
                return way.name; // the street goes on beyond the crossing
            }
        }
    }
    return m_names.next(m_zones[static_cast<std::size_t>(zone)].theme, length(chord.to - chord.from) < 170);
}

Region Subdivision::addWay(const Region &region, const Chord &chord, Style style, int zone)
{
    const Side &first = region.sides[chord.fromSide];
    const Side &last = region.sides[chord.toSide];
    const LineKind kind = cutOf(style).way;
    const double size = length(chord.to - chord.from);
    const double head = trimOf(first.kind, style);
    const double tail = trimOf(last.kind, style);
    Region result;
    result.points.push_back(chord.from);
    if (size - head - tail < 25) { // too short for a way between two lines that it can't join
        result.sides.push_back({LineKind::None, -1});
        result.points.push_back(chord.to);
        return result;
    }
    const int index = streetBase + static_cast<int>(ways.size());
    const Point direction = unitVector(chord.to - chord.from);
    const Point from = chord.from + head * direction;
    const Point to = chord.to - tail * direction;
    ways.push_back({nameOf(region, chord, kind, zone), kind, style, from, to});
    if (head > 0) {
        result.sides.push_back({LineKind::None, -1});
        result.points.push_back(from);
    } else {
        junctions[first.street].push_back(from);
    }
    result.sides.push_back({kind, index});
    if (tail > 0) {
        result.points.push_back(to);
        result.sides.push_back({LineKind::None, -1});
    } else {
        junctions[last.street].push_back(to);
    }
    result.points.push_back(chord.to);
    return result;
}

} // namespace stadtblick::demo
