#pragma once

#include <QtCore/QtGlobal>

namespace stadtblick::demo {

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 3'600'000;
inline constexpr qint64 dayMs = 86'400'000;

/** The year that the demo city has measured: [21 July 2025, 21 July 2026), local midnights, UTC milliseconds.
 */
inline constexpr qint64 yearFromMs = 1'753'048'800'000;
inline constexpr qint64 yearToMs = yearFromMs + 365 * dayMs;

enum class DayType { Workday, Saturday, SundayOrHoliday };

/** What clock and calendar show in Musterlautern (Europe/Berlin, holidays of Rheinland-Pfalz). */
struct LocalTime
{
    double hour = 0; ///< 0 to 24, with fractions
    int weekday = 0; ///< 0 Monday to 6 Sunday
    int dayOfYear = 0; ///< 0 to 365
    qint64 dayStartMs = 0; ///< UTC of the local midnight before
    DayType type = DayType::Workday;
    bool isSchoolHoliday = false;
};

/** Between July 2025 and July 2026; the rules of summer time of these two years. */
LocalTime localTime(qint64 timeMs);

/** UTC milliseconds of a local date and hour of these years. */
qint64 localMs(int year, int month, int day, int hour = 0);

} // namespace stadtblick::demo
