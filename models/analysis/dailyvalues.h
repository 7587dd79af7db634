#pragma once

#include "models/analysis/comparisonindicator.h"
#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

#include <QtCore/QDate>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** An indicator's value of one day or night. */
struct DailyValue
{
    QDate date; ///< of the begin
    std::optional<double> value; ///< absent: too little was measured
    Coverage coverage; ///< milliseconds, or hours of levels, pollutants, speeds and counts
    bool operator==(const DailyValue &) const = default;
};

/**
 * The values of the days whose part lies whole in @p period, one a day, in order: what a night lacks at the
 * period's edges is never taken from outside. @p readings: of one quantity; several are the directions or
 * lanes of a count and are added, of other quantities only the first is taken. @p vehicles: of speeds the
 * counts of the same place, all directions or lanes, which weight their hours; empty where none are counted.
 * Coverage by domain.md section 7: levels need 75 % of their hours (each 75 % of its samples), speeds as
 * much of hours with a count (hourlySpeeds()), pollutants 18 hourly means (isAirDayCovered()), other means
 * the indicator's share of the time; of a day's counts at most two hours may be missing, which the typical
 * day of its type fills (section 5); of a night's counts a quarter of the time, scaled up. Intervals that
 * don't tell the part of the day from the rest of it have no values: a day's count is none of a night.
 */
std::vector<DailyValue> dailyValues(std::span<const std::shared_ptr<const Readings>> readings,
    const ComparisonIndicator &indicator, TimeRange period, const QTimeZone &zone,
    std::span<const std::shared_ptr<const Readings>> vehicles = {});

/** What the weather was in a day's part. */
struct DayWeather
{
    QDate date;
    std::optional<double> rainMm; ///< needs 95 % of the time
    std::optional<double> temperatureC; ///< mean; needs 80 % of the time
    bool operator==(const DayWeather &) const = default;
};

/**
 * The weather of the same days as dailyValues() has. Null where it is not measured. @p rain: amounts in mm
 * per interval, or, with @p isRainRate, rates in mm/h.
 */
std::vector<DayWeather> dailyWeather(const Readings *rain, bool isRainRate, const Readings *temperature,
    DayPart part, TimeRange period, const QTimeZone &zone);

} // namespace stadtblick
