#include "models/analysis/calendardays.h"

#include <algorithm>

namespace stadtblick {

std::vector<DayWindows> calendarDays(TimeRange period, const QTimeZone &zone)
{
    std::vector<DayWindows> days;
    std::vector<QDate> holidays;
    for (const QDate date : localDays(period, zone)) {
        if (holidays.empty() || holidays.front().year() != date.year()) {
            holidays = publicHolidaysRp(date.year());
        }
        DayWindows day;
        day.date = date;
        day.type = date.dayOfWeek() == Qt::Sunday || std::ranges::binary_search(holidays, date)
            ? DayType::SundayHoliday
            : date.dayOfWeek() == Qt::Saturday ? DayType::Saturday
                                               : DayType::Workday;
        day.window = dayWindow(date, zone);
        day.noise = noiseWindows(date, zone);
        day.heat = heatWindows(date, zone);
        day.rating = {day.noise.day.fromMs, day.noise.evening.toMs};
        days.push_back(day);
    }
    return days;
}

std::vector<DayWindows> wholeDays(const std::vector<DayWindows> &days, TimeRange period)
{
    std::vector<DayWindows> whole;
    std::ranges::copy_if(days, std::back_inserter(whole), [period](const DayWindows &day) {
        return day.window.fromMs >= period.fromMs && day.window.toMs <= period.toMs;
    });
    return whole;
}

std::vector<TimeRange> nightWindows(const std::vector<DayWindows> &days, TimeRange period)
{
    std::vector<TimeRange> windows;
    const auto add = [&](TimeRange window) {
        window = {std::max(window.fromMs, period.fromMs), std::min(window.toMs, period.toMs)};
        if (!window.isEmpty()) {
            windows.push_back(window);
        }
    };
    if (!days.empty()) {
        add({period.fromMs, days.front().noise.day.fromMs});
    }
    for (const DayWindows &day : days) {
        add(day.noise.night);
    }
    return windows;
}

std::vector<TimeRange> afternoonsIn(const std::vector<DayWindows> &days, std::span<const TimeRange> windows)
{
    std::vector<TimeRange> parts;
    auto day = days.begin();
    for (const TimeRange &window : windows) {
        while (day != days.end() && day->heat.afternoon.toMs <= window.fromMs) {
            ++day;
        }
        for (auto next = day; next != days.end() && next->heat.afternoon.fromMs < window.toMs; ++next) {
            const TimeRange &afternoon = next->heat.afternoon;
            parts.push_back(
                {std::max(afternoon.fromMs, window.fromMs), std::min(afternoon.toMs, window.toMs)});
        }
    }
    return parts;
}

} // namespace stadtblick
