#pragma once

#include "models/overlays/legend.h"
#include "models/overlays/noiselimits.h"
#include "models/overlays/palette.h"

#include <span>

namespace stadtblick {

struct StreetNoise;

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
 * Adds the bands from the lowest to the highest that occur among @p levels, at least those that streets
 * mostly have: 45 to 75.
 */
void addNoiseBands(
    Legend &legend, const std::vector<double> &levels, NoiseColours colours, const QLocale &locale);

/** The bands from the lowest to the highest of @p levels, at least those between the two numbers. */
std::span<const Band> noiseBandsAround(
    const std::vector<double> &levels, NoiseColours colours, std::pair<std::size_t, std::size_t> least);

/** The legend of levels in bands; those of computed streets are in the same colours. */
Legend noiseLegend(const SceneContext &context, const std::vector<NoiseStation> &stations,
    const NoiseView &view, const std::vector<double> &streetLevels);

/** The legend of levels against limits. */
Legend excessLegend(
    const SceneContext &context, const std::vector<NoiseStation> &stations, const NoiseView &view);

/** Why no level is compared with a limit where hours or days are left out. */
QString filteredLimitsText();

/**
 * Adds what has to be said of street noise that was computed: distance, that it decides nothing, what was
 * assumed and left out, and its bands where the legend's colours are excesses.
 */
void addStreetNoise(
    Legend &legend, const SceneContext &context, const NoiseView &view, const StreetNoise &streets);

} // namespace stadtblick
