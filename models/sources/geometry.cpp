#include "models/sources/geometry.h"

#include "models/sources/json.h"

#include <cmath>

namespace stadtblick {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;

using Ring = std::vector<LonLat>;

std::optional<RepresentativePlace> pointOf(element position)
{
    array numbers;
    if (position.get_array().get(numbers)) {
        return std::nullopt;
    }
    double values[3] = {};
    std::size_t count = 0;
    for (const element value : numbers) {
        const auto number = jsonNumber(value);
        if (count < 2 && !number) {
            return std::nullopt;
        }
        if (count < 3 && number) {
            values[count++] = *number;
        } else {
            break;
        }
    }
    const bool isOnEarth = std::isfinite(values[0]) && std::isfinite(values[1]) && std::abs(values[0]) <= 180
        && std::abs(values[1]) <= 90 && (values[0] != 0 || values[1] != 0);
    if (count < 2 || !isOnEarth) {
        return std::nullopt;
    }
    const bool hasHeight = count == 3 && std::abs(values[2]) < 10000;
    return RepresentativePlace{{values[0], values[1]}, hasHeight ? std::optional(values[2]) : std::nullopt};
}

/** The positions of a line or ring; empty if one of them is unreadable. */
Ring positionsOf(element coordinates)
{
    array positions;
    Ring result;
    if (coordinates.get_array().get(positions)) {
        return result;
    }
    for (const element position : positions) {
        const auto point = pointOf(position);
        if (!point) {
            return {};
        }
        result.push_back(point->place);
    }
    return result;
}

/** How many arrays stand inside each other before the first number: 1 a position, 2 a ring, 3 a polygon. */
int nestingOf(element coordinates)
{
    int depth = 0;
    array parts;
    while (depth < 8 && !coordinates.get_array().get(parts) && parts.begin() != parts.end()) {
        ++depth;
        coordinates = *parts.begin();
    }
    return depth;
}

std::vector<Ring> polygonOf(element coordinates)
{
    std::vector<Ring> rings;
    array parts;
    if (coordinates.get_array().get(parts)) {
        return rings;
    }
    for (const element part : parts) {
        Ring ring = positionsOf(part);
        if (ring.size() >= 3 && ring.front() != ring.back()) {
            ring.push_back(ring.front());
        }
        if (ring.size() < 4) {
            if (rings.empty()) {
                return {}; // without its outer ring a polygon is nothing
            }
            continue;
        }
        rings.push_back(std::move(ring));
    }
    return rings;
}

std::vector<Ring> singleRing(element coordinates)
{
    Ring ring = positionsOf(coordinates);
    if (ring.size() >= 3 && ring.front() != ring.back()) {
        ring.push_back(ring.front());
    }
    return ring.size() < 4 ? std::vector<Ring>{} : std::vector<Ring>{ring};
}

/** Twice the signed area in square degrees: only compared. */
double doubledArea(const Ring &ring)
{
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        sum += ring[i - 1].lon * ring[i].lat - ring[i].lon * ring[i - 1].lat;
    }
    return sum;
}

/** The centroid of a closed ring, computed from its first point on, so that nothing cancels out. */
LonLat centroidOf(const Ring &ring)
{
    const LonLat origin = ring.front();
    double area = 0;
    double lon = 0;
    double lat = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double x1 = ring[i - 1].lon - origin.lon;
        const double y1 = ring[i - 1].lat - origin.lat;
        const double x2 = ring[i].lon - origin.lon;
        const double y2 = ring[i].lat - origin.lat;
        const double cross = x1 * y2 - x2 * y1;
        area += cross;
        lon += (x1 + x2) * cross;
        lat += (y1 + y2) * cross;
    }
    if (std::abs(area) < 1e-18) {
        return origin;
    }
    return {origin.lon + lon / (3 * area), origin.lat + lat / (3 * area)};
}

