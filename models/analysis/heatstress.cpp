#include "models/analysis/heatstress.h"

#include <cmath>

namespace stadtblick {

namespace {

/** The regression with its adjustments; t in °F, r in per cent. */
double regressionF(double t, double r)
{
    const double index = -42.379 + 2.04901523 * t + 10.14333127 * r - 0.22475541 * t * r - 0.00683783 * t * t
        - 0.05481717 * r * r + 0.00122874 * t * t * r + 0.00085282 * t * r * r - 0.00000199 * t * t * r * r;
    if (r < 13 && t >= 80 && t <= 112) {
        return index - (13 - r) / 4 * std::sqrt((17 - std::abs(t - 95)) / 17);
    }
    if (r > 85 && t >= 80 && t <= 87) {
        return index + (r - 85) / 10 * (87 - t) / 5;
    }
    return index;
}

} // namespace

double heatIndexC(double temperatureC, double humidityPercent)
{
    const double t = temperatureC * 9 / 5 + 32;
    const double simple = 0.5 * (t + 61 + (t - 68) * 1.2 + 0.094 * humidityPercent);
    const double mean = (simple + t) / 2;
    return ((mean >= 80 ? regressionF(t, humidityPercent) : mean) - 32) * 5 / 9;
}

double vapourPressureHpa(double temperatureC, double humidityPercent)
{
    return humidityPercent / 100 * 6.112 * std::exp(17.62 * temperatureC / (243.12 + temperatureC));
}

double humidexC(double temperatureC, double humidityPercent)
{
    return temperatureC + 5.0 / 9 * (vapourPressureHpa(temperatureC, humidityPercent) - 10);
}

double apparentTemperatureC(double temperatureC, double humidityPercent, double windMs)
{
    // BoM's own constants of the vapour pressure.
    const double vapour =
        humidityPercent / 100 * 6.105 * std::exp(17.27 * temperatureC / (237.7 + temperatureC));
    return temperatureC + 0.33 * vapour - 0.70 * windMs - 4.00;
}

} // namespace stadtblick
