#pragma once

#include "app/demo/arrangement.h"

#include <span>

namespace stadtblick::demo {

/** How an area is built and used; decides its blocks, buildings and tags. */
enum class Style {
    Core, ///< old town: narrow, closed
    Perimeter, ///< closed blocks of about 1900
    Rows, ///< slabs in green, 1960s
    Terraced, ///< terraced houses and small blocks of flats
    Detached,
    Village,
    Industry,
    Commercial,
    Campus, ///< hospital, school, university
    Square,
    Park,
    Playground,
    Cemetery,
    Allotments,
    Sports,
    Meadow,
    Farmland,
    Forest,
    Station, ///< tracks and their surroundings
    Pond
};

/** Which names the streets of an area get. */
enum class Theme {
    OldTown,
    Founders,
    Trees,
    Birds,
    Flowers,
    Fields,
    Trades,
    Towns,
    Composers,
    Forest,
    Village
};

/** Size of the blocks that an area is cut into, metres; way between them. */
struct Cut
{
    double longM = 130;
    double shortM = 85;
    double slantDegrees = 3; ///< how far cuts stray from the right angle
    LineKind way = LineKind::Local;
};
Cut cutOf(Style style);

/** What an area of the skeleton is; found by a place inside it (straight plane). */
struct Zone
{
    Point seed;
    Style style = Style::Farmland;
    Theme theme = Theme::Fields;
    int district = 0; ///< index in districtNames()
    const char *name = ""; ///< of parks, forests, industrial areas; empty = none
};

/** The zone of each region of @p arrangement. */
std::vector<Zone> zonesOf(const Arrangement &arrangement);

/** A place inside a zone that is kept in one piece: a school, a cemetery, a park. */
struct Special
{
    Point place; ///< straight plane
    Style style = Style::Park;
    double largestM2 = 10000; ///< cutting stops when the piece around the place is smaller
    const char *name = "";
    const char *amenity = ""; ///< amenity=… of a campus: school, hospital, university
};
std::span<const Special> specials();

/** Names of the ten districts and where they are written on the map (straight plane). */
struct District
{
    const char *name;
    Point label;
};
std::span<const District> districts();

} // namespace stadtblick::demo
