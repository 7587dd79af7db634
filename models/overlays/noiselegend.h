#pragma once

#include "models/overlays/legend.h"
#include "models/overlays/noisevalues.h"
#include "models/overlays/palette.h"

namespace stadtblick {

/** How the noise layer is to be shown: its options. */
struct NoiseView
{
    NoiseIndicator indicator = NoiseIndicator::Lden;
    NoiseColours colours = NoiseColours::Din45682; ///< "colours": neutral
    const LimitSet *limits = nullptr; ///< "limits": a set's id; null: levels are shown, not excess
    QString area; ///< "area": kind of area or source of noise, as the set names it
    bool hasStreets = false; ///< "streets": true
    bool isStreetNight = false; ///< the streets show 22–06 where the night is what is looked at
};

/** The options read; an area that the set does not have is its first one. */
NoiseView noiseViewOf(const QJsonObject &options, const std::vector<NoiseStation> &stations);

/** One class of decibels above a limit: colour and label. */
struct ExcessClass
{
    double to = 0; ///< upper bound, included
    QColor colour;
    QString label;
};
std::vector<ExcessClass> excessClasses();
/** The class of a level that lies so much above its limit (negative: below). */
ExcessClass excessClassOf(double overDb);

/**
 * Adds the bands from the lowest to the highest that occur among @p levels, at least those that streets mostly
 * have: 45 to 75.
 */
void addNoiseBands(
    Legend &legend, const std::vector<double> &levels, NoiseColours colours, const QLocale &locale);

/** The legend of levels in bands. */
Legend noiseLegend(
    const SceneContext &context, const std::vector<NoiseStation> &stations, const NoiseView &view);

/** The legend of levels against limits. */
Legend excessLegend(
    const SceneContext &context, const std::vector<NoiseStation> &stations, const NoiseView &view);

/** Adds what has to be said of street noise that was computed: bands, distance, that it decides nothing. */
void addStreetNoise(Legend &legend, const SceneContext &context, const NoiseView &view, qint64 streetCount);

} // namespace stadtblick
