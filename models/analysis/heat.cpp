#include "models/analysis/heat.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"

namespace stadtblick {

namespace {

constexpr int neededPercent = 80;
constexpr double tropicalC = 20;

/** 'Yes' by one sample at or above the threshold, 'no' only where the maximum may be named. */
std::optional<bool> reaches(const std::optional<Extremes> &found, const std::optional<double> &tmax, double c)
{
    if (found && found->largest >= c) {
        return true;
    }
    return tmax ? std::optional(false) : std::nullopt;
}

} // namespace

HeatDay heatDay(const Readings &temperature, QDate date, const QTimeZone &zone)
{
    const TimeRange window = dayWindow(date, zone);
    TimeState afternoonHours;
    afternoonHours.hours = {11, 19};
    const std::vector<TimeRange> afternoon = selectedWindows(window, afternoonHours, zone);
    const std::span day(&window, 1);
    const auto found = extremes(temperature, day);
    HeatDay result;
    result.coverage = coverageOf(temperature, day);
    if (found && result.coverage.reaches(neededPercent)) {
        result.tmin = found->least;
        if (coverageOf(temperature, afternoon).reaches(neededPercent)) {
            result.tmax = found->largest;
        }
    }
    result.isSummerDay = reaches(found, result.tmax, 25);
    result.isHotDay = reaches(found, result.tmax, 30);
    result.isDesertDay = reaches(found, result.tmax, 35);
    if (found && found->least < 0) {
        result.isFrostDay = true;
    } else if (result.tmin) {
        result.isFrostDay = false;
    }
    return result;
}

TropicalNight tropicalNight(const Readings &temperature, QDate morning)
{
    const TimeRange window = tropicalNightWindow(morning);
    const std::span night(&window, 1);
    const auto found = extremes(temperature, night);
    TropicalNight result;
    result.coverage = coverageOf(temperature, night);
    if (found && result.coverage.reaches(neededPercent)) {
        result.tmin = found->least;
        result.isTropical = found->least >= tropicalC;
    } else if (found && found->least < tropicalC) {
        result.isTropical = false;
    }
    return result;
}

NightCount tropicalNights(const Readings &temperature, TimeRange period, const QTimeZone &zone)
{
    NightCount count;
    for (const QDate morning : wholeDays(period, zone)) {
        const TropicalNight night = tropicalNight(temperature, morning);
        ++count.nights;
        count.tropical += night.isTropical.value_or(false) ? 1 : 0;
        count.undecided += night.isTropical ? 0 : 1;
    }
    return count;
}

} // namespace stadtblick
