#pragma once

#include "app/demo/mainlines.h"

#include <array>
#include <map>
#include <vector>

namespace stadtblick::demo {

/** One side of an area: from its corner to the next, along a main line. */
struct Side
{
    LineKind kind = LineKind::None;
    int street = -1; ///< index of the main line; of a local street: streetBase + index
};

/** A ring in the straight plane, counterclockwise; sides[i] runs from points[i] to points[i + 1]. */
struct Region
{
    Line points;
    std::vector<Side> sides;
};

/** The skeleton, cut where its lines cross, and the areas between. */
struct Arrangement
{
    std::vector<MainLine> lines; ///< as given, with a vertex at every crossing, clipped to the bounds
    std::vector<Region> regions; ///< the areas, in a fixed order
    std::vector<std::vector<int>> neighbours; ///< for each region and side the region beyond, -1 = outside
};

/** Cuts @p lines at their crossings and finds the areas that they enclose. */
Arrangement arrange(std::vector<MainLine> lines);

} // namespace stadtblick::demo
