#include "models/analysis/hourindicators.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75; // domain.md section 7

/** Means of windows as energies, so that a year of them needs no logarithms. */
class EnergyMean
{
public:
    void add(std::optional<double> energy)
    {
        ++m_coverage.total;
        if (energy) {
            ++m_coverage.valid;
            m_sum += *energy;
        }
    }

    std::optional<double> energy() const
    {
        return m_coverage.reaches(neededPercent)
            ? std::optional(m_sum / static_cast<double>(m_coverage.valid))
            : std::nullopt;
    }

    Level level() const
    {
        const auto mean = energy();
        return {mean ? std::optional(10 * std::log10(*mean)) : std::nullopt, m_coverage};
    }

private:
    double m_sum = 0;
    Coverage m_coverage;
};

/** The valid hours of a window. */
EnergyMean meanIn(const Hours &hours, TimeRange window)
{
    const HourSpan span = hoursIn(hours, window);
    EnergyMean mean;
    for (std::size_t i = span.first; i < span.last; ++i) {
        mean.add(isValidHour(hours, i) ? std::optional(hours.sums[i] / hours.coveredMs[i]) : std::nullopt);
    }
    for (qint64 beyond = window.lengthMs() / msPerHour - static_cast<qint64>(span.size()); beyond > 0;
        --beyond) {
        mean.add(std::nullopt);
    }
    return mean;
}

/** The mean energy of a window's valid hours, if they are enough. */
std::optional<double> energyIn(const Hours &hours, TimeRange window)
{
    return meanIn(hours, window).energy();
}

bool liesIn(TimeRange window, TimeRange period)
{
    return window.fromMs >= period.fromMs && window.toMs <= period.toMs;
}

std::span<const TimeRange> one(const TimeRange &window)
{
    return {&window, 1};
}

/** rangeOf() as the extremes of readings, without their times. */
std::optional<Extremes> extremesOf(const Hours &hours, TimeRange window)
{
    const auto range = rangeOf(hours, one(window));
    return range ? std::optional(Extremes{range->least, 0, range->largest, 0}) : std::nullopt;
}

PeriodLevels withLden(PeriodLevels levels)
{
    if (levels.lDay.value && levels.lEvening.value && levels.lNight.value) {
        levels.lden = lden(*levels.lDay.value, *levels.lEvening.value, *levels.lNight.value);
    }
    return levels;
}

std::vector<HeatWindows> windowsOf(const std::vector<DayWindows> &days)
{
    std::vector<HeatWindows> windows;
    for (const DayWindows &day : days) {
        windows.push_back(day.heat);
    }
    return windows;
}

} // namespace

PeriodLevels noiseLevelsIn(const Hours &hours, const std::vector<DayWindows> &days, TimeRange period)
{
    EnergyMean day;
    EnergyMean evening;
    EnergyMean night;
    for (const DayWindows &one : days) {
        const auto add = [&](TimeRange window, EnergyMean &mean) {
            if (liesIn(window, period)) {
                mean.add(energyIn(hours, window));
            }
        };
        add(one.noise.day, day);
        add(one.noise.evening, evening);
        add(one.noise.night, night);
    }
    return withLden({day.level(), evening.level(), night.level(), std::nullopt});
}

PeriodLevels noiseDayLevels(const Hours &hours, const DayWindows &day, TimeRange period)
{
    const auto level = [&](TimeRange window) {
        return liesIn(window, period) ? meanIn(hours, window).level()
                                      : Level{std::nullopt, {0, window.lengthMs() / msPerHour}};
    };
    return withLden({level(day.noise.day), level(day.noise.evening), level(day.noise.night), std::nullopt});
}

RatingLevels ratingLevelsIn(const Hours &hours, const std::vector<DayWindows> &days, TimeRange period)
{
    EnergyMean day;
    EnergyMean night;
    for (const DayWindows &one : days) {
        if (liesIn(one.rating, period)) {
            day.add(energyIn(hours, one.rating));
        }
        if (liesIn(one.noise.night, period)) {
            night.add(energyIn(hours, one.noise.night));
        }
    }
    return {day.level(), night.level()};
}

