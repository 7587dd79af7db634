#pragma once

#include <cstdint>

namespace stadtblick {

/** What a feature of the base map is: the rows of the style tables. Stored in the cache: never renumber. */
enum class MapClass : std::uint8_t {
    // Areas
    Residential = 1,
    Trade = 2,
    Forest = 3,
    Green = 4,
    Sports = 5,
    Cemetery = 6,
    Water = 7,
    Building = 8,
    Square = 9, ///< a paved area for people on foot; drawn among the roads
    // Lines
    Stream = 20,
    River = 21, ///< and canals
    Motorway = 30,
    Primary = 31,
    Secondary = 32,
    Tertiary = 33, ///< and every link road
    Local = 34,
    Pedestrian = 35,
    Service = 36,
    Driveway = 37, ///< service roads with service=*
    Track = 38, ///< tracks and paths
    Footway = 39, ///< and cycleways
    Steps = 40,
    Rail = 50, ///< and trams
    Siding = 51,
    // Points
    Town = 60, ///< city or town
    Village = 61,
    District = 62 ///< place=suburb
};

constexpr bool isArea(MapClass mapClass)
{
    return mapClass < MapClass::Stream;
}
constexpr bool isPlace(MapClass mapClass)
{
    return mapClass >= MapClass::Town;
}
constexpr bool isRoad(MapClass mapClass)
{
    return mapClass >= MapClass::Motorway && mapClass <= MapClass::Steps;
}
/** A road that motor vehicles use: what counting stations stand at. */
constexpr bool isCarRoad(MapClass mapClass)
{
    return mapClass >= MapClass::Motorway && mapClass <= MapClass::Local;
}

/** Bits of a feature. Stored in the cache: never renumber. */
enum MapFlag : std::uint8_t {
    BridgeFlag = 1,
    TunnelFlag = 2,
    OnewayFlag = 4, ///< the line runs in the direction of travel
    LinkFlag = 8
};

} // namespace stadtblick
