#include "app/demo/weather.h"

#include "app/demo/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stadtblick::demo {

namespace {

constexpr double pi = std::numbers::pi;
constexpr std::size_t dayCount = 367; ///< a day before and after for smooth ends

/** Spells that are meant to be there; everything else is chance. */
struct Spell
{
    int firstDay, lastDay; ///< days since the begin of the year
    double warmerK;
    double cloud;
};

int dayIndex(int year, int month, int day)
{
    return static_cast<int>((localMs(year, month, day, 12) - yearFromMs) / dayMs);
}

/** State of the atmosphere on each day. */
struct Days
{
    std::array<double, dayCount> anomalyK{};
    std::array<double, dayCount> cloud{};
    std::array<double, dayCount> wind{};
    std::array<double, dayCount> pressure{};
    std::array<double, dayCount> scripted{}; ///< 1 inside a spell
};

const std::vector<Spell> &spells()
{
    static const std::vector<Spell> list{
        {dayIndex(2025, 8, 9), dayIndex(2025, 8, 15), 7.5, 0.10},
        {dayIndex(2025, 8, 16), dayIndex(2025, 8, 19), -2.0, 0.75},
        {dayIndex(2025, 9, 18), dayIndex(2025, 9, 21), 6.0, 0.15},
        {dayIndex(2025, 12, 9), dayIndex(2025, 12, 14), 6.5, 0.85},
        {dayIndex(2026, 1, 5), dayIndex(2026, 1, 12), -8.5, 0.25},
        {dayIndex(2026, 2, 17), dayIndex(2026, 2, 21), -5.0, 0.35},
        {dayIndex(2026, 4, 7), dayIndex(2026, 4, 11), 6.0, 0.20},
        {dayIndex(2026, 5, 12), dayIndex(2026, 5, 15), -4.0, 0.80},
        {dayIndex(2026, 6, 17), dayIndex(2026, 6, 21), 6.0, 0.12},
        {dayIndex(2026, 6, 28), dayIndex(2026, 7, 2), 5.0, 0.20},
        {dayIndex(2026, 7, 4), dayIndex(2026, 7, 8), -1.5, 0.65},
        {dayIndex(2026, 7, 11), dayIndex(2026, 7, 12), 3.0, 0.20},
        {dayIndex(2026, 7, 13), dayIndex(2026, 7, 17), 6.3, 0.12},
        {dayIndex(2026, 7, 18), dayIndex(2026, 7, 19), 0.5, 0.55},
        {dayIndex(2026, 7, 20), dayIndex(2026, 7, 21), 2.5, 0.25},
    };
    return list;
}

Days inventDays()
{
    Days days;
    Random random(1977);
    double anomaly = 0;
    double front = 0;
    for (std::size_t d = 0; d < dayCount; ++d) {
        const double push = random.normal();
        anomaly = 0.76 * anomaly + 2.1 * push;
        front = 0.55 * front + 0.75 * random.normal();
        // Weather that changes brings cloud and wind.
        days.cloud[d] = std::clamp(0.58 + 0.24 * front, 0.05, 1.0);
        days.wind[d] = std::clamp(2.4 + 0.9 * front + 0.5 * random.normal(), 0.7, 8.0);
        days.pressure[d] = 988 - 6 * front + 1.5 * random.normal();
        days.anomalyK[d] = std::clamp(anomaly, -9.0, 8.0);
    }
    for (const Spell &spell : spells()) {
        for (int d = std::max(spell.firstDay, 0); d <= spell.lastDay && d < static_cast<int>(dayCount); ++d) {
            const auto i = static_cast<std::size_t>(d);
            days.anomalyK[i] = spell.warmerK + 0.12 * days.anomalyK[i];
            days.cloud[i] = std::clamp(spell.cloud + 0.1 * (days.cloud[i] - 0.5), 0.02, 1.0);
            days.wind[i] = spell.cloud < 0.3 ? 1.3 + 0.2 * days.wind[i] : days.wind[i];
            days.pressure[i] = spell.cloud < 0.3 ? 995 + 0.3 * (days.pressure[i] - 988) : days.pressure[i];
            days.scripted[i] = 1;
        }
    }
    return days;
}

/** A day's values in between: from noon to noon, smooth. */
double between(const std::array<double, dayCount> &values, qint64 timeMs)
{
    const double day = static_cast<double>(timeMs - yearFromMs) / static_cast<double>(dayMs) - 0.5;
    const double whole = std::floor(day);
    const double t = day - whole;
    const double soft = t * t * (3 - 2 * t);
    const auto at = [&](double index) {
        return values[static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(dayCount - 1)))];
    };
    return at(whole) * (1 - soft) + at(whole + 1) * soft;
}

