#include "app/demo/observedproperties.h"
#include "app/demo/recorder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

/** Air, weather, rain, car parks and the stream of a Recorder. */
namespace stadtblick::demo {

using namespace observed;

namespace {

/** Vehicles an hour that the air of a place with no street of its own tells of. */
constexpr Road usualRoad{16000, 0.05, 45, 1, 5, 1};

/** How much still air lets pile up what is emitted: 1 in an average breeze. */
double pilingUp(double windMs, double lowest, double highest)
{
    return std::clamp(2.5 / (windMs + 0.8), lowest, highest);
}

} // namespace

double Recorder::nitrogenAt(const Air &air, qint64 timeMs) const
{
    const LocalTime local = localTime(timeMs);
    const double winter = std::cos(2 * std::numbers::pi * (local.dayOfYear - 15) / 365.0);
    const double still = pilingUp(m_weather.windMs[Weather::stepAt(timeMs)], 0.45, 2.1);
    const double traffic = expectedPerHour(m_plan.road ? *m_plan.road : usualRoad, timeMs) / 1000;
    const double mean = (7.5 + 4 * winter) * still + air.roadFactor * 17 * traffic * still;
    return std::max(1.5, mean + 1.4 * chance(m_thing, 6, timeMs));
}

double Recorder::fineDustAt(const Air &air, qint64 timeMs) const
{
    const std::size_t step = Weather::stepAt(timeMs);
    const LocalTime local = localTime(timeMs);
    const double winter = std::cos(2 * std::numbers::pi * (local.dayOfYear - 20) / 365.0);
    const double still = pilingUp(m_weather.windMs[step], 0.4, 2.2);
    const double stoves = winter > 0 && (local.hour > 17 || local.hour < 1) ? 5 * winter : 0;
    static const qint64 newYear = localMs(2026, 1, 1);
    const double since = static_cast<double>(timeMs - newYear) / static_cast<double>(hourMs);
    const double fireworks = since >= 0 && since < 6 ? 190 * std::exp(-1.1 * since) : 0;
    const double washed = m_weather.rainMm[step] > 0.2 ? 0.6 : 1;
    const double mean = ((6.0 + 3.2 * winter + stoves) * still + 2.2 * air.roadFactor) * washed;
    return std::max(0.8, mean + fireworks + 0.8 * chance(m_thing, 7, timeMs));
}

void Recorder::recordAir(const Air &air)
{
    record({&no2, m_thing % 2 == 0 ? microgram : microgramVariant, "Chemilumineszenz", hourMs, 1},
        [&](qint64 time) { return nitrogenAt(air, time); });
    record({&pm25, microgram, "Streulichtfotometer", hourMs, 1},
        [&](qint64 time) { return fineDustAt(air, time); });
    if (air.hasPm10) {
        record({&pm10, microgram, "Streulichtfotometer", hourMs, 1}, [&](qint64 time) {
            const double perHour = expectedPerHour(m_plan.road ? *m_plan.road : usualRoad, time);
            const bool isWet = m_weather.rainMm[Weather::stepAt(time)] > 0.05;
            return 1.32 * fineDustAt(air, time) + 2.5 + air.roadFactor * perHour / 260 * (isWet ? 0.3 : 1);
        });
    }
    if (air.hasOzone) {
        record({&ozone, microgram, "UV-Absorption", hourMs, 1}, [&](qint64 time) {
            const double sun = meanOf(m_weather.radiationWm2, time - 2 * hourMs, 3 * hourMs);
            const double heat = std::max(0.0, meanOf(m_weather.temperatureC, time, hourMs) - 17);
            const double night = m_weather.nightShare[Weather::stepAt(time)];
            return std::max(2.0,
                62 + 0.05 * sun + 3.7 * heat - 1.25 * nitrogenAt(air, time) - 12 * night
                    + 3 * chance(m_thing, 8, time));
        });
    }
}

void Recorder::recordWeather()
{
    record({&pressure, hectopascal, "Barometer PTB110", hourMs, 1},
        [&](qint64 time) { return meanOf(m_weather.pressureHpa, time, hourMs); });
    record({&wind, metresPerSecond, "Ultraschallanemometer", tenMinutesMs, 1},
        [&](qint64 time) { return m_weather.windMs[Weather::stepAt(time)]; });
    record({&windFrom, degrees, "Ultraschallanemometer", tenMinutesMs, 0}, [&](qint64 time) {
        return std::fmod(std::round(m_weather.windFromDegrees[Weather::stepAt(time)]), 360.0);
    });
    record({&radiation, watt, "Pyranometer CMP3", tenMinutesMs, 0},
        [&](qint64 time) { return m_weather.radiationWm2[Weather::stepAt(time)]; });
}

void Recorder::recordRain(double factor)
{
    // Storms are local: each event falls a little more or less here than there.
    std::vector<double> share(tenMinuteCount, factor);
    for (const RainEvent &event : m_weather.events) {
        const double local = factor
            * (0.72
                + 0.56
                    * unitAt(static_cast<std::uint64_t>(m_thing), static_cast<std::uint64_t>(event.fromMs)));
        const std::size_t from = Weather::stepAt(event.fromMs);
        const std::size_t to = std::min(tenMinuteCount, from + static_cast<std::size_t>(event.hours * 6) + 1);
        std::fill(share.begin() + static_cast<std::ptrdiff_t>(from),
            share.begin() + static_cast<std::ptrdiff_t>(to), local);
    }
    double rest = 0; // a tipping bucket counts whole tenths
    record({&rain, millimetre, "Kippwaage", tenMinutesMs, 1}, [&, rest](qint64 time) mutable {
        const std::size_t step = Weather::stepAt(time);
        rest += m_weather.rainMm[step] * share[step];
        const double tips = std::floor(rest * 10) / 10;
        rest -= tips;
        return tips;
    });
}

void Recorder::recordParking(const Parking &parking)
{
    record({&occupied, spaces, "Schrankenzählung", quarterMs, 0, true}, [&](qint64 time) {
        const LocalTime local = localTime(time);
        const auto hump = [&](double middle, double width) {
            return std::exp(-std::pow((local.hour - middle) / width, 4));
        };
        const double work =
            local.type == DayType::Workday ? hump(12.2, 4.9) * (local.isSchoolHoliday ? 0.75 : 1) : 0.08;
        const double shops = local.type == DayType::SundayOrHoliday ? 0.18 * hump(15, 4)
            : local.type == DayType::Saturday                       ? 1.12 * hump(13.2, 3.7)
                                                                    : 0.72 * hump(14.2, 4.6);
        const double evening = (local.weekday >= 3 && local.weekday <= 5 ? 0.42 : 0.2)
            * std::exp(-std::pow((local.hour - 20) / 2.3, 2));
        const double advent = local.dayOfYear > 332 && local.dayOfYear < 358 ? 1.22 : 1;
        const double wet = m_weather.rainMm[Weather::stepAt(time)] > 0.1 ? 1.05 : 1;
        const double share =
            0.05 + parking.commuters * work + parking.shoppers * (shops + evening) * advent * wet;
        const double day = 1
            + 0.09
                * (unitAt(static_cast<std::uint64_t>(m_thing),
                       static_cast<std::uint64_t>(local.dayStartMs / hourMs))
                    - 0.5);
        return std::clamp(share * day + 0.008 * chance(m_thing, 9, time), 0.0, 1.0) * parking.spaces;
    });
}

void Recorder::recordLevel(double downstream)
{
    // Two reservoirs: paved ground answers within hours, soil within days; later and higher downstream.
    std::vector<double> cm(tenMinuteCount);
    double quick = 0, soil = 6, routed = 0;
    for (std::size_t i = 0; i < tenMinuteCount; ++i) {
        const double moisture = std::clamp(1 - (m_weather.temperatureC[i] - 2) / 26, 0.25, 1.0);
        quick = 0.972 * quick + 2.1 * m_weather.rainMm[i];
        soil = 0.99935 * soil + 0.42 * m_weather.rainMm[i] * moisture;
        routed += (quick - routed) * (downstream > 1.2 ? 0.045 : 0.11);
        cm[i] = 24 + downstream * (1.7 * routed + 0.9 * soil);
    }
    record({&level, centimetre, "Radarpegel", quarterMs, 0, true},
        [&](qint64 time) { return cm[Weather::stepAt(time)] + 0.5 * chance(m_thing, 10, time); });
}

} // namespace stadtblick::demo
