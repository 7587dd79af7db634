#pragma once

#include "models/analysis/calendar.h"
#include "models/analysis/traffic.h"

#include <array>

namespace stadtblick {

inline constexpr int dayTypeCount = 3;
inline constexpr int clockHours = 24;

/** What passes in one local hour on days of one type. */
struct HourFlow
{
    std::optional<double> mean; ///< vehicles an hour; absent: no day of this type has the hour
    double largest = 0;
    int days = 0; ///< days with a value for this hour
    int asked = 0; ///< times that days of this type have this hour: a doubled hour counts twice
    int overloaded = 0; ///< of them with a saturation above overloadSaturation
    bool operator==(const HourFlow &) const = default;
};

/** Local hours 0 to 23 by DayType: workday, Saturday, Sunday and holiday. */
using HourFlows = std::array<std::array<HourFlow, clockHours>, dayTypeCount>;

/** An hour is overloaded above this saturation x = q/C (our choice: level of service E begins there). */
inline constexpr double overloadSaturation = 0.9;

/**
 * The mean flow of each local hour by day type. @p capacityPerH decides which hours are overloaded; without
 * it none is. The doubled hour of autumn counts twice.
 */
HourFlows hourFlows(
    const std::vector<VolumeDay> &days, std::optional<double> capacityPerH, const QTimeZone &zone);

/** Hours in a row that are overloaded again and again. */
struct OverloadWindow
{
    DayType type = DayType::Workday;
    int fromHour = 0; ///< local hours [fromHour, toHour)
    int toHour = 0;
    int days = 0; ///< with at least one overloaded hour in the window
    int daysMeasured = 0; ///< with a value for every hour of the window
    double largest = 0; ///< saturation of the fullest hour
    bool operator==(const OverloadWindow &) const = default;
};

/** Fewer days with a value make no recurring window. */
inline constexpr int leastOverloadDays = 5;

/**
 * Recurring overload: runs of hours that are overloaded on at least half of the days of a type, five of them
 * measured.
 */
std::vector<OverloadWindow> overloadWindows(
    const std::vector<VolumeDay> &days, double capacityPerH, const QTimeZone &zone);

} // namespace stadtblick
