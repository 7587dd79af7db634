#include "app/demo/recorder.h"

#include "app/demo/observedproperties.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick::demo {

using namespace observed;

namespace {

double humidityOf(double temperatureC, double dewPointC)
{
    const auto vapour = [](double t) { return 6.112 * std::exp(17.62 * t / (243.12 + t)); };
    return std::clamp(100 * vapour(dewPointC) / vapour(temperatureC), 14.0, 100.0);
}

} // namespace

double meanOf(const std::vector<double> &column, qint64 fromMs, qint64 stepMs)
{
    const std::size_t first = Weather::stepAt(fromMs);
    const std::size_t last =
        std::max(first + 1, std::min(column.size(), first + static_cast<std::size_t>(stepMs / tenMinutesMs)));
    double sum = 0;
    for (std::size_t i = first; i < last; ++i) {
        sum += column[i];
    }
    return sum / static_cast<double>(last - first);
}

double chance(int thing, std::uint64_t salt, qint64 timeMs)
{
    Random random(
        mix(static_cast<std::uint64_t>(thing) * 1000 + salt) ^ static_cast<std::uint64_t>(timeMs / minuteMs));
    return random.unit() + random.unit() + random.unit() + random.unit() - 2; // deviation 0.58
}

double addLevels(double a, double b)
{
    return 10 * std::log10(std::pow(10, a / 10) + std::pow(10, b / 10));
}

Recorder::Recorder(
    const Weather &weather, const StationPlan &plan, int thing, std::vector<DemoSeries> &series)
    : m_weather(weather)
    , m_plan(plan)
    , m_thing(thing)
    , m_series(series)
{ }

void Recorder::recordAll()
{
    if (m_plan.climate) {
        recordClimate(*m_plan.climate);
    }
    if (m_plan.isWeatherStation) {
        recordWeather();
    }
    if (m_plan.rainFactor) {
        recordRain(*m_plan.rainFactor);
    }
    if (m_plan.noise) {
        recordNoise(*m_plan.noise);
    }
    if (m_plan.road) {
        recordTraffic(*m_plan.road);
    }
    if (m_plan.air) {
        recordAir(*m_plan.air);
    }
    if (m_plan.parking) {
        recordParking(*m_plan.parking);
    }
    if (m_plan.level) {
        recordLevel(*m_plan.level);
    }
}

DemoSeries &Recorder::record(const Form &form, const Value &value, const std::string &direction)
{
    DemoSeries series;
    series.thing = m_thing;
    series.property = form.property;
    series.unit = form.unit;
    series.sensor = form.sensor;
    series.direction = direction;
    series.name = std::string(form.property->name) + ", " + m_plan.name
        + (direction.empty() ? "" : " (" + direction + ")");
    series.stepMs = form.stepMs;
    series.isInstant = form.isInstant;
    series.decimals = form.decimals;
    const double scale = std::pow(10, form.decimals);
    series.values.reserve(static_cast<std::size_t>((yearToMs - yearFromMs) / form.stepMs));
    for (qint64 time = yearFromMs; time < yearToMs; time += form.stepMs) {
        series.values.push_back(time < m_plan.installedMs
                ? DemoSeries::missing
                : static_cast<std::int32_t>(std::lround(value(time) * scale)));
    }
    leaveGaps(series);
    m_series.push_back(std::move(series));
    return m_series.back();
}

/** Radio lets a value be lost now and then, some hours every few weeks, and a planned outage takes days. */
void Recorder::leaveGaps(DemoSeries &series)
{
    Random random(
        static_cast<std::uint64_t>(m_thing) * 977 + static_cast<std::uint64_t>(series.property->id));
    const auto silence = [&](qint64 fromMs, qint64 toMs) {
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (series.timeMs(i) >= fromMs && series.timeMs(i) < toMs) {
                series.values[i] = DemoSeries::missing;
            }
        }
    };
    // A lost Saturday hour leaves its week without a daily mean, as there is no other Saturday to fill it
    // from: the counters keep the last week whole, which the start view shows.
    const bool isCounter = series.property->id == vehicles.id;
    static const qint64 lastWeekMs = localMs(2026, 7, 13);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (random.chance(0.0012) && !(isCounter && series.timeMs(i) >= lastWeekMs)) {
            series.values[i] = DemoSeries::missing;
        }
    }
    // Failures hit all series of a station at once.
    Random station(static_cast<std::uint64_t>(m_thing) * 31337);
    const std::size_t failures = station.below(5);
    for (std::size_t i = 0; i < failures; ++i) {
        const qint64 from = yearFromMs + static_cast<qint64>(station.unit() * 340) * dayMs
            + static_cast<qint64>(station.unit() * 24) * hourMs;
        silence(from, from + static_cast<qint64>(station.between(2, 15)) * hourMs);
    }
    if (m_plan.outage) {
        const qint64 from =
            localMs(m_plan.outage->year, m_plan.outage->month, m_plan.outage->day, m_plan.outage->hour);
        silence(from, from + static_cast<qint64>(m_plan.outage->hours * hourMs));
    }
}

