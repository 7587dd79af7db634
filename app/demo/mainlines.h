#pragma once

#include "app/demo/plane.h"

#include <string>
#include <vector>

namespace stadtblick::demo {

/** What a line is: roads for cars first, then ways, then what is no way. */
enum class LineKind {
    Trunk,
    Primary,
    Secondary,
    Tertiary,
    Local,
    Pedestrian,
    Service,
    Track,
    Edge, ///< the town's edge: a track between the last gardens and the fields
    Footway,
    Path,
    Rail,
    Stream,
    Bounds, ///< where the map ends; drawn as nothing
    None ///< a side of a block without a way
};

/** One line of the skeleton, laid out by hand, in the straight plane (before bent()). */
struct MainLine
{
    std::string name; ///< street, railway line or stream; empty for Edge and Bounds
    LineKind kind = LineKind::None;
    Line line; ///< a ring does not repeat its first point
    bool isRing = false;
};

/** True for streets with a name, pedestrian ones included. */
bool isStreet(LineKind kind);

/** True for everything that one can walk or drive on. */
bool isWay(LineKind kind);

/** Old town's wall streets, ring road, radial and tangent streets, railway, stream, the town's edge,
 * villages. */
std::vector<MainLine> mainLines();

} // namespace stadtblick::demo
