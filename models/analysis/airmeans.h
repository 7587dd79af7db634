#pragma once

#include "models/analysis/coverage.h"

#include <QtCore/QLatin1StringView>

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/**
 * Means of air pollutants with the coverage that 2008/50/EC asks for (annexes VII and XI; domain.md section
 * 7), in µg/m³ of the values they are given. Missing and not finite values don't count.
 */

/** The mean of an hour's samples: 75 % of @p expectedCount. */
std::optional<double> airHourlyMean(std::span<const std::optional<double>> samples, int expectedCount);

/** Whether a quantity (our key) is a pollutant of the air, for which these rules are. */
bool isAirPollutant(QLatin1StringView quantity);

/**
 * Whether a day's hourly means are enough for its mean: 18 of them, also of the 23 or 25 hours of a day on
 * which the clock changes; 75 % where fewer hours are looked at.
 */
bool isAirDayCovered(const Coverage &hours);

/** The mean of a day's hourly means, as many as isAirDayCovered() wants; an entry for each hour. */
std::optional<double> airDailyMean(std::span<const std::optional<double>> hours);

/** The highest 8-hour mean of a day. */
struct MaximumEightHours
{
    std::optional<double> value; ///< needs 18 means
    int meansValid = 0; ///< of 6 hours or more
    bool operator==(const MaximumEightHours &) const = default;
};

/**
 * The 8-hour means that end in the day. @p hours are hourly means in order of time without gaps in the list,
 * the last @p dayHours of them the day's (23, 24 or 25), the 7 before those of the day before.
 */
MaximumEightHours maximumEightHours(std::span<const std::optional<double>> hours, std::size_t dayHours = 24);

/** A mean of a year. */
struct AnnualMean
{
    std::optional<double> value; ///< needs 85 % of the hours
    Coverage coverage; ///< hours
    bool needsNote = false; ///< below 90 %: enough only if the rest was maintenance
    bool operator==(const AnnualMean &) const = default;
};

/** The mean of all hourly means of a year; @p hours has an entry for each hour, measured or not. */
AnnualMean annualMean(std::span<const std::optional<double>> hours);

/** Days above a limit. */
struct ExceedanceDays
{
    int days = 0; ///< above the limit
    Coverage coverage; ///< days with a mean
    bool isAtLeast = false; ///< below 90 % of the days: there may be more
    bool operator==(const ExceedanceDays &) const = default;
};

/** The days whose mean, rounded to whole µg/m³, is above @p limit; an entry for each day, measured or not. */
ExceedanceDays exceedanceDays(std::span<const std::optional<double>> dailyMeans, double limit);

} // namespace stadtblick
