#pragma once

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"

#include <QtCore/QDate>
#include <QtCore/QTimeZone>

namespace stadtblick {

/** A day type with fewer than half of its days valid. */
struct WeakDayType
{
    DayType type = DayType::Workday;
    int days = 0; ///< in the calendar
    int valid = 0;

    /** Valid days that a mean daily volume wants of it. */
    int needed() const { return (days + 1) / 2; }
    bool operator==(const WeakDayType &) const = default;
};

/** A mean daily volume (domain.md section 5). */
struct DailyVolume
{
    std::optional<double> dtv; ///< vehicles per 24 h over all days, Monday to Sunday
    std::optional<double> dtvWorkdays; ///< the same over workdays (DTV_w5); under the same condition as dtv
    int days = 0; ///< in the calendar
    int daysValid = 0;
    int workdaysValid = 0; ///< those that dtvWorkdays is the mean of
    int hoursFilled = 0; ///< missing hours of valid days that were filled
    std::vector<WeakDayType> weakTypes; ///< that withhold dtv and dtvWorkdays; empty where both may be said
    Coverage coverage; ///< hours measured, of all hours

    /** From 14 days on it may be called DTV, else 'mean of n days' (domain.md section 7). */
    bool isDtv() const { return days >= 14; }
    bool operator==(const DailyVolume &) const = default;
};

/** Hourly volumes of one local day: 23, 24 or 25 of them; a missing hour is absent or not finite. */
struct VolumeDay
{
    QDate date;
    std::vector<std::optional<double>> hours;
};

/** Adds the hours of another direction or lane of the same days; an hour that one of them lacks is missing.
 */
void addDirection(std::vector<VolumeDay> &days, const std::vector<VolumeDay> &others);

/**
 * The volumes of days, one each: absent with more than two hours missing; fewer are filled by the mean of
 * that hour over complete 24 h days of its type, scaled by the day's measured hours (domain.md section 5).
 */
std::vector<std::optional<double>> filledVolumes(const std::vector<VolumeDay> &days);

/**
 * DTV of days of hourly volumes: a day is valid with at most two hours missing, which are filled by the
 * mean of that hour over complete 24 h days of its type, scaled by the day's measured hours; then
 * Σ n·mean ÷ Σ n over the day types with n from the calendar, each type needing half of its days valid.
 */
DailyVolume dailyVolume(const std::vector<VolumeDay> &days, QDate first, QDate last);

/**
 * Hourly volumes of counts (each per its own interval) for the local days from @p first to @p last. An
 * hour counts with 75 % of its time measured, scaled up to the whole hour.
 */
std::vector<VolumeDay> hourlyVolumes(const Readings &counts, QDate first, QDate last, const QTimeZone &zone);

/** The sum of two counts over the same intervals; intervals that one of them lacks are missing. */
Readings summedCounts(const Readings &a, const Readings &b);

/** Counts per interval as vehicles per 24 h: their mean weighted by time is Σ counts ÷ measured time. */
Readings ratesPerDay(const Readings &counts);

/**
 * Mean flow per 24 h in @p windows: Σ counts ÷ measured time; intervals that straddle a window's edge count
 * by the part within. No value where nothing was measured.
 */
Mean meanFlow(const Readings &counts, std::span<const TimeRange> windows);

/** The mean by a quantity's own rule: by time, energetic, of unit vectors, of counts the flow per 24 h. */
Mean meanOf(const Readings &readings, Averaging averaging, std::span<const TimeRange> windows);

} // namespace stadtblick
