#pragma once

#include "app/demo/calendar.h"

#include <cstdint>

namespace stadtblick::demo {

/** The traffic of one cross-section. */
struct Road
{
    double dtv = 0; ///< mean vehicles a day, both directions
    double heavyShare = 0.04; ///< of all vehicles, workdays by day
    double freeSpeedKmh = 47;
    double nightShare = 1; ///< of the night's share of a usual city street
    std::uint64_t seed = 0;
    double closedFactor = 1; ///< during the road works of autumn 2025: < 1 closed lanes, > 1 the detour
};

/** What passes in [fromMs, fromMs + lengthMs). */
struct Flow
{
    double vehicles = 0;
    double heavy = 0;
    double inboundShare = 0.5; ///< towards the town's centre
    double speedKmh = 50;
};

/** Expected flow with the chance of the day and the hour in it; counts are not yet whole numbers. */
Flow flowAt(const Road &road, qint64 fromMs, qint64 lengthMs);

/** Vehicles an hour without chance: for what follows the flow smoothly. */
double expectedPerHour(const Road &road, qint64 timeMs);

} // namespace stadtblick::demo
