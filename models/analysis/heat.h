#pragma once

#include "models/analysis/means.h"

#include <QtCore/QDate>
#include <QtCore/QTimeZone>

#include <array>

namespace stadtblick {

/** Indicators of one local day (domain.md section 4). Absent answers are undecided. */
struct HeatDay
{
    std::optional<double> tmax; ///< needs 80 % of the day and 80 % of 11–19 local
    std::optional<double> tmin; ///< needs 80 % of the day
    Coverage coverage; ///< milliseconds of the day
    std::optional<bool> isSummerDay; ///< Tmax ≥ 25
    std::optional<bool> isHotDay; ///< Tmax ≥ 30
    std::optional<bool> isDesertDay; ///< Tmax ≥ 35
    std::optional<bool> isFrostDay; ///< Tmin < 0
    std::optional<bool> isIceDay; ///< Tmax < 0
    bool operator==(const HeatDay &) const = default;
};

/** Whether a lowest temperature may be named: 80 % of its window (domain.md section 7). */
bool tellsLowest(const Coverage &window);

/**
 * Whether a highest one may be: also 80 % of the window's hours of 11–19 local, where it has any. The rule is
 * for days; longer windows are taken by all their afternoons.
 */
bool tellsHighest(const Coverage &window, const Coverage &afternoons);

/** The windows of one local day: the same for all stations. */
struct HeatWindows
{
    TimeRange day; ///< 00–24 local
    TimeRange afternoon; ///< 11–19 local
    TimeRange night; ///< 18–06 UTC before its morning
    bool operator==(const HeatWindows &) const = default;
};
HeatWindows heatWindows(QDate date, const QTimeZone &zone);

/**
 * One-sided certainty: one valid sample decides 'yes' for a threshold that it passes, at any coverage; 'no'
 * needs the coverage.
 */
HeatDay heatDay(const Readings &temperature, const HeatWindows &windows);
/** The same of the day's least and largest value and the coverages of day and afternoon. */
HeatDay heatDay(const std::optional<Extremes> &found, const Coverage &day, const Coverage &afternoon);
HeatDay heatDay(const Readings &temperature, QDate date, const QTimeZone &zone);

/** A night's minimum 18–06 UTC (DWD), dated by its morning. */
struct TropicalNight
{
    std::optional<double> tmin; ///< needs 80 % of the night
    std::optional<bool> isTropical; ///< Tmin ≥ 20 °C; absent: undecided
    Coverage coverage; ///< milliseconds
    bool operator==(const TropicalNight &) const = default;
};
TropicalNight tropicalNight(const Readings &temperature, const HeatWindows &windows);
/** The same of the night's extremes and coverage. */
TropicalNight tropicalNight(const std::optional<Extremes> &found, const Coverage &night);
TropicalNight tropicalNight(const Readings &temperature, QDate morning);

/**
 * How many nights of a period were tropical, and how many can't be decided: the nights before the mornings of
 * the days that lie whole in the period.
 */
struct NightCount
{
    int tropical = 0;
    int undecided = 0;
    int nights = 0;

    void add(const TropicalNight &night);
    bool operator==(const NightCount &) const = default;
};
NightCount tropicalNights(const Readings &temperature, TimeRange period, const QTimeZone &zone);

/** How many days are of a kind, and how many can't be decided: '7 (+3 undecided)'. */
struct DecidedCount
{
    int yes = 0;
    int undecided = 0;
    bool operator==(const DecidedCount &) const = default;
};

/** The days of a kind among those of @p windows. */
struct HeatDayCounts
{
    DecidedCount summer;
    DecidedCount hot;
    DecidedCount desert;
    DecidedCount frost;
    DecidedCount ice;
    int days = 0;

    void add(const HeatDay &day);
    bool operator==(const HeatDayCounts &) const = default;
};
HeatDayCounts heatDayCounts(const Readings &temperature, std::span<const HeatWindows> windows);

/** T₀ of degree hours, °C (domain.md section 4; general knowledge). */
inline constexpr double degreeHoursAboveC = 25;
/** All that are offered: the usual one first. */
inline constexpr std::array<double, 3> degreeHoursBasesC{degreeHoursAboveC, 26, 30};

/** Σ max(T − T₀, 0)·Δt in K·h over @p windows; needs 90 % of them (domain.md section 7; general knowledge).
 */
struct DegreeHours
{
    std::optional<double> kelvinHours; ///< of what was measured, never scaled up
    Coverage coverage; ///< milliseconds
    bool operator==(const DegreeHours &) const = default;
};
DegreeHours degreeHours(
    const Readings &temperature, std::span<const TimeRange> windows, double thresholdC = degreeHoursAboveC);
/** The same of the sum above T₀ in K·ms and the coverage of the windows. */
DegreeHours degreeHours(double aboveKelvinMs, const Coverage &coverage);

} // namespace stadtblick
