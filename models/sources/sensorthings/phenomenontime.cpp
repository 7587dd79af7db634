#include "models/sources/sensorthings/phenomenontime.h"

namespace stadtblick {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Exactly two digits at @p at, or −1. */
int twoDigits(std::string_view text, std::size_t at)
{
    if (at + 2 > text.size() || !isDigit(text[at]) || !isDigit(text[at + 1])) {
        return -1;
    }
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

int daysOfMonth(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[month - 1];
}

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, 'days_from_civil', 2013). */
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<qint64>(era) * 146097 + dayOfEra - 719468;
}

/** Minutes east of UTC of what stands behind the time of day; nothing if it is no zone. */
std::optional<int> offsetOf(std::string_view zone)
{
    if (zone == "Z" || zone == "z") {
        return 0;
    }
    if (zone.size() < 3 || (zone[0] != '+' && zone[0] != '-')) {
        return std::nullopt;
    }
    const int hours = twoDigits(zone, 1);
    int minutes = 0;
    if (zone.size() > 3) {
        const std::size_t at = zone[3] == ':' ? 4 : 3;
        minutes = at + 2 == zone.size() ? twoDigits(zone, at) : -1;
    }
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) {
        return std::nullopt;
    }
    return (zone[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

struct TimeOfDay
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::size_t end = 0; ///< where the zone begins
};

std::optional<TimeOfDay> timeOfDay(std::string_view text)
{
    TimeOfDay result;
    result.hour = twoDigits(text, 11);
    result.minute = twoDigits(text, 14);
    if (result.hour < 0 || result.minute < 0 || text[13] != ':') {
        return std::nullopt;
    }
    std::size_t at = 16;
    if (at < text.size() && text[at] == ':') {
        result.second = twoDigits(text, at + 1);
        if (result.second < 0) {
            return std::nullopt;
        }
        at += 3;
        if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
            int scale = 100;
            for (++at; at < text.size() && isDigit(text[at]); ++at) {
                result.millisecond += scale * (text[at] - '0');
                scale /= 10;
            }
        }
    }
    const bool isMidnight =
        result.hour == 24 && result.minute == 0 && result.second == 0 && result.millisecond == 0;
    if ((result.hour > 23 && !isMidnight) || result.minute > 59 || result.second > 60) {
        return std::nullopt;
    }
    result.end = at;
    return result;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

std::optional<qint64> readInstant(std::string_view text, TimeFault &fault)
{
    text = trimmed(text);
    fault = TimeFault::Unreadable;
    const int century = twoDigits(text, 0);
    const int yearOfCentury = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    if (century < 17 || century > 21 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1
        || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const int year = century * 100 + yearOfCentury;
    if (day > daysOfMonth(year, month)) {
        return std::nullopt;
    }
    if (text.size() == 10) {
        fault = TimeFault::NoZone;
        return std::nullopt;
    }
    if (text[10] != 'T' && text[10] != 't' && text[10] != ' ') {
        return std::nullopt;
    }
    const auto time = timeOfDay(text);
    if (!time) {
        return std::nullopt;
    }
    const std::string_view zone = trimmed(text.substr(time->end));
    const auto offset = offsetOf(zone);
    if (!offset) {
        fault = zone.empty() ? TimeFault::NoZone : TimeFault::Unreadable;
        return std::nullopt;
    }
    fault = TimeFault::None;
    const qint64 minutes = daysSinceEpoch(year, month, day) * 1440 + time->hour * 60 + time->minute - *offset;
    return minutes * 60'000 + time->second * 1000 + time->millisecond;
}

std::optional<PhenomenonTime> readPhenomenonTime(std::string_view text, TimeFault &fault)
{
    const std::size_t slash = text.find('/');
    const auto begin = readInstant(text.substr(0, slash), fault);
    if (!begin || slash == std::string_view::npos) {
        return begin ? std::optional(PhenomenonTime{*begin, 0}) : std::nullopt;
    }
    auto end = readInstant(text.substr(slash + 1), fault);
    if (!end) {
        return std::nullopt;
    }
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    const qint64 secondOfMinute = (*end % minute + minute) % minute / second;
    if (*end != *begin && secondOfMinute == 59) {
        *end += second - (*end % second + second) % second;
    }
    if (*end < *begin) {
        fault = TimeFault::Unreadable;
        return std::nullopt;
    }
    return PhenomenonTime{*begin, *end - *begin};
}

} // namespace stadtblick
