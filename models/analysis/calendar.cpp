#include "models/analysis/calendar.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr qint64 hourMs = 3'600'000;

/**
 * The instant of a local hour (0 to 24) of a date. A doubled hour gives its first occurrence, a skipped one
 * the moment of the change, so that windows neither overlap nor leave anything out.
 */
qint64 localHourMs(QDate date, int hour, const QTimeZone &zone)
{
    const QDate day = hour >= 24 ? date.addDays(1) : date;
    if (hour % 24 == 0) {
        return day.startOfDay(zone).toMSecsSinceEpoch();
    }
    return QDateTime(day, QTime(hour % 24, 0), zone, QDateTime::TransitionResolution::RelativeToBefore)
        .toMSecsSinceEpoch();
}

/** True if the view leaves out none of the day types, or not this one. */
bool passesDayType(QDate date, const QStringList &dayTypes)
{
    const auto isIn = [&dayTypes](DayType type) { return dayTypes.contains(dayTypeKey(type)); };
    using enum DayType;
    return (!isIn(Workday) && !isIn(Saturday) && !isIn(SundayHoliday)) || isIn(dayType(date));
}

/** True if the view asks for neither or both of school holidays and school time, or for this one. */
bool passesSchool(QDate date, const QStringList &dayTypes, std::span<const SchoolHolidays> schoolHolidays)
{
    const bool wantsHolidays = dayTypes.contains(schoolHolidayKey);
    const bool wantsSchool = dayTypes.contains(schoolTimeKey);
    return wantsHolidays == wantsSchool || isSchoolHoliday(date, schoolHolidays) == wantsHolidays;
}

/** Appends what @p window has in common with @p period, joined to the last one where they touch. */
void append(std::vector<TimeRange> &windows, TimeRange window, TimeRange period)
{
    window.fromMs = std::max(window.fromMs, period.fromMs);
    window.toMs = std::min(window.toMs, period.toMs);
    if (window.isEmpty()) {
        return;
    }
    if (!windows.empty() && windows.back().toMs == window.fromMs) {
        windows.back().toMs = window.toMs;
    } else {
        windows.push_back(window);
    }
}

} // namespace

QString dayTypeKey(DayType type)
{
    switch (type) {
    case DayType::Workday:
        return QStringLiteral("workday");
    case DayType::Saturday:
        return QStringLiteral("saturday");
    case DayType::SundayHoliday:
        return QStringLiteral("sunday_holiday");
    }
    return {};
}

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::vector<QDate> publicHolidaysRp(int year)
{
    const QDate easter = easterSunday(year);
    std::vector<QDate> days{QDate(year, 1, 1), easter.addDays(-2), easter.addDays(1), QDate(year, 5, 1),
        easter.addDays(39), easter.addDays(50), easter.addDays(60), QDate(year, 10, 3), QDate(year, 11, 1),
        QDate(year, 12, 25), QDate(year, 12, 26)};
    if (year == 2017) {
        days.emplace_back(2017, 10, 31); // 500 years of the Reformation, by ordinance
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end()); // Ascension may fall on 1 May (2008)
    return days;
}

DayType dayType(QDate date)
{
    // A period's days ask for the same list again and again.
    thread_local int year = 0;
    thread_local std::vector<QDate> holidays;
    if (year != date.year()) {
        year = date.year();
        holidays = publicHolidaysRp(year);
    }
    if (date.dayOfWeek() == Qt::Sunday || std::ranges::binary_search(holidays, date)) {
        return DayType::SundayHoliday;
    }
    return date.dayOfWeek() == Qt::Saturday ? DayType::Saturday : DayType::Workday;
}

bool isSpecialDay(QDate date)
{
    return date.month() == 12 && (date.day() == 24 || date.day() == 31);
}

bool isSchoolHoliday(QDate date, std::span<const SchoolHolidays> holidays)
{
    return std::ranges::any_of(holidays, [date](const SchoolHolidays &one) { return one.contains(date); });
}

