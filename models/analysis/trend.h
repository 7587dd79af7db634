#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/hourlyspeeds.h"
#include "models/analysis/readings.h"

#include <QtCore/QTimeZone>

#include <optional>
#include <vector>

namespace stadtblick {

/** The mean of one month or year; no value below 75 % coverage. */
struct PeriodValue
{
    int year = 0;
    int month = 0; ///< 1 to 12; 0: the whole year
    std::optional<double> value;
    Coverage coverage; ///< milliseconds
    bool operator==(const PeriodValue &) const = default;
};

/**
 * Local months from the first reading to the last, each with the mean (energetic for levels) of its readings
 * weighted by time, where 75 % of it were measured (domain.md section 7).
 */
std::vector<PeriodValue> monthlyValues(const Readings &readings, bool isEnergetic, const QTimeZone &zone);

/** The same by calendar years. */
std::vector<PeriodValue> yearlyValues(const Readings &readings, bool isEnergetic, const QTimeZone &zone);

/**
 * Local months of hourly speeds from the first hour to the last, each with the mean speed at the spot of its
 * hours weighted by their vehicles (hourlySpeeds()), where 75 % of the hours are covered.
 */
std::vector<PeriodValue> monthlyValues(const SpeedHours &hours, const QTimeZone &zone);

/** The same by calendar years. */
std::vector<PeriodValue> yearlyValues(const SpeedHours &hours, const QTimeZone &zone);

/** From the begin of the first month to the end of the last; empty without a month. */
TimeRange monthsRange(const std::vector<PeriodValue> &months, const QTimeZone &zone);

/** How values rise or fall over the years. */
struct Trend
{
    enum class Basis {
        None, ///< too few values: see monthCount
        Years, ///< Theil–Sen and Mann–Kendall over yearly values
        Months ///< both within each month of the year (Hirsch, Slack and Smith 1982)
    };
    Basis basis = Basis::None;
    double perYear = 0; ///< slope, unit of the values a year
    double perYearLow = 0; ///< 95 % interval by ranks
    double perYearHigh = 0;
    double p = 1; ///< of Mann–Kendall, two-sided
    int count = 0; ///< values that it rests on
    int monthCount = 0; ///< months with enough data
    int yearCount = 0; ///< years with enough data
    double lag1 = 0; ///< correlation of neighbouring values, the yearly course taken out

    /** Neighbours depend on each other: p is too small then (domain.md section 8). */
    bool isAutocorrelated() const { return lag1 > 0.2; }
    bool operator==(const Trend &) const = default;
};

/** What a shown trend needs (domain.md section 7). */
inline constexpr int trendYears = 8;
inline constexpr int trendMonths = 24;

/**
 * The trend of values in order of time: over the years from eight valid ones on, else over the months from 24
 * valid ones on, of which two must be the same month of different years.
 */
Trend trendOf(const std::vector<PeriodValue> &months, const std::vector<PeriodValue> &years);

} // namespace stadtblick
