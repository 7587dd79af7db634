#pragma once

#include "app/demo/measurements.h"
#include "app/demo/random.h"
#include "app/demo/stations.h"
#include "app/demo/weather.h"

#include <functional>

namespace stadtblick::demo {

/** Lets one station measure its year. */
class Recorder
{
public:
    /** Series go to the end of @p series, their ids are set by the caller. All references outlive this. */
    Recorder(const Weather &weather, const StationPlan &plan, int thing, std::vector<DemoSeries> &series);

    void recordAll();

private:
    struct Form
    {
        const ObservedProperty *property;
        Unit unit;
        const char *sensor;
        qint64 stepMs = hourMs;
        int decimals = 1;
        bool isInstant = false;
    };
    /** The mean (or count) of the step that begins at this time. */
    using Value = std::function<double(qint64 timeMs)>;

    DemoSeries &record(const Form &form, const Value &value, const std::string &direction = {});
    void leaveGaps(DemoSeries &series);
    void recordClimate(const Climate &climate);
    void recordNoise(const Noise &noise);
    void recordTraffic(const Road &road);
    void recordAir(const Air &air);
    void recordWeather();
    void recordRain(double factor);
    void recordParking(const Parking &parking);
    void recordLevel(double downstream);

    /** Air temperature at the station for each 10 minutes. */
    std::vector<double> temperatures(const Climate &climate) const;
    double nitrogenAt(const Air &air, qint64 timeMs) const;
    double fineDustAt(const Air &air, qint64 timeMs) const;
    double levelAt(const Noise &noise, qint64 timeMs, qint64 stepMs) const;

    const Weather &m_weather;
    const StationPlan &m_plan;
    int m_thing;
    std::vector<DemoSeries> &m_series;
};

/** Steps of series. */
inline constexpr qint64 tenMinutesMs = 10 * minuteMs;
inline constexpr qint64 quarterMs = 15 * minuteMs;

/** Mean of 10-minute values over [fromMs, fromMs + stepMs). */
double meanOf(const std::vector<double> &column, qint64 fromMs, qint64 stepMs);

/** What chance adds to a value: mean 0, deviation 0.58; belongs to (station, @p salt, minute). */
double chance(int thing, std::uint64_t salt, qint64 timeMs);

/** Levels of independent sounds added: 10·lg of the sum of 10^(L/10). */
double addLevels(double a, double b);

} // namespace stadtblick::demo
