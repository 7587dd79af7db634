#pragma once

namespace stadtblick {

/**
 * Felt temperatures from measured air temperature in °C and relative humidity in per cent: bare formulas.
 * They hold for shade; DWD's 'Gefühlte Temperatur' needs radiation and is not computed.
 */

/**
 * Heat index in °C (Rothfusz 1990 and Steadman 1979 as NWS/WPC computes it, with its adjustments for dry and
 * for humid air). Light wind; not valid far outside of 27–45 °C; below a mean of 80 °F by the simple formula.
 */
double heatIndexC(double temperatureC, double humidityPercent);

/** Humidex in °C (Masterton and Richardson 1979 in Environment Canada's form): shown from 20 °C on. */
double humidexC(double temperatureC, double humidityPercent);

/** Apparent temperature in °C (Steadman 1994 as BoM computes it); wind in m/s at 10 m. */
double apparentTemperatureC(double temperatureC, double humidityPercent, double windMs);

/** Vapour pressure in hPa by the Magnus formula (17.62, 243.12 °C, 6.112 hPa; general knowledge). */
double vapourPressureHpa(double temperatureC, double humidityPercent);

} // namespace stadtblick
