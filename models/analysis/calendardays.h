#pragma once

#include "models/analysis/calendar.h"
#include "models/analysis/heat.h"

namespace stadtblick {

/** The windows of one local day, worked out once for all series that are looked at in a period. */
struct DayWindows
{
    QDate date;
    DayType type = DayType::Workday;
    TimeRange window; ///< 00–24 local
    HeatWindows heat;
    NoiseWindows noise; ///< of the noise day that begins on it at 06
    TimeRange rating; ///< 06–22 local (16. BImSchV); the night is that of noise
    bool operator==(const DayWindows &) const = default;
};

/** The local days that @p period touches, in order. */
std::vector<DayWindows> calendarDays(TimeRange period, const QTimeZone &zone);

/** Those that lie whole in @p period. */
std::vector<DayWindows> wholeDays(const std::vector<DayWindows> &days, TimeRange period);

/**
 * 22–06 local of @p period, as selectedWindows() gives it for these hours: the night that it begins in by its
 * rest. @p days are those that the period touches.
 */
std::vector<TimeRange> nightWindows(const std::vector<DayWindows> &days, TimeRange period);

/** The parts of 11–19 local of @p days that lie in @p windows (disjoint, in order of time). */
std::vector<TimeRange> afternoonsIn(const std::vector<DayWindows> &days, std::span<const TimeRange> windows);

} // namespace stadtblick