/** Sine of the sun's height over Musterlautern. */
double sunHeight(qint64 timeMs)
{
    constexpr double latitude = 49.64 * pi / 180;
    constexpr double longitude = 7.7;
    const double days =
        static_cast<double>(timeMs - 1'735'689'600'000) / static_cast<double>(dayMs); // since 1 January 2025
    const double declination = -23.44 * pi / 180 * std::cos(2 * pi * (days + 10.5) / 365.25);
    const double solarHour = std::fmod(days, 1.0) * 24 + longitude / 15;
    return std::sin(latitude) * std::sin(declination)
        + std::cos(latitude) * std::cos(declination) * std::cos(pi / 12 * (solarHour - 12));
}

std::vector<RainEvent> inventRain(const Days &days)
{
    std::vector<RainEvent> events;
    Random random(515);
    for (std::size_t d = 0; d < 365; ++d) {
        const qint64 day = yearFromMs + static_cast<qint64>(d) * dayMs;
        const double wetness = days.cloud[d] > 0.5 ? 1.5 * (days.cloud[d] - 0.34) : 0;
        const double dice = random.unit();
        const double start = random.between(0, 24);
        const double hours = random.between(0.7, 7);
        const double rate = 0.3 + 1.9 * std::pow(random.unit(), 2.5);
        if (dice < wetness) {
            events.push_back(
                {day + static_cast<qint64>(start * hourMs), hours, std::max(0.3, hours * rate), false});
        }
        const bool isWarm = localTime(day).dayOfYear > 120 && localTime(day).dayOfYear < 250;
        if (isWarm && days.scripted[d] == 0 && random.chance(0.05)) {
            events.push_back({day + static_cast<qint64>(random.between(14, 20) * hourMs),
                random.between(0.4, 1.2), random.between(6, 19), true});
        }
    }
    // Storms that end the heat.
    events.push_back({localMs(2025, 8, 15, 18) + 20 * minuteMs, 1.1, 24, true});
    events.push_back({localMs(2026, 6, 21, 17) + 40 * minuteMs, 1.3, 31, true});
    events.push_back({localMs(2026, 7, 2, 20), 0.8, 14, true});
    events.push_back({localMs(2026, 7, 17, 19) + 10 * minuteMs, 1.2, 34, true});
    events.push_back({localMs(2026, 1, 27, 3), 20, 38, false}); // the winter flood of the stream
    events.push_back({localMs(2026, 1, 28, 4), 11, 19, false});
    std::ranges::sort(events, {}, &RainEvent::fromMs);
    return events;
}

void addRain(Weather &weather)
{
    for (const RainEvent &event : weather.events) {
        const auto steps = std::max<std::size_t>(1, static_cast<std::size_t>(event.hours * 6));
        Random random(static_cast<std::uint64_t>(event.fromMs));
        std::vector<double> shape(steps);
        double sum = 0;
        for (std::size_t i = 0; i < steps; ++i) {
            const double t = (static_cast<double>(i) + 0.5) / static_cast<double>(steps);
            shape[i] = (event.isThunderstorm ? std::exp(-4 * t) + 0.05 : std::sin(pi * t))
                * random.between(0.35, 1.5);
            sum += shape[i];
        }
        for (std::size_t i = 0; i < steps; ++i) {
            const std::size_t step = Weather::stepAt(event.fromMs) + i;
            if (step < tenMinuteCount) {
                weather.rainMm[step] += event.amountMm * shape[i] / sum;
            }
        }
    }
}

/** Rain cools, storms most of all; the cold pool fades within hours. */
void addCooling(Weather &weather)
{
    double cold = 0;
    double wet = 0;
    for (std::size_t i = 0; i < tenMinuteCount; ++i) {
        cold =
            0.972 * cold + std::min(0.9 * weather.rainMm[i], 3.0) * (weather.temperatureC[i] > 18 ? 1 : 0.25);
        wet = std::max(0.965 * wet, std::min(1.0, 2.5 * weather.rainMm[i]));
        weather.temperatureC[i] -= std::min(cold, 9.0);
        weather.cloud[i] = std::max(weather.cloud[i], 0.95 * wet);
        weather.radiationWm2[i] *= 1 - 0.7 * wet;
        weather.dewPointC[i] =
            std::min(weather.temperatureC[i] - 0.3 - 6.5 * (1 - wet) * (1 - weather.cloud[i]),
                weather.dewPointC[i] + 2.5 * wet);
        weather.windMs[i] += weather.rainMm[i] > 2 ? std::min(1.2 * weather.rainMm[i], 9.0) : 0;
    }
}