std::optional<RepresentativePlace> middleOf(const Ring &line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += haversineM(line[i - 1], line[i]);
    }
    double left = length / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double part = haversineM(line[i - 1], line[i]);
        if (part >= left && part > 0) {
            const double share = left / part;
            return RepresentativePlace{{line[i - 1].lon + share * (line[i].lon - line[i - 1].lon),
                                           line[i - 1].lat + share * (line[i].lat - line[i - 1].lat)},
                {}};
        }
        left -= part;
    }
    return line.empty() ? std::nullopt : std::optional(RepresentativePlace{line.front(), {}});
}

std::optional<RepresentativePlace> centreOf(const MultiPolygon &area)
{
    const Ring *largest = nullptr;
    for (const auto &polygon : area.polygons) {
        if (!largest || std::abs(doubledArea(polygon.front())) > std::abs(doubledArea(*largest))) {
            largest = &polygon.front();
        }
    }
    return largest ? std::optional(RepresentativePlace{centroidOf(*largest), {}}) : std::nullopt;
}

/** The first readable of an array's members, each read by @p read. */
template <typename Read>
std::optional<RepresentativePlace> firstOf(element parts, Read read)
{
    array members;
    if (!parts.get_array().get(members)) {
        for (const element member : members) {
            if (auto place = read(member)) {
                return place;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RepresentativePlace> placeOf(element geojson)
{
    const QString type = jsonText(geojson, "type");
    if (const auto geometry = jsonMember(geojson, "geometry");
        geometry && type == QLatin1StringView("Feature")) {
        return placeOf(*geometry);
    }
    for (const char *parts : {"features", "geometries"}) {
        if (const auto members = jsonMember(geojson, parts)) {
            return firstOf(*members, placeOf);
        }
    }
    const auto coordinates = jsonMember(geojson, "coordinates");
    if (!coordinates) {
        return std::nullopt;
    }
    if (type == QLatin1StringView("Point")) {
        return pointOf(*coordinates);
    }
    if (type == QLatin1StringView("MultiPoint")) {
        return firstOf(*coordinates, pointOf);
    }
    if (type == QLatin1StringView("LineString")) {
        return middleOf(positionsOf(*coordinates));
    }
    if (type == QLatin1StringView("MultiLineString")) {
        return firstOf(*coordinates, [](element line) { return middleOf(positionsOf(line)); });
    }
    return centreOf(areaOf(geojson));
}

MultiPolygon areaOf(element geojson)
{
    MultiPolygon result;
    if (const auto geometry = jsonMember(geojson, "geometry")) {
        return areaOf(*geometry);
    }
    array members;
    for (const char *parts : {"features", "geometries"}) {
        const auto list = jsonMember(geojson, parts);
        if (list && !list->get_array().get(members)) {
            for (const element member : members) {
                MultiPolygon part = areaOf(member);
                std::move(part.polygons.begin(), part.polygons.end(), std::back_inserter(result.polygons));
            }
            return result;
        }
    }
    const QString type = jsonText(geojson, "type");
    const auto coordinates = jsonMember(geojson, "coordinates");
    if (!coordinates || (type != QLatin1StringView("Polygon") && type != QLatin1StringView("MultiPolygon"))) {
        return result;
    }
    std::vector<std::vector<Ring>> polygons;
    switch (nestingOf(*coordinates)) {
    case 2:
        polygons.push_back(singleRing(*coordinates));
        break;
    case 3:
        polygons.push_back(polygonOf(*coordinates));
        break;
    case 4:
        if (!coordinates->get_array().get(members)) {
            for (const element polygon : members) {
                polygons.push_back(polygonOf(polygon));
            }
        }
        break;
    default:
        break;
    }
    for (auto &polygon : polygons) {
        if (!polygon.empty()) {
            result.polygons.push_back(std::move(polygon));
        }
    }
    return result;
}

bool looksSwapped(LonLat place, const LonLatBox &bounds)
{
    return !bounds.isEmpty() && !bounds.contains(place) && bounds.contains({place.lat, place.lon});
}

} // namespace stadtblick
