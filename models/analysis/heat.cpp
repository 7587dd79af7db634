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
    const auto found = extremes(temperature, day);
    HeatDay result;
    result.coverage = coverageOf(temperature, day);
    if (found && result.coverage.reaches(neededPercent)) {
        result.tmin = found->least;
        if (coverageOf(temperature, std::span(&windows.afternoon, 1)).reaches(neededPercent)) {
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

TropicalNight tropicalNight(const Readings &temperature, QDate morning)
{
    return tropicalNight(temperature, HeatWindows{{}, {}, tropicalNightWindow(morning)});
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

HeatDayCounts heatDayCounts(const Readings &temperature, std::span<const HeatWindows> windows)
{
    HeatDayCounts counts;
    const auto add = [](DecidedCount &count, const std::optional<bool> &answer) {
        count.yes += answer.value_or(false) ? 1 : 0;
        count.undecided += answer ? 0 : 1;
    };
    for (const HeatWindows &one : windows) {
        const HeatDay day = heatDay(temperature, one);
        ++counts.days;
        add(counts.summer, day.isSummerDay);
        add(counts.hot, day.isHotDay);
        add(counts.desert, day.isDesertDay);
        add(counts.frost, day.isFrostDay);
        add(counts.ice, day.isIceDay);
    }
    return counts;
}

DegreeHours degreeHours(const Readings &temperature, std::span<const TimeRange> windows, double thresholdC)
{
    constexpr int degreeHoursPercent = 90;
    const Mean above = meanAbove(temperature, thresholdC, windows);
    DegreeHours result{std::nullopt, above.coverage};
    if (above.value && above.coverage.reaches(degreeHoursPercent)) {
        result.kelvinHours = *above.value * static_cast<double>(above.coverage.valid) / 3'600'000;
    }
    return result;
}

} // namespace stadtblick
