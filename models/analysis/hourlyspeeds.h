#pragma once

#include "models/analysis/hours.h"
#include "models/analysis/speeds.h"

namespace stadtblick {

/** Mean speeds over hours, with how many of the hours they stand for. */
struct HourlySpeeds
{
    SpeedMeans means; ///< km/h; absent where no hour weighs anything
    Coverage coverage; ///< hours
    bool operator==(const HourlySpeeds &) const = default;
};

/**
 * Mean speeds over the full hours in @p windows: hourly means weighted by the vehicles of the same hour
 * (domain.md section 5: aggregates are weighted by count). @p vehicles: counts of the same place, null where
 * none are counted there; then all hours weigh alike. Where vehicles are counted an hour without their count
 * has no weight that is known: it is left out and not covered. Hours need 75 % of their time, both.
 */
HourlySpeeds hourlySpeeds(const Hours &speeds, const Hours *vehicles, std::span<const TimeRange> windows);

/** A place's hourly speeds and the vehicles of the same hours. */
struct SpeedHours
{
    Hours speeds;
    std::optional<Hours> vehicles; ///< directions or lanes added; absent where none are counted

    /** hourlySpeeds() of both. */
    HourlySpeeds over(std::span<const TimeRange> windows) const;
};

/**
 * The hours that @p range touches, of speeds and of counts. @p vehicles: the directions or lanes of one
 * count, all of them needed; empty where no vehicles are counted.
 */
SpeedHours speedHours(
    const Readings &speeds, std::span<const std::shared_ptr<const Readings>> vehicles, TimeRange range);

} // namespace stadtblick