/** What wanders slowly from step to step. */
struct Drift
{
    double cloud = 0;
    double wind = 0; ///< m/s
    double direction = 0; ///< degrees
};

void inventStep(Weather &weather, std::size_t i, const Days &days, const Drift &drift, Random &random)
{
    const qint64 time = yearFromMs + static_cast<qint64>(i) * 10 * minuteMs + 5 * minuteMs;
    const double cloud = std::clamp(between(days.cloud, time) + drift.cloud, 0.0, 1.0);
    const double sun = sunHeight(time);
    const double season = std::cos(2 * pi * (localTime(time).dayOfYear - 200) / 365.0);
    const double clear = 1 - 0.72 * std::pow(cloud, 1.6);
    // The daily wave (CET all year): highest in the afternoon, lowest at sunrise, larger in summer and under
    // a clear sky.
    const double hour = std::fmod(static_cast<double>(time) / static_cast<double>(hourMs) + 1, 24.0);
    const double wave = std::cos(2 * pi * (hour - 15.0) / 24) + 0.22 * std::cos(4 * pi * (hour - 14.2) / 24);
    const double amplitude = (4.9 + 2.9 * season) * clear;
    const double warmth = 10.1 + 9.8 * season + between(days.anomalyK, time);
    const double beam = sun > 0 ? 1020 * std::pow(sun, 1.15) * (1 - 0.74 * std::pow(cloud, 3)) : 0;
    const double breeze = 0.62 + 0.38 * std::clamp(2.2 * sun + 0.3, 0.0, 1.4);
    weather.cloud[i] = cloud;
    weather.radiationWm2[i] = sun > 0 ? std::max(0.0, beam * (1 + 0.06 * random.normal() * cloud)) : 0;
    weather.temperatureC[i] = warmth + amplitude * wave + 4.8 * drift.cloud;
    weather.dewPointC[i] = std::min(warmth - amplitude * 0.55 - 1.2 - 2.0 * (1 - cloud), warmth - 0.4);
    weather.windMs[i] = std::max(0.1, between(days.wind, time) * breeze + drift.wind);
    weather.windFromDegrees[i] =
        std::fmod(235 + 55 * std::sin(between(days.pressure, time)) + drift.direction + 720, 360.0);
    weather.pressureHpa[i] = between(days.pressure, time) + 0.4 * std::sin(2 * pi * hour / 12);
    weather.nightShare[i] = std::clamp(0.55 - 2.6 * sun, 0.0, 1.0);
}

} // namespace

double Weather::heatIslandShare(std::size_t step) const
{
    const double calm = std::clamp(1.25 - 0.22 * windMs[step], 0.1, 1.0);
    return nightShare[step] * (1 - 0.72 * cloud[step]) * calm;
}

std::size_t Weather::stepAt(qint64 timeMs)
{
    const qint64 step = (timeMs - yearFromMs) / (10 * minuteMs);
    return static_cast<std::size_t>(std::clamp<qint64>(step, 0, static_cast<qint64>(tenMinuteCount) - 1));
}

Weather inventWeather()
{
    const Days days = inventDays();
    Weather weather;
    weather.events = inventRain(days);
    for (auto *column :
        {&weather.temperatureC, &weather.dewPointC, &weather.cloud, &weather.radiationWm2, &weather.windMs,
            &weather.windFromDegrees, &weather.pressureHpa, &weather.rainMm, &weather.nightShare}) {
        column->resize(tenMinuteCount);
    }
    Random random(31);
    Drift drift;
    for (std::size_t i = 0; i < tenMinuteCount; ++i) {
        drift.cloud = 0.985 * drift.cloud + 0.03 * random.normal();
        drift.wind = 0.93 * drift.wind + 0.2 * random.normal();
        drift.direction = 0.996 * drift.direction + 1.6 * random.normal();
        inventStep(weather, i, days, drift, random);
    }
    addRain(weather);
    addCooling(weather);
    return weather;
}

} // namespace stadtblick::demo