NightHour loudestNightHour(const Hours &hours, const std::vector<DayWindows> &days, TimeRange period)
{
    NightHour loudest;
    double most = 0; // as energies, so that only the loudest one needs a logarithm
    for (const TimeRange &night : fullHours(nightWindows(days, period))) {
        loudest.coverage.total += night.lengthMs() / msPerHour;
        const HourSpan span = hoursIn(hours, night);
        for (std::size_t i = span.first; i < span.last; ++i) {
            if (!isValidHour(hours, i)) {
                continue;
            }
            const double energy = hours.sums[i] / hours.coveredMs[i];
            if (loudest.coverage.valid++ == 0 || energy > most) {
                most = energy;
                loudest.fromMs = hours.fromMs + static_cast<qint64>(i) * msPerHour;
            }
        }
    }
    if (loudest.coverage.valid > 0) {
        loudest.levelDbA = 10 * std::log10(most);
    }
    return loudest;
}

HeatDay heatDay(const Hours &temperature, const HeatWindows &windows)
{
    return heatDay(extremesOf(temperature, windows.day), coverageOf(temperature, one(windows.day)),
        coverageOf(temperature, one(windows.afternoon)));
}

TropicalNight tropicalNight(const Hours &temperature, const HeatWindows &windows)
{
    return tropicalNight(extremesOf(temperature, windows.night), coverageOf(temperature, one(windows.night)));
}

NightCount tropicalNights(const Hours &temperature, std::span<const HeatWindows> days)
{
    NightCount count;
    for (const HeatWindows &day : days) {
        count.add(tropicalNight(temperature, day));
    }
    return count;
}

NightCount tropicalNights(const Hours &temperature, const std::vector<DayWindows> &days)
{
    return tropicalNights(temperature, windowsOf(days));
}

HeatDayCounts heatDayCounts(const Hours &temperature, std::span<const HeatWindows> days)
{
    HeatDayCounts counts;
    for (const HeatWindows &day : days) {
        counts.add(heatDay(temperature, day));
    }
    return counts;
}

HeatDayCounts heatDayCounts(const Hours &temperature, const std::vector<DayWindows> &days)
{
    return heatDayCounts(temperature, windowsOf(days));
}

DegreeHours degreeHours(const Hours &temperature, std::span<const TimeRange> windows, double thresholdC)
{
    const auto column = std::ranges::find(temperature.above, thresholdC, &HoursAbove::thresholdC);
    if (column == temperature.above.end()) {
        return degreeHours(0, Coverage{}); // nothing is known about what lies above it
    }
    double above = 0;
    for (const TimeRange &window : windows) {
        const HourSpan span = hoursIn(temperature, window);
        above += column->sum(span.first, span.last);
    }
    return degreeHours(above, coverageOf(temperature, windows));
}

HeatIsland heatIsland(const Hours &urban, double urbanHeightM, const Hours &reference,
    double referenceHeightM, std::span<const TimeRange> hours)
{
    const auto valueAt = [](const Hours &series, const TimeRange &hour) {
        const HourSpan span = hoursIn(series, hour);
        return span.size() == 1 ? hourValue(series, span.first) : std::nullopt;
    };
    std::vector<double> differences;
    for (const TimeRange &hour : hours) {
        const auto inside = valueAt(urban, hour);
        const auto outside = valueAt(reference, hour);
        if (inside && outside) {
            differences.push_back(heightCorrectedC(*inside, urbanHeightM, referenceHeightM) - *outside);
        }
    }
    return heatIsland(differences, std::ssize(hours));
}

std::vector<VolumeDay> hourlyVolumes(const Hours &counts, const std::vector<DayWindows> &days)
{
    std::vector<VolumeDay> volumes;
    volumes.reserve(days.size());
    for (const DayWindows &day : days) {
        volumes.push_back({day.date, hourValues(counts, day.window)});
    }
    return volumes;
}

} // namespace stadtblick
