#pragma once

#include "models/basemap/mapclass.h"

#include <osmium/osm/tag.hpp>

#include <optional>

namespace stadtblick {

/** What an object's tags say about it, read once; pointers into the object, null where a tag is absent. */
struct OsmTags
{
    explicit OsmTags(const osmium::TagList &tags);

    const char *building = nullptr, *landuse = nullptr, *natural = nullptr, *leisure = nullptr;
    const char *waterway = nullptr, *highway = nullptr, *railway = nullptr, *service = nullptr;
    const char *bridge = nullptr, *tunnel = nullptr, *layer = nullptr, *oneway = nullptr, *area = nullptr;
    const char *place = nullptr, *name = nullptr, *nameDe = nullptr;
    const char *houseNumber = nullptr, *street = nullptr, *addressPlace = nullptr, *postcode = nullptr;
    const char *boundary = nullptr, *adminLevel = nullptr, *type = nullptr;

    /** German where there is one; null if it has none. */
    const char *label() const { return nameDe ? nameDe : name; }
    bool hasAddress() const { return houseNumber && (street || addressPlace); }
};

/** Class, flags and level of a line. */
struct OsmLine
{
    MapClass mapClass = MapClass::Local;
    std::uint8_t flags = 0;
    std::int8_t level = 0;
};

/** The class of an area with these tags; nothing if it isn't drawn (ui/map-style.md, Areas). */
std::optional<MapClass> areaClassOf(const OsmTags &tags);

/** The class of a line with these tags; nothing if it isn't drawn (Roads and rail; streams). */
std::optional<OsmLine> lineOf(const OsmTags &tags);

/** The class of a place with these tags; nothing if it gets no label. */
std::optional<MapClass> placeClassOf(const OsmTags &tags);

/**
 * What an area bounds: 6 a county or city, 8 a municipality, 9 or 10 a district (administrative levels), 11 a
 * suburb; 0 = none of these.
 */
int districtRankOf(const OsmTags &tags);

} // namespace stadtblick
