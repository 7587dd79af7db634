#pragma once

#include "models/basemap/worldcoordinate.h"

#include <osmium/osm/location.hpp>
#include <osmium/osm/object.hpp>

#include <vector>

namespace stadtblick {

/** False for ids beyond OpenStreetMap's: differences and multiples of those within don't overflow. */
bool isPlausible(const osmium::OSMObject &object);

/** Turns a ring so that it runs clockwise on screen (y south), or the other way. */
void orient(std::vector<WorldPoint> &ring, bool isClockwise);

/** The place in world units; @p location must be valid. */
WorldPoint toWorld(osmium::Location location);

WorldPoint middleOf(const WorldBox &box);

} // namespace stadtblick
