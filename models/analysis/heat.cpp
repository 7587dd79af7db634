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

bool tellsLowest(const Coverage &window)
{
    return window.reaches(neededPercent);
}

bool tellsHighest(const Coverage &window, const Coverage &afternoons)
{
    return window.reaches(neededPercent) && (afternoons.total == 0 || afternoons.reaches(neededPercent));
}

HeatWindows heatWindows(QDate date, const QTimeZone &zone)
{
    const TimeRange day = dayWindow(date, zone);
    TimeState afternoon;
    afternoon.hours = {11, 19};
    return {day, selectedWindows(day, afternoon, zone).front(), tropicalNightWindow(date)};
}

HeatDay heatDay(const Readings &temperature, const HeatWindows &windows)
{
    const std::span day(&windows.day, 1);
    return heatDay(extremes(temperature, day), coverageOf(temperature, day),
        coverageOf(temperature, std::span(&windows.afternoon, 1)));
}

HeatDay heatDay(const std::optional<Extremes> &found, const Coverage &day, const Coverage &afternoon)
{
    HeatDay result;
    result.coverage = day;
    if (found && tellsLowest(day)) {
        result.tmin = found->least;
    }
    if (found && tellsHighest(day, afternoon)) {
        result.tmax = found->largest;
    }
    result.isSummerDay = reaches(found, result.tmax, 25);
    result.isHotDay = reaches(found, result.tmax, 30);
    result.isDesertDay = reaches(found, result.tmax, 35);
    if (found && found->least < 0) {
        result.isFrostDay = true;
    } else if (result.tmin) {
        result.isFrostDay = false;
    }
    const auto isThawing = reaches(found, result.tmax, 0);
    result.isIceDay = isThawing ? std::optional(!*isThawing) : std::nullopt;
    return result;
}

HeatDay heatDay(const Readings &temperature, QDate date, const QTimeZone &zone)
{
    return heatDay(temperature, heatWindows(date, zone));
}

TropicalNight tropicalNight(const Readings &temperature, const HeatWindows &windows)
{
    const std::span night(&windows.night, 1);
    return tropicalNight(extremes(temperature, night), coverageOf(temperature, night));
}

TropicalNight tropicalNight(const std::optional<Extremes> &found, const Coverage &night)
{
    TropicalNight result;
    result.coverage = night;
    if (found && result.coverage.reaches(neededPercent)) {
        result.tmin = found->least;
        result.isTropical = found->least >= tropicalC;
    } else if (found && found->least < tropicalC) {
        result.isTropical = false;
    }
    return result;
}

TropicalNight tropicalNight(const Readings &temperature, QDate morning)
{
    return tropicalNight(temperature, HeatWindows{{}, {}, tropicalNightWindow(morning)});
}

void NightCount::add(const TropicalNight &night)
{
    ++nights;
    tropical += night.isTropical.value_or(false) ? 1 : 0;
    undecided += night.isTropical ? 0 : 1;
}

NightCount tropicalNights(const Readings &temperature, TimeRange period, const QTimeZone &zone)
{
    NightCount count;
    for (const QDate morning : wholeDays(period, zone)) {
        count.add(tropicalNight(temperature, morning));
    }
    return count;
}

void HeatDayCounts::add(const HeatDay &day)
{
    const auto note = [](DecidedCount &count, const std::optional<bool> &answer) {
        count.yes += answer.value_or(false) ? 1 : 0;
        count.undecided += answer ? 0 : 1;
    };
    ++days;
    note(summer, day.isSummerDay);
    note(hot, day.isHotDay);
    note(desert, day.isDesertDay);
    note(frost, day.isFrostDay);
    note(ice, day.isIceDay);
}

HeatDayCounts heatDayCounts(const Readings &temperature, std::span<const HeatWindows> windows)
{
    HeatDayCounts counts;
    for (const HeatWindows &one : windows) {
        counts.add(heatDay(temperature, one));
    }
    return counts;
}

DegreeHours degreeHours(const Readings &temperature, std::span<const TimeRange> windows, double thresholdC)
{
    const Mean above = meanAbove(temperature, thresholdC, windows);
    return degreeHours(above.value.value_or(0) * static_cast<double>(above.coverage.valid), above.coverage);
}

DegreeHours degreeHours(double aboveKelvinMs, const Coverage &coverage)
{
    constexpr int degreeHoursPercent = 90;
    constexpr double hourMs = 3'600'000;
    DegreeHours result{std::nullopt, coverage};
    if (coverage.valid > 0 && coverage.reaches(degreeHoursPercent)) {
        result.kelvinHours = aboveKelvinMs / hourMs;
    }
    return result;
}

} // namespace stadtblick
