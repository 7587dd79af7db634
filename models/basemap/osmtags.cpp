#include "models/basemap/osmtags.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace stadtblick {

namespace {

bool is(const char *value, std::initializer_list<std::string_view> wanted)
{
    return value && std::find(wanted.begin(), wanted.end(), std::string_view(value)) != wanted.end();
}

/** There and not denied: bridge=viaduct counts, bridge=no doesn't. */
bool holds(const char *value)
{
    return value && std::strcmp(value, "no") != 0;
}

struct HighwayClass
{
    std::string_view value;
    MapClass mapClass;
};

constexpr std::array highwayClasses{HighwayClass{"motorway", MapClass::Motorway},
    HighwayClass{"trunk", MapClass::Motorway}, HighwayClass{"primary", MapClass::Primary},
    HighwayClass{"secondary", MapClass::Secondary}, HighwayClass{"tertiary", MapClass::Tertiary},
    HighwayClass{"motorway_link", MapClass::Tertiary}, HighwayClass{"trunk_link", MapClass::Tertiary},
    HighwayClass{"primary_link", MapClass::Tertiary}, HighwayClass{"secondary_link", MapClass::Tertiary},
    HighwayClass{"tertiary_link", MapClass::Tertiary}, HighwayClass{"residential", MapClass::Local},
    HighwayClass{"unclassified", MapClass::Local}, HighwayClass{"living_street", MapClass::Local},
    HighwayClass{"road", MapClass::Local}, HighwayClass{"pedestrian", MapClass::Pedestrian},
    HighwayClass{"service", MapClass::Service}, HighwayClass{"track", MapClass::Track},
    HighwayClass{"path", MapClass::Track}, HighwayClass{"bridleway", MapClass::Track},
    HighwayClass{"footway", MapClass::Footway}, HighwayClass{"cycleway", MapClass::Footway},
    HighwayClass{"steps", MapClass::Steps}};

std::optional<MapClass> highwayClassOf(const OsmTags &tags)
{
    const std::string_view value(tags.highway);
    const auto found = std::find_if(highwayClasses.begin(), highwayClasses.end(),
        [value](const HighwayClass &entry) { return entry.value == value; });
    if (found == highwayClasses.end()) {
        return std::nullopt;
    }
    return found->mapClass == MapClass::Service && tags.service ? MapClass::Driveway : found->mapClass;
}

std::optional<MapClass> lineClassOf(const OsmTags &tags)
{
    if (tags.highway) {
        return is(tags.area, {"yes"}) ? std::nullopt : highwayClassOf(tags);
    }
    if (is(tags.railway, {"rail", "tram", "light_rail", "narrow_gauge", "subway"})) {
        return tags.service ? MapClass::Siding : MapClass::Rail;
    }
    if (holds(tags.tunnel)) {
        return std::nullopt; // a stream in a pipe is no stream to be seen
    }
    if (is(tags.waterway, {"stream"})) {
        return MapClass::Stream;
    }
    return is(tags.waterway, {"river", "canal"}) ? std::optional(MapClass::River) : std::nullopt;
}

} // namespace

OsmTags::OsmTags(const osmium::TagList &tags)
{
    using Field = const char *OsmTags::*;
    static constexpr std::array<std::pair<std::string_view, Field>, 23> fields{
        {{"building", &OsmTags::building}, {"landuse", &OsmTags::landuse}, {"natural", &OsmTags::natural},
            {"leisure", &OsmTags::leisure}, {"waterway", &OsmTags::waterway}, {"highway", &OsmTags::highway},
            {"railway", &OsmTags::railway}, {"service", &OsmTags::service}, {"bridge", &OsmTags::bridge},
            {"tunnel", &OsmTags::tunnel}, {"layer", &OsmTags::layer}, {"oneway", &OsmTags::oneway},
            {"area", &OsmTags::area}, {"place", &OsmTags::place}, {"name", &OsmTags::name},
            {"name:de", &OsmTags::nameDe}, {"addr:housenumber", &OsmTags::houseNumber},
            {"addr:street", &OsmTags::street}, {"addr:place", &OsmTags::addressPlace},
            {"addr:postcode", &OsmTags::postcode}, {"boundary", &OsmTags::boundary},
            {"admin_level", &OsmTags::adminLevel}, {"type", &OsmTags::type}}};
    for (const osmium::Tag &tag : tags) {
        const std::string_view key(tag.key());
        for (const auto &[wanted, field] : fields) {
            if (key == wanted) {
                this->*field = tag.value();
                break;
            }
        }
    }
}

std::optional<MapClass> areaClassOf(const OsmTags &tags)
{
    if (holds(tags.building)) {
        return MapClass::Building;
    }
    if (is(tags.area, {"no"})) {
        return std::nullopt;
    }
    if (is(tags.natural, {"water"}) || is(tags.waterway, {"riverbank"})
        || is(tags.landuse, {"basin", "reservoir"})) {
        return MapClass::Water;
    }
    if (is(tags.landuse, {"cemetery"})) {
        return MapClass::Cemetery;
    }
    if (is(tags.leisure, {"pitch", "stadium", "sports_centre", "track"})) {
        return MapClass::Sports;
    }
    if (is(tags.landuse, {"forest"}) || is(tags.natural, {"wood"})) {
        return MapClass::Forest;
    }
    if (is(tags.leisure, {"park", "garden", "playground"}) || is(tags.natural, {"scrub"})
        || is(tags.landuse,
            {"grass", "meadow", "allotments", "village_green", "recreation_ground", "farmland"})) {
        return MapClass::Green;
    }
    if (is(tags.landuse, {"industrial", "commercial", "retail", "military", "construction"})) {
        return MapClass::Trade;
    }
    if (is(tags.landuse, {"residential"})) {
        return MapClass::Residential;
    }
    if (is(tags.area, {"yes"}) && is(tags.highway, {"pedestrian", "footway", "living_street"})) {
        return MapClass::Square;
    }
    return std::nullopt;
}

std::optional<OsmLine> lineOf(const OsmTags &tags)
{
    const auto mapClass = lineClassOf(tags);
    if (!mapClass) {
        return std::nullopt;
    }
    OsmLine line{*mapClass, 0, 0};
    line.flags = static_cast<std::uint8_t>((holds(tags.bridge) ? BridgeFlag : 0)
        | (holds(tags.tunnel) ? TunnelFlag : 0) | (is(tags.oneway, {"yes", "true", "1"}) ? OnewayFlag : 0)
        | (tags.highway && std::string_view(tags.highway).ends_with("_link") ? LinkFlag : 0));
    if (tags.layer) {
        line.level = static_cast<std::int8_t>(std::clamp(std::strtol(tags.layer, nullptr, 10), -5L, 5L));
    }
    return line;
}

std::optional<MapClass> placeClassOf(const OsmTags &tags)
{
    if (is(tags.place, {"city", "town"})) {
        return MapClass::Town;
    }
    if (is(tags.place, {"village"})) {
        return MapClass::Village;
    }
    return is(tags.place, {"suburb"}) ? std::optional(MapClass::District) : std::nullopt;
}

int districtRankOf(const OsmTags &tags)
{
    if (!tags.label()) {
        return 0;
    }
    if (is(tags.boundary, {"administrative"}) && is(tags.adminLevel, {"6", "8", "9", "10"})) {
        return int(std::strtol(tags.adminLevel, nullptr, 10));
    }
    return is(tags.place, {"suburb"}) ? 11 : 0;
}

} // namespace stadtblick
