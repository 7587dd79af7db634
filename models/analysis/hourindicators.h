#pragma once

#include "models/analysis/calendardays.h"
#include "models/analysis/heat.h"
#include "models/analysis/heatisland.h"
#include "models/analysis/hours.h"
#include "models/analysis/ratinglevels.h"
#include "models/analysis/traffic.h"

namespace stadtblick {

/**
 * The indicators of noiselevels.h, heat.h and traffic.h from hours instead of readings: the same rules and,
 * but for rounding in the last digits, the same answers, for many series and long periods. They hold where
 * local hours are hours of UTC, that is where @p days come from a zone with whole hours.
 */

/** noiseLevelsIn(): the days, evenings and nights that lie whole in @p period. */
PeriodLevels noiseLevelsIn(const Hours &hours, const std::vector<DayWindows> &days, TimeRange period);

/** noiseDayLevels(): the parts of one noise day; those that @p period cuts off have no level. */
PeriodLevels noiseDayLevels(const Hours &hours, const DayWindows &day, TimeRange period);

/** ratingLevels() of a longer period: the days and nights that lie whole in @p period, not yet rounded up. */
RatingLevels ratingLevelsIn(const Hours &hours, const std::vector<DayWindows> &days, TimeRange period);

/**
 * The loudest of the full hours between 22 and 06 local in @p period, also in nights that the period cuts: an
 * hour left out could be the loudest one. Hours need 75 % of their time; what the coverage has to be is up to
 * the caller.
 */
NightHour loudestNightHour(const Hours &hours, const std::vector<DayWindows> &days, TimeRange period);

/** heatDay() and tropicalNight() of one day. */
HeatDay heatDay(const Hours &temperature, const HeatWindows &windows);
TropicalNight tropicalNight(const Hours &temperature, const HeatWindows &windows);

/** tropicalNights() and heatDayCounts() over @p days, which lie whole in the period. */
NightCount tropicalNights(const Hours &temperature, std::span<const HeatWindows> days);
NightCount tropicalNights(const Hours &temperature, const std::vector<DayWindows> &days);
HeatDayCounts heatDayCounts(const Hours &temperature, std::span<const HeatWindows> days);
HeatDayCounts heatDayCounts(const Hours &temperature, const std::vector<DayWindows> &days);

/** degreeHours() over windows of whole hours; none for a threshold that @p temperature doesn't keep. */
DegreeHours degreeHours(
    const Hours &temperature, std::span<const TimeRange> windows, double thresholdC = degreeHoursAboveC);

/** heatIsland() of both stations' hours for given night hours. */
HeatIsland heatIsland(const Hours &urban, double urbanHeightM, const Hours &reference,
    double referenceHeightM, std::span<const TimeRange> hours);

/** hourlyVolumes() of @p days. */
std::vector<VolumeDay> hourlyVolumes(const Hours &counts, const std::vector<DayWindows> &days);

} // namespace stadtblick
