#pragma once

#include "models/analysis/hours.h"

namespace stadtblick {

/** Rain that several gauges measured without a long dry time in it. */
struct RainEvent
{
    TimeRange range; ///< from the first wet hour to the end of the last one
    double mm = 0; ///< sum of the gauge that measured most
    int level =
        0; ///< class of the amounts at the gauge that reached most (rainLevel()); 0: not asked, or none
    bool isAtLeast = false; ///< a gauge didn't measure all of it: more may have fallen there
    bool operator==(const RainEvent &) const = default;
};

/** How events are told apart; our choice, as usual for storms in towns (4 to 6 dry hours). */
struct RainEventRules
{
    int dryHours = 6; ///< so many hours without rain end an event
    double wetMm = 0.1; ///< an hour with less at every gauge is dry
    double leastMm = 1; ///< events with less are no events
};

/**
 * The events of @p gauges, whose columns hold what fell in each hour (precipitation), in order of time, with
 * their sums by clock hours: classes need the readings. An hour that no gauge measured is dry: more may have
 * fallen.
 */
std::vector<RainEvent> rainEvents(
    std::span<const std::shared_ptr<const Hours>> gauges, const RainEventRules &rules = {});

} // namespace stadtblick
