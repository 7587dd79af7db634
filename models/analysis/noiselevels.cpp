#include "models/analysis/noiselevels.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"

#include <cmath>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75;

double energy(double level)
{
    return std::pow(10.0, level / 10);
}

/** The energetic mean of those that are there, if they are enough. */
Level levelOf(const std::vector<std::optional<double>> &parts)
{
    Level level;
    level.coverage.total = static_cast<qint64>(parts.size());
    for (const auto &part : parts) {
        level.coverage.valid += part ? 1 : 0;
    }
    if (level.coverage.reaches(neededPercent)) {
        level.value = energeticMean(parts, {});
    }
    return level;
}

void addLden(PeriodLevels &levels)
{
    if (levels.lDay.value && levels.lEvening.value && levels.lNight.value) {
        levels.lden = lden(*levels.lDay.value, *levels.lEvening.value, *levels.lNight.value);
    }
}

} // namespace

double lden(double lDay, double lEvening, double lNight)
{
    return 10 * std::log10((12 * energy(lDay) + 4 * energy(lEvening + 5) + 8 * energy(lNight + 10)) / 24);
}

Level levelOfHours(const Readings &readings, std::span<const TimeRange> hours)
{
    std::vector<std::optional<double>> levels;
    for (const Mean &hour : hourlyMeans(readings, hours, true)) {
        levels.push_back(hour.value);
    }
    return levelOf(levels);
}

std::optional<Coverage> ldenCoverage(const PeriodLevels &levels)
{
    Coverage weakest = levels.lDay.coverage;
    for (const Coverage &other : {levels.lDay.coverage, levels.lEvening.coverage, levels.lNight.coverage}) {
        if (other.total == 0) {
            return std::nullopt;
        }
        // Compared as fractions: a week holds one night less than days.
        weakest = other.valid * weakest.total < weakest.valid * other.total ? other : weakest;
    }
    return weakest;
}

PeriodLevels noiseDayLevels(const Readings &readings, QDate date, const QTimeZone &zone)
{
    const NoiseWindows windows = noiseWindows(date, zone);
    PeriodLevels levels;
    levels.lDay = levelOfHours(readings, hoursOf(windows.day));
    levels.lEvening = levelOfHours(readings, hoursOf(windows.evening));
    levels.lNight = levelOfHours(readings, hoursOf(windows.night));
    addLden(levels);
    return levels;
}

PeriodLevels noisePeriodLevels(const Readings &readings, QDate first, QDate last, const QTimeZone &zone)
{
    std::vector<std::optional<double>> days;
    std::vector<std::optional<double>> evenings;
    std::vector<std::optional<double>> nights;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const PeriodLevels day = noiseDayLevels(readings, date, zone);
        days.push_back(day.lDay.value);
        evenings.push_back(day.lEvening.value);
        nights.push_back(day.lNight.value);
    }
    PeriodLevels levels{levelOf(days), levelOf(evenings), levelOf(nights), std::nullopt};
    addLden(levels);
    return levels;
}

PeriodLevels noiseLevelsIn(const Readings &readings, TimeRange period, const QTimeZone &zone)
{
    std::vector<std::optional<double>> days;
    std::vector<std::optional<double>> evenings;
    std::vector<std::optional<double>> nights;
    const auto add = [&](TimeRange window, std::vector<std::optional<double>> &levels) {
        if (window.fromMs >= period.fromMs && window.toMs <= period.toMs) {
            levels.push_back(levelOfHours(readings, hoursOf(window)).value);
        }
    };
    for (const QDate date : localDays(period, zone)) {
        const NoiseWindows windows = noiseWindows(date, zone);
        add(windows.day, days);
        add(windows.evening, evenings);
        add(windows.night, nights);
    }
    PeriodLevels levels{levelOf(days), levelOf(evenings), levelOf(nights), std::nullopt};
    addLden(levels);
    return levels;
}

} // namespace stadtblick
