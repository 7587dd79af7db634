#include "app/demo/drawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick::demo {

namespace {

const char *kindOf(Style style, const char *amenity)
{
    switch (style) {
    case Style::Park:
        return "park";
    case Style::Square:
        return "square";
    case Style::Cemetery:
        return "cemetery";
    case Style::Sports:
        return "sports";
    case Style::Playground:
        return "playground";
    case Style::Pond:
        return "pond";
    case Style::Forest:
        return "forest";
    case Style::Allotments:
        return "allotments";
    default:
        return amenity;
    }
}

Tags useOf(Style style, const char *name, const char *amenity)
{
    static const std::map<Style, Tags> uses{{Style::Industry, {{"landuse", "industrial"}}},
        {Style::Commercial, {{"landuse", "commercial"}}}, {Style::Campus, {{"landuse", "grass"}}},
        {Style::Square, {{"place", "square"}, {"highway", "pedestrian"}, {"area", "yes"}}},
        {Style::Park, {{"leisure", "park"}}}, {Style::Playground, {{"leisure", "playground"}}},
        {Style::Cemetery, {{"landuse", "cemetery"}}}, {Style::Allotments, {{"landuse", "allotments"}}},
        {Style::Sports, {{"leisure", "sports_centre"}}}, {Style::Meadow, {{"landuse", "meadow"}}},
        {Style::Forest, {{"landuse", "forest"}}}, {Style::Pond, {{"natural", "water"}, {"water", "pond"}}},
        {Style::Farmland, {}}, {Style::Station, {}}};
    const auto found = uses.find(style);
    Tags tags = found == uses.end() ? Tags{{"landuse", "residential"}} : found->second;
    if (style == Style::Campus) {
        tags.emplace(tags.begin(), "amenity", amenity);
    }
    if (name[0] != '\0' && !tags.empty()) {
        tags.emplace_back("name", name);
    }
    return tags;
}

/** A round shore or edge of trees inside a block: from its middle about @p share of the way to its edge. */
Line roundInside(const Line &ring, double share)
{
    const Point middle = centroid(ring);
    Line knots;
    for (int i = 0; i < 16; ++i) {
        const double angle = i * std::numbers::pi / 8;
        const Point direction{std::cos(angle), std::sin(angle)};
        double reach = 400;
        for (std::size_t k = 0; k < ring.size(); ++k) {
            const Point a = ring[k] - middle;
            const Point step = ring[(k + 1) % ring.size()] - ring[k];
            const double denominator = cross(direction, step);
            if (std::abs(denominator) > 1e-9) {
                const double t = cross(a, step) / denominator;
                const double u = cross(a, direction) / denominator;
                if (t > 0 && u >= 0 && u <= 1) {
                    reach = std::min(reach, t);
                }
            }
        }
        knots.push_back(middle
            + share * (1 + 0.2 * std::sin(1.1 * i) * std::sin(std::numbers::pi * i / 16)) * reach
                * direction);
    }
    return smooth(knots, true, 8);
}

/** The ring drawn towards its middle by about @p insetM. */
Line inset(const Line &ring, double insetM)
{
    const Point middle = centroid(ring);
    Line result;
    for (const Point &point : ring) {
        const double distance = length(point - middle);
        result.push_back(
            middle + std::max(0.3, (distance - insetM) / std::max(distance, 1.0)) * (point - middle));
    }
    return result;
}

void drawField(Drawing &drawing, const Block &block, Random &random)
{
    const bool isAtStream = std::ranges::any_of(
        block.region.sides, [](const Side &side) { return side.kind == LineKind::Stream; });
    const double dice = random.unit();
    const Line ring = bentRegion(block.region, 30).points;
    if (isAtStream || dice < 0.24) {
        drawing.addRing(ring, {{"landuse", "meadow"}});
    } else if (dice < 0.29) {
        drawing.addRing(inset(ring, 12), {{"natural", "scrub"}});
    } else if (dice < 0.33) {
        drawing.addRing(inset(ring, 6), {{"natural", "wood"}});
    } else if (dice < 0.88) {
        drawing.addRing(ring, {{"landuse", "farmland"}});
    }
}

void drawSpecial(Drawing &drawing, const Block &block)
{
    const Special &special = *block.special;
    Line ring = bentRegion(block.region, 20).points;
    const Point middle = centroid(ring);
    if (block.style == Style::Pond) {
        ring = roundInside(ring, 0.66);
    } else if (block.style == Style::Square) {
        ring = inset(ring, 7);
    }
    drawing.addRing(ring, useOf(special.style, special.name, special.amenity));
    drawing.map.places.push_back({special.name, kindOf(special.style, special.amenity), middle,
        std::max(drawing.map.districtAt(middle), 0)});
}

using PlaceKey = std::pair<long long, long long>;

PlaceKey keyOf(Point point)
{
    return {std::llround(point.x * 10), std::llround(point.y * 10)};
}

/** Sides of areas whose other side is another district (of the city, for -1: nothing), by where they begin.
 */
std::map<PlaceKey, std::pair<Point, Point>> borderSides(const Arrangement &arrangement, int district)
{
    const std::vector<Zone> zones = zonesOf(arrangement);
    const auto districtOf = [&](int region) {
        return region < 0 ? -1 : zones[static_cast<std::size_t>(region)].district;
    };
    std::map<PlaceKey, std::pair<Point, Point>> sides;
    for (std::size_t r = 0; r < arrangement.regions.size(); ++r) {
        const Region &region = arrangement.regions[r];
        for (std::size_t i = 0; i < region.points.size(); ++i) {
            const int beyond = districtOf(arrangement.neighbours[r][i]);
            const bool isBorder =
                district < 0 ? beyond < 0 : districtOf(static_cast<int>(r)) == district && beyond != district;
            if (isBorder) {
                sides[keyOf(region.points[i])] = {
                    region.points[i], region.points[(i + 1) % region.points.size()]};
            }
        }
    }
    return sides;
}

/** The border of a district, or of the city (-1), chained to rings on the bent plane. */
std::vector<Line> ringsOf(const Arrangement &arrangement, int district)
{
    auto next = borderSides(arrangement, district);
    std::vector<Line> rings;
    while (!next.empty()) {
        Line ring;
        for (auto at = next.begin(); at != next.end();) {
            ring.push_back(at->second.first);
            const Point to = at->second.second;
            next.erase(at);
            at = next.find(keyOf(to));
        }
        rings.push_back(bent(densified(ring, true, 24)));
    }
    return rings;
}

} // namespace