std::vector<double> Recorder::temperatures(const Climate &climate) const
{
    std::vector<double> result(tenMinuteCount);
    Random random(static_cast<std::uint64_t>(m_thing) * 4241);
    double drift = 0;
    double stored = 0; // walls give back at night what the day put in: the excess follows slowly
    for (std::size_t i = 0; i < tenMinuteCount; ++i) {
        drift = 0.97 * drift + 0.035 * random.normal();
        const double night = climate.nightK * m_weather.heatIslandShare(i);
        stored += 0.045 * (night - stored);
        const double sun = std::min(1.0, m_weather.radiationWm2[i] / 750);
        const double mean = 0.16 * climate.nightK; // also on grey days a town is a little warmer
        const double height = -0.0065 * (m_plan.heightM - 287);
        result[i] = m_weather.temperatureC[i] + mean + 0.92 * stored + climate.dayK * sun + height + drift;
    }
    return result;
}

void Recorder::recordClimate(const Climate &climate)
{
    const std::vector<double> values = temperatures(climate);
    const qint64 step = climate.isTenMinutes ? tenMinutesMs : hourMs;
    const bool isVariant = m_thing % 7 == 3;
    DemoSeries &series = record({&temperature, isVariant ? celsiusVariant : celsius,
                                    isVariant ? "Wetterwürfel 2" : "SHT35 im Strahlungsschutz", step, 1},
        [&](qint64 time) { return meanOf(values, time, step); });
    if (m_thing == 9) { // a loose plug in March
        for (const qint64 time :
            {localMs(2026, 3, 11, 14), localMs(2026, 3, 11, 17), localMs(2026, 3, 12, 9)}) {
            series.values[Weather::stepAt(time)] = 851;
        }
    }
    if (climate.hasHumidity) {
        record({&humidity, percent, "SHT35 im Strahlungsschutz", hourMs, 0}, [&](qint64 time) {
            const double dew = meanOf(m_weather.dewPointC, time, hourMs)
                + (climate.dayK < -1 ? 0.9 : -0.12 * climate.nightK);
            return std::min(100.0, humidityOf(meanOf(values, time, hourMs), dew) + chance(m_thing, 2, time));
        });
    }
}

