#include "app/demo/recorder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick::demo {

namespace {

constexpr ObservedProperty temperature{
    1, "Lufttemperatur", "http://www.w3.org/ns/sosa/airTemperature", "Temperatur der Luft in 2 bis 3 m Höhe"};
constexpr ObservedProperty humidity{2, "Relative Luftfeuchte",
    "http://vocab.nerc.ac.uk/collection/P07/current/CFSN0413/", "relative Feuchte der Luft"};
constexpr ObservedProperty laeq{3, "LAeq", "https://de.wikipedia.org/wiki/Dauerschallpegel",
    "A-bewerteter energieäquivalenter Dauerschallpegel"};
constexpr ObservedProperty lamax{4, "LAFmax", "", "höchster A-bewerteter Pegel, Zeitbewertung Fast"};
constexpr ObservedProperty vehicles{5, "Kfz", "", "Kraftfahrzeuge je Intervall"};
constexpr ObservedProperty heavy{6, "Schwerverkehr", "", "Kraftfahrzeuge über 3,5 t je Intervall"};
constexpr ObservedProperty speed{
    7, "Mittlere Geschwindigkeit", "", "arithmetisches Mittel der Geschwindigkeiten"};
constexpr ObservedProperty no2{
    8, "NO2", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/8", "Stickstoffdioxid"};
constexpr ObservedProperty pm25{
    9, "PM2.5", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/6001", "Feinstaub bis 2,5 µm"};
constexpr ObservedProperty pm10{
    10, "PM10", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/5", "Feinstaub bis 10 µm"};
constexpr ObservedProperty ozone{11, "O3", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/7", "Ozon"};
constexpr ObservedProperty rain{12, "Niederschlag", "", "Niederschlagshöhe je Intervall"};
constexpr ObservedProperty pressure{13, "Luftdruck", "", "Luftdruck in Stationshöhe"};
constexpr ObservedProperty wind{14, "Windgeschwindigkeit", "", "Mittel über das Intervall in 10 m Höhe"};
constexpr ObservedProperty windFrom{15, "Windrichtung", "", "woher der Wind weht"};
constexpr ObservedProperty radiation{16, "Globalstrahlung", "", "Mittel über das Intervall"};
constexpr ObservedProperty occupied{17, "Belegte Stellplätze", "", "Fahrzeuge im Parkhaus"};
constexpr ObservedProperty level{18, "Wasserstand", "", "über Pegelnullpunkt"};

constexpr Unit celsius{"Grad Celsius", "°C", "ucum:Cel"};
constexpr Unit celsiusVariant{"Degree Celsius", "degC", "http://unitsofmeasure.org/ucum.html#para-30"};
constexpr Unit percent{"Prozent", "%", "ucum:%"};
constexpr Unit decibel{"Dezibel (A)", "dB(A)", "ucum:dB[A]"};
constexpr Unit decibelVariant{"dBA", "dBA", ""};
constexpr Unit number{"Anzahl", "Kfz", ""};
constexpr Unit kilometresPerHour{"Kilometer je Stunde", "km/h", "ucum:km/h"};
constexpr Unit microgram{"Mikrogramm je Kubikmeter", "µg/m³", "ucum:ug/m3"};
constexpr Unit microgramVariant{"ug/m3", "ug/m3", "ucum:ug/m3"};
constexpr Unit millimetre{"Millimeter", "mm", "ucum:mm"};
constexpr Unit hectopascal{"Hektopascal", "hPa", "ucum:hPa"};
constexpr Unit metresPerSecond{"Meter je Sekunde", "m/s", "ucum:m/s"};
constexpr Unit degrees{"Grad", "°", "ucum:deg"};
constexpr Unit watt{"Watt je Quadratmeter", "W/m²", "ucum:W/m2"};
constexpr Unit spaces{"Anzahl", "Stellplätze", ""};
constexpr Unit centimetre{"Zentimeter", "cm", "ucum:cm"};

constexpr qint64 tenMinutesMs = 10 * minuteMs;
constexpr qint64 quarterMs = 15 * minuteMs;

/** Mean of 10-minute values over [fromMs, fromMs + stepMs). */
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

double humidityOf(double temperatureC, double dewPointC)
{
    const auto vapour = [](double t) { return 6.112 * std::exp(17.62 * t / (243.12 + t)); };
    return std::clamp(100 * vapour(dewPointC) / vapour(temperatureC), 14.0, 100.0);
}

/** Noise of a sensor: about normal, belongs to (station, time). */
double chance(int thing, std::uint64_t salt, qint64 timeMs)
{
    Random random(
        mix(static_cast<std::uint64_t>(thing) * 1000 + salt) ^ static_cast<std::uint64_t>(timeMs / minuteMs));
    return random.unit() + random.unit() + random.unit() + random.unit() - 2; // deviation 0.58
}

} // namespace

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
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (random.chance(0.0012)) {
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

void Recorder::recordAir(const Air &air)
{
    const Road mean{16000, 0.05, 45, 1, 5, 1};
    const auto nitrogen = [&](qint64 time) {
        const std::size_t step = Weather::stepAt(time);
        const LocalTime local = localTime(time);
        const double winter = std::cos(2 * std::numbers::pi * (local.dayOfYear - 15) / 365.0);
        const double still = std::clamp(2.4 / (m_weather.windMs[step] + 0.7), 0.45, 2.1);
        const double traffic = expectedPerHour(m_plan.road ? *m_plan.road : mean, time) / 1000;
        return std::max(1.5,
            (7.5 + 4 * winter) * still + air.roadFactor * 17 * traffic * still
                + 1.4 * chance(m_thing, 6, time));
    };
    const auto fine = [&](qint64 time) {
        const std::size_t step = Weather::stepAt(time);
        const LocalTime local = localTime(time);
        const double winter = std::cos(2 * std::numbers::pi * (local.dayOfYear - 20) / 365.0);
        const double still = std::clamp(2.6 / (m_weather.windMs[step] + 0.9), 0.4, 2.2);
        const double stoves = winter > 0 && (local.hour > 17 || local.hour < 1) ? 5 * winter : 0;
        const qint64 newYear = localMs(2026, 1, 1);
        const double fireworks = time >= newYear && time < newYear + 6 * hourMs
            ? 190 * std::exp(-1.1 * static_cast<double>(time - newYear) / static_cast<double>(hourMs))
            : 0;
        const double washed = m_weather.rainMm[step] > 0.2 ? 0.6 : 1;
        return std::max(0.8,
            ((6.0 + 3.2 * winter + stoves) * still + 2.2 * air.roadFactor) * washed + fireworks
                + 0.8 * chance(m_thing, 7, time));
    };
    record({&no2, m_thing % 2 == 0 ? microgram : microgramVariant, "Chemilumineszenz", hourMs, 1}, nitrogen);
    record({&pm25, microgram, "Streulichtfotometer", hourMs, 1}, fine);
    if (air.hasPm10) {
        record({&pm10, microgram, "Streulichtfotometer", hourMs, 1}, [&](qint64 time) {
            const double dust =
                air.roadFactor * expectedPerHour(m_plan.road ? *m_plan.road : mean, time) / 260;
            return 1.32 * fine(time) + 2.5
                + dust * (m_weather.rainMm[Weather::stepAt(time)] > 0.05 ? 0.3 : 1);
        });
    }
    if (air.hasOzone) {
        record({&ozone, microgram, "UV-Absorption", hourMs, 1}, [&](qint64 time) {
            const double sun = meanOf(m_weather.radiationWm2, time - 2 * hourMs, 3 * hourMs);
            const double heat = std::max(0.0, meanOf(m_weather.temperatureC, time, hourMs) - 17);
            return std::max(2.0,
                62 + 0.05 * sun + 3.7 * heat - 1.25 * nitrogen(time)
                    - 12 * m_weather.nightShare[Weather::stepAt(time)] + 3 * chance(m_thing, 8, time));
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