void drawAreas(Drawing &drawing, const Arrangement &arrangement, const Subdivision &blocks)
{
    const std::vector<Zone> zones = zonesOf(arrangement);
    for (std::size_t r = 0; r < zones.size(); ++r) {
        Tags tags = useOf(zones[r].style, zones[r].name, "");
        if (tags.empty()) {
            continue;
        }
        const Line ring = bentRegion(arrangement.regions[r], 24).points;
        if (zones[r].name[0] != '\0') {
            const char *kind = kindOf(zones[r].style, "");
            const Point middle = centroid(ring);
            if (kind[0] != '\0') {
                drawing.map.places.push_back({zones[r].name, kind,
                    contains(ring, middle) ? middle : bent(zones[r].seed), zones[r].district});
            }
        }
        drawing.addRing(ring, std::move(tags));
    }
    Random random(99);
    for (const Block &block : blocks.blocks) {
        if (block.special) {
            drawSpecial(drawing, block);
        } else if (block.style == Style::Farmland) {
            drawField(drawing, block, random);
        } else if ((block.style == Style::Park || block.style == Style::Meadow) && random.chance(0.45)) {
            const Line edge = roundInside(bentRegion(block.region, 24).points, random.between(0.35, 0.6));
            drawing.addRing(edge, {{"natural", "wood"}});
        } else if (block.style == Style::Rows && random.chance(0.55)) {
            drawing.addRing(inset(bentRegion(block.region, 24).points, 9), {{"landuse", "grass"}});
        }
    }
}

void drawDistricts(Drawing &drawing, const Arrangement &arrangement)
{
    for (int i = -1; i < static_cast<int>(districts().size()); ++i) {
        const std::vector<Line> rings = ringsOf(arrangement, i);
        const std::string name = i < 0 ? "Musterlautern" : districts()[static_cast<std::size_t>(i)].name;
        const std::string level = i < 0 ? "8" : "9";
        MapRelation relation{
            {{"type", "boundary"}, {"boundary", "administrative"}, {"admin_level", level}, {"name", name}},
            {}};
        for (const Line &ring : rings) {
            const int way = drawing.addRing(ring, {{"boundary", "administrative"}, {"admin_level", level}});
            relation.members.emplace_back(way, area(ring) > 0 ? "outer" : "inner");
        }
        drawing.map.relations.push_back(std::move(relation));
        if (i >= 0) {
            const Point label = bent(districts()[static_cast<std::size_t>(i)].label);
            drawing.map.districts.push_back({name, label, rings});
            drawing.map.points.push_back({label, {{"place", "suburb"}, {"name", name}}});
        }
    }
    drawing.map.points.push_back(
        {{0, 0}, {{"place", "city"}, {"name", "Musterlautern"}, {"population", "101400"}}});
    for (NamedStreet &street : drawing.map.streets) {
        const Point middle = pointAlong(street.line, length(street.line) / 2);
        street.district = std::max(drawing.map.districtAt(middle), 0);
    }
}

} // namespace stadtblick::demo