double Recorder::levelAt(const Noise &noise, qint64 timeMs, qint64 stepMs) const
{
    const LocalTime local = localTime(timeMs + stepMs / 2);
    const std::size_t step = Weather::stepAt(timeMs);
    // Birds at dawn in spring, leaves in the wind, the town's hum by day.
    const double hum = 5.5 * std::clamp(std::sin(std::numbers::pi * (local.hour - 5) / 17), 0.0, 1.0);
    const bool isDawn = local.hour > 4 && local.hour < 7 && local.dayOfYear > 75 && local.dayOfYear < 200;
    double sum =
        noise.backgroundDb + hum + (isDawn ? 3.5 : 0) + 0.9 * std::max(0.0, m_weather.windMs[step] - 2.5);
    if (m_plan.road && noise.roadDb > 0) {
        const Flow flow = flowAt(*m_plan.road, timeMs, stepMs);
        const double perHour =
            std::max(1.0, flow.vehicles * static_cast<double>(hourMs) / static_cast<double>(stepMs));
        const double heavyPercent = flow.vehicles > 0 ? 100 * flow.heavy / flow.vehicles : 0;
        const double tempo = 12 * std::log10(std::clamp(flow.speedKmh, 25.0, 110.0) / 50);
        sum = addLevels(sum, noise.roadDb + 10 * std::log10(perHour * (1 + 0.082 * heavyPercent)) + tempo);
    }
    if (noise.lifeDb > 0) {
        // Guests on the square: warm evenings, most of all before free days; market on Wednesday and
        // Saturday.
        const double warm = std::clamp((m_weather.temperatureC[step] - 9) / 12, 0.0, 1.0)
            * (m_weather.rainMm[step] > 0.1 ? 0.2 : 1);
        const double late = local.hour >= 17 || local.hour < 2
            ? std::exp(-std::pow((std::fmod(local.hour + 12, 24.0) - 9.5) / 2.6, 2))
            : 0;
        const bool isBeforeFree = local.weekday == 4 || local.weekday == 5;
        const bool isMarket = (local.weekday == 2 || local.weekday == 5) && local.hour > 6 && local.hour < 14;
        const double shops =
            local.type != DayType::SundayOrHoliday && local.hour > 8 && local.hour < 20 ? 0.62 : 0.3;
        const double guests = warm * late * (isBeforeFree ? 1.0 : 0.55);
        sum = addLevels(sum,
            noise.lifeDb + 10 * std::log10(std::max({guests, isMarket ? 0.5 : 0.0, 0.12 * shops, 1e-4})));
    }
    const double wetRoad = noise.roadDb > 0 && m_weather.rainMm[step] > 0.05 ? 1.6
        : m_weather.rainMm[step] > 0.3                                       ? 4
                                                                             : 0;
    return sum + wetRoad + (stepMs == tenMinutesMs ? 1.3 : 0.9) * chance(m_thing, 3, timeMs);
}

void Recorder::recordNoise(const Noise &noise)
{
    const qint64 step = noise.isTenMinutes ? tenMinutesMs : hourMs;
    const bool isVariant = m_thing % 5 == 2;
    DemoSeries &series =
        record({&laeq, isVariant ? decibelVariant : decibel, "Schallpegelmesser Klasse 1", step, 1},
            [&](qint64 time) { return levelAt(noise, time, step); });
    if (m_plan.countsDirections && noise.isTenMinutes) { // the microphone of the Mainzer Straße
        series.values[Weather::stepAt(localMs(2026, 7, 15, 14) + 20 * minuteMs)] = 1224;
        const std::size_t gap = Weather::stepAt(localMs(2026, 7, 18, 8));
        std::fill_n(series.values.begin() + static_cast<std::ptrdiff_t>(gap), 36, DemoSeries::missing);
    }
    if (m_plan.road && m_thing % 3 == 0) {
        record({&lamax, isVariant ? decibelVariant : decibel, "Schallpegelmesser Klasse 1", hourMs, 1},
            [&](qint64 time) {
                return levelAt(noise, time, hourMs) + 11 + 3.5 * std::abs(chance(m_thing, 4, time))
                    + (chance(m_thing, 5, time) > 1.35 ? 7 : 0);
            });
    }
}

void Recorder::recordTraffic(const Road &road)
{
    const qint64 step = m_plan.countsQuarterHours ? quarterMs : hourMs;
    const char *sensor = m_plan.countsQuarterHours ? "Radardetektor" : "Induktionsschleife";
    if (m_plan.countsDirections) {
        record(
            {&vehicles, number, sensor, step, 0},
            [&](qint64 time) {
                const Flow flow = flowAt(road, time, step);
                return flow.vehicles * flow.inboundShare;
            },
            "stadteinwärts");
        record(
            {&vehicles, number, sensor, step, 0},
            [&](qint64 time) {
                const Flow flow = flowAt(road, time, step);
                return flow.vehicles * (1 - flow.inboundShare);
            },
            "stadtauswärts");
    } else {
        record({&vehicles, number, sensor, step, 0},
            [&](qint64 time) { return flowAt(road, time, step).vehicles; });
    }
    record({&heavy, number, sensor, hourMs, 0}, [&](qint64 time) {
        // Of the same vehicles, never more than all.
        const Flow flow = flowAt(road, time, hourMs);
        return std::min(flow.heavy, 0.5 * flow.vehicles);
    });
    if (m_thing % 2 == 1) {
        record({&speed, kilometresPerHour, sensor, hourMs, 1},
            [&](qint64 time) { return flowAt(road, time, hourMs).speedKmh; });
    }
}

} // namespace stadtblick::demo