bool passesDay(QDate date, const TimeState &filters, std::span<const SchoolHolidays> schoolHolidays)
{
    const bool isMonthIn =
        filters.months.empty() || std::ranges::find(filters.months, date.month()) != filters.months.end();
    return isMonthIn && passesDayType(date, filters.dayTypes)
        && passesSchool(date, filters.dayTypes, schoolHolidays);
}

TimeRange dayWindow(QDate date, const QTimeZone &zone)
{
    return {localHourMs(date, 0, zone), localHourMs(date, 24, zone)};
}

QDate localDate(qint64 timeMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, zone).date();
}

std::vector<QDate> localDays(TimeRange range, const QTimeZone &zone)
{
    std::vector<QDate> days;
    if (range.isEmpty()) {
        return days;
    }
    const QDate last = localDate(range.toMs - 1, zone);
    for (QDate day = localDate(range.fromMs, zone); day <= last; day = day.addDays(1)) {
        days.push_back(day);
    }
    return days;
}

std::vector<QDate> wholeDays(TimeRange range, const QTimeZone &zone)
{
    std::vector<QDate> days = localDays(range, zone);
    std::erase_if(days, [&](QDate day) {
        const TimeRange window = dayWindow(day, zone);
        return window.fromMs < range.fromMs || window.toMs > range.toMs;
    });
    return days;
}

bool isCalendarYear(TimeRange range, const QTimeZone &zone)
{
    const int year = localDate(range.fromMs, zone).year();
    return range.fromMs == dayWindow(QDate(year, 1, 1), zone).fromMs
        && range.toMs == dayWindow(QDate(year, 12, 31), zone).toMs;
}

std::vector<TimeRange> hoursOf(TimeRange day)
{
    std::vector<TimeRange> hours;
    for (qint64 at = day.fromMs; at < day.toMs; at += hourMs) {
        hours.push_back({at, std::min(at + hourMs, day.toMs)});
    }
    return hours;
}

NoiseWindows noiseWindows(QDate date, const QTimeZone &zone)
{
    const qint64 morning = localHourMs(date, 6, zone);
    const qint64 dusk = localHourMs(date, 18, zone);
    const qint64 night = localHourMs(date, 22, zone);
    return {{morning, dusk}, {dusk, night}, {night, localHourMs(date.addDays(1), 6, zone)}};
}

TimeRange tropicalNightWindow(QDate date)
{
    const qint64 midnight = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    return {midnight - 6 * hourMs, midnight + 6 * hourMs};
}

std::vector<TimeRange> selectedWindows(TimeRange period, const TimeState &filters, const QTimeZone &zone,
    std::span<const SchoolHolidays> schoolHolidays)
{
    std::vector<TimeRange> windows;
    if (period.isEmpty()) {
        return windows;
    }
    if (!hasFilters(filters)) {
        return {period};
    }
    const auto [from, to] = filters.hours.value_or(std::pair(0, 24));
    const int end = to > from ? to : to + 24;
    const QDate last = localDate(period.toMs - 1, zone);
    for (QDate day = localDate(period.fromMs, zone).addDays(-1); day <= last; day = day.addDays(1)) {
        if (!passesDay(day, filters, schoolHolidays)) {
            continue;
        }
        const qint64 endMs =
            end <= 24 ? localHourMs(day, end, zone) : localHourMs(day.addDays(1), end - 24, zone);
        append(windows, {localHourMs(day, from, zone), endMs}, period);
    }
    return windows;
}

bool hasFilters(const TimeState &time)
{
    const bool isWholeDay = !time.hours || (time.hours->first == 0 && time.hours->second == 24);
    return !isWholeDay || !time.dayTypes.isEmpty() || !time.months.empty();
}

TimeRange periodOf(const TimeState &time, qint64 lastMs, const QTimeZone &zone)
{
    if (time.range) {
        return *time.range;
    }
    const QDate last = localDate(lastMs, zone);
    return {dayWindow(last.addDays(-6), zone).fromMs, dayWindow(last, zone).toMs};
}

qint64 lengthOf(const std::vector<TimeRange> &windows)
{
    qint64 sum = 0;
    for (const TimeRange &window : windows) {
        sum += window.lengthMs();
    }
    return sum;
}

} // namespace stadtblick
