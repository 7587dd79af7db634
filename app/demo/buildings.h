#pragma once

#include "app/demo/subdivision.h"

namespace stadtblick::demo {

/** A house, hall or hut. */
struct Building
{
    Box box; ///< on the bent plane
    int street = -1; ///< street that it has a number on (as Side::street); -1 = none
    Point front; ///< middle of its front
    double notchM = 0; ///< an L-shaped plan: how much is missing at one corner; 0 = a plain rectangle
    const char *kind = "yes"; ///< building=…
};

/** A strip that is driven on between buildings of one block. */
struct Driveway
{
    Point from, to; ///< on the bent plane
};

/** What stands on a block. */
struct Built
{
    std::vector<Building> buildings;
    std::vector<Driveway> driveways;
    std::vector<Building> pitches; ///< sports grounds: only box is used
};

/** The block on the bent plane, its sides no longer than 14 m. */
Region bentRegion(const Region &region, double stepM = 14);

/** Puts buildings on a block as its style demands. @p shape is bentRegion(block.region). */
Built build(const Block &block, const Region &shape, Random &random);

/** The outline, counterclockwise. */
Line outline(const Building &building);

} // namespace stadtblick::demo
