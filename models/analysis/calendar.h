#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/timerange.h"
#include "models/domain/viewstate.h"

#include <QtCore/QDate>

#include <vector>

namespace stadtblick {

/** Kinds of days (domain.md section 2). 24 and 31 December stay workdays. */
enum class DayType { Workday, Saturday, SundayHoliday };

/** The day type's key in a ViewState: workday, saturday, sunday_holiday. */
QString dayTypeKey(DayType type);

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
QDate easterSunday(int year);

/** The public holidays of Rheinland-Pfalz (LFtG § 2 and one-off ordinances), in order of date. */
std::vector<QDate> publicHolidaysRp(int year);

/** Workday, Saturday, or Sunday and public holiday (Rheinland-Pfalz). */
DayType dayType(QDate date);

/** 24 and 31 December: workdays by the rule, but to be marked where days are compared. */
bool isSpecialDay(QDate date);

/** True if a day lies in one of the holidays; without any it doesn't. */
bool isSchoolHoliday(QDate date, std::span<const SchoolHolidays> holidays);

/** The keys in a ViewState's day types for days within the school holidays, and for those outside of them. */
inline constexpr QLatin1StringView schoolHolidayKey{"school_holiday"};
inline constexpr QLatin1StringView schoolTimeKey{"school_time"};

/** True if a day passes the day types and months of a time selection. */
bool passesDay(QDate date, const TimeState &filters, std::span<const SchoolHolidays> schoolHolidays = {});

/** The local day: 23, 24 or 25 hours. */
TimeRange dayWindow(QDate date, const QTimeZone &zone);

/** The local day that a time lies in. */
QDate localDate(qint64 timeMs, const QTimeZone &zone);

/** The local days that @p range touches, in order. */
std::vector<QDate> localDays(TimeRange range, const QTimeZone &zone);

/** The local days that lie whole in @p range, in order. */
std::vector<QDate> wholeDays(TimeRange range, const QTimeZone &zone);

/** True if @p range is one local calendar year, no more and no less. */
bool isCalendarYear(TimeRange range, const QTimeZone &zone);

/** The UTC hours of a local day; each shows one local hour (in autumn hour 2 twice, in spring never). */
std::vector<TimeRange> hoursOf(TimeRange day);

/** The periods of the noise day that begins on @p date at 06: 06–18, 18–22, 22–06 (34. BImSchV). */
struct NoiseWindows
{
    TimeRange day;
    TimeRange evening;
    TimeRange night; ///< seven or nine hours long at the changes of the clock
    bool operator==(const NoiseWindows &) const = default;
};
NoiseWindows noiseWindows(QDate date, const QTimeZone &zone);

/** 18–06 UTC before the morning of @p date: the night of DWD's tropical nights. */
TimeRange tropicalNightWindow(QDate date);

/**
 * What a time selection lets through of @p period: disjoint windows in order of time. Hours that cross
 * midnight belong, with their day type and month, to the day on which they begin (as a noise day's night
 * does); no filter gives the whole period. Without @p schoolHolidays there are none.
 */
std::vector<TimeRange> selectedWindows(TimeRange period, const TimeState &filters, const QTimeZone &zone,
    std::span<const SchoolHolidays> schoolHolidays = {});

/** True if hours, day types or months leave something of a period out. */
bool hasFilters(const TimeState &time);

/** The period of a view: its range, else the seven local days that end with the day of @p lastMs. */
TimeRange periodOf(const TimeState &time, qint64 lastMs, const QTimeZone &zone);

/** Sum of the windows' lengths in milliseconds. */
qint64 lengthOf(const std::vector<TimeRange> &windows);

} // namespace stadtblick
