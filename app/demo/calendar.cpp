#include "app/demo/calendar.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace stadtblick::demo {

namespace {

constexpr int dayNumber(int year, int month, int day)
{
    using namespace std::chrono;
    return static_cast<int>(sys_days(std::chrono::year(year) / month / day).time_since_epoch().count());
}

constexpr qint64 winterFromMs = dayNumber(2025, 10, 26) * dayMs + hourMs;
constexpr qint64 summerFromMs = dayNumber(2026, 3, 29) * dayMs + hourMs;

constexpr std::array holidays{dayNumber(2025, 10, 3), dayNumber(2025, 11, 1), dayNumber(2025, 12, 25),
    dayNumber(2025, 12, 26), dayNumber(2026, 1, 1), dayNumber(2026, 4, 3), dayNumber(2026, 4, 6),
    dayNumber(2026, 5, 1), dayNumber(2026, 5, 14), dayNumber(2026, 5, 25), dayNumber(2026, 6, 4)};

struct Days
{
    int from, to; ///< both are holidays
};
constexpr std::array schoolHolidays{Days{dayNumber(2025, 7, 7), dayNumber(2025, 8, 15)},
    Days{dayNumber(2025, 10, 13), dayNumber(2025, 10, 24)},
    Days{dayNumber(2025, 12, 22), dayNumber(2026, 1, 7)},
    Days{dayNumber(2026, 3, 30), dayNumber(2026, 4, 10)},
    Days{dayNumber(2026, 6, 29), dayNumber(2026, 8, 7)}};

qint64 offsetMs(qint64 timeMs)
{
    return timeMs >= winterFromMs && timeMs < summerFromMs ? hourMs : 2 * hourMs;
}

} // namespace

LocalTime localTime(qint64 timeMs)
{
    const qint64 local = timeMs + offsetMs(timeMs);
    const qint64 day = local / dayMs;
    LocalTime result;
    result.hour = static_cast<double>(local - day * dayMs) / static_cast<double>(hourMs);
    result.weekday = static_cast<int>((day + 3) % 7); // 1970 began on a Thursday
    const int newYear = day >= dayNumber(2026, 1, 1) ? dayNumber(2026, 1, 1) : dayNumber(2025, 1, 1);
    result.dayOfYear = static_cast<int>(day) - newYear;
    const qint64 midnight = day * dayMs;
    result.dayStartMs = midnight - offsetMs(midnight - offsetMs(midnight));
    const bool isHoliday = std::ranges::find(holidays, static_cast<int>(day)) != holidays.end();
    result.type = isHoliday || result.weekday == 6 ? DayType::SundayOrHoliday
        : result.weekday == 5                      ? DayType::Saturday
                                                   : DayType::Workday;
    result.isSchoolHoliday = std::ranges::any_of(
        schoolHolidays, [&](const Days &days) { return day >= days.from && day <= days.to; });
    return result;
}

qint64 localMs(int year, int month, int day, int hour)
{
    const qint64 wall = dayNumber(year, month, day) * dayMs + hour * hourMs;
    return wall - offsetMs(wall - offsetMs(wall));
}

} // namespace stadtblick::demo
