#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>
#include <span>

namespace stadtblick {

/** What the heat layer shows (domain.md section 4); the layer's option "indicator". */
enum class HeatIndicator {
    Mean,
    Minimum,
    Maximum,
    NightMean, ///< 22–06 local
    HotDays, ///< Tmax ≥ 30 °C
    TropicalNights, ///< Tmin ≥ 20 °C
    DegreeHours, ///< above 25 °C
    DegreeHours26,
    DegreeHours30,
    HeatIsland ///< mean difference to a reference station, 22–06 local
};

/** All of them, in the order of menus. */
std::span<const HeatIndicator> heatIndicators();

/** T₀ of degree hours in °C; nothing for other indicators. */
std::optional<double> degreeHoursBaseC(HeatIndicator indicator);

/**
 * The option's text: mean, min, max, night_mean, hot_days, tropical_nights, degree_hours (above 25 °C),
 * degree_hours_26, degree_hours_30, heat_island.
 */
QString heatIndicatorKey(HeatIndicator indicator);

/** The indicator of a layer's options; Mean where they name none that is known. */
HeatIndicator heatIndicatorOf(const QJsonObject &options);

/** What an indicator is called and how it is shown; all texts translated. */
struct HeatIndicatorText
{
    QString menu; ///< 'Night mean'
    QString title; ///< 'Air temperature at night'
    QString statistic; ///< 'Mean 22–6'
    QString unit; ///< of values: °C, K, days …
    QString errorUnit; ///< of differences: K for °C
    int decimals = 0;
    int errorDecimals = 1;
    int neededPercent = 80; ///< of its coverage (domain.md section 7)
};
HeatIndicatorText heatIndicatorText(HeatIndicator indicator, const QLocale &locale);

/**
 * A value of an indicator, or (@p isDifference) a difference of two, with its unit: '21.3 °C', '5 nights'. As
 * whole numbers one day is a day: '1 night', '−1 night', but '1.0 nights'.
 */
QString heatValueText(
    HeatIndicator indicator, double value, int decimals, bool isDifference, const QLocale &locale);

/** True for temperatures, which are moved to one height before they are interpolated. */
bool isTemperature(HeatIndicator indicator);

/** How the surface is computed: the layer's option "method". */
enum class SurfaceMethod { Automatic, Kriging, InverseDistance };
/** auto, kriging, idw. */
QString surfaceMethodKey(SurfaceMethod method);
SurfaceMethod surfaceMethodOf(const QJsonObject &options);

} // namespace stadtblick
