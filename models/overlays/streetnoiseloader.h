#pragma once

#include "models/overlays/noiselegend.h"

namespace stadtblick {

/** From the axis of its street a level is told at this distance. */
inline constexpr double streetNoiseDistanceM = 25;

/** Indicative noise of counted streets. */
struct StreetNoise
{
    PolylineLayer lines;
    std::vector<double> levels; ///< of the lines, in their order: whole dB(A)
    qint64 assumedShares = 0; ///< streets whose heavy vehicles are not counted as far as all vehicles are
    QSet<QString> sources; ///< of the counts
    qint64 withoutSpeed =
        0; ///< streets with counts whose speed nobody measures: nothing is computed for them
    qint64 withoutHours = 0; ///< streets whose counts don't tell day from night: nothing is computed, either
};

/**
 * The level beside each street whose flow and speed are measured, by the emission and propagation of RLS-19
 * for a long straight road (models/analysis/rls19.h): 25 m from the axis, 4 m high, reference surface, level,
 * no junction, trucks as fast as all. Heavy vehicles by their counted share, divided by the guideline's usual
 * ratio; where they are not counted in all directions and 75 % of the hours, its usual shares of a municipal
 * street, which the legend and the line say. Speeds and shares are those of stationSpeed() and stationHeavy()
 * in the hours of days or nights. For screening only.
 */
Result<StreetNoise> streetNoise(const SceneContext &context, const NoiseView &view);

/** The share of heavy vehicles in per cent that is assumed where they are not counted: of a municipal street.
 */
double usualHeavyPercent(bool isNight);

/** The level in whole dB(A) 25 m beside a road; nothing without traffic. */
std::optional<double> streetNoiseLevel(double vehiclesPerH, double heavyShare, double speedKmh, bool isNight);

} // namespace stadtblick
