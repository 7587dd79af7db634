#pragma once

#include "models/overlays/comparisonloader.h"

namespace stadtblick {

/** B − A on the map: what its colours reach to and how its numbers are written. */
struct DifferenceScale
{
    double limit = 1; ///< colours reach from −limit to +limit, symmetric around 0
    bool isPercent = false; ///< counts: relative to A; else in the indicator's unit of differences
    int decimals = 0; ///< of the numbers in symbols

    /** What a station's symbol says; nothing without a result. */
    std::optional<double> valueOf(const Comparison &comparison) const;
    /** The number in a symbol, with its sign. */
    QString text(double value, const QLocale &locale) const;
    QString unit(const ComparisonIndicator &indicator) const;
    /** The colour of domain.md's difference palette: blue = less. */
    QColor colour(double value, Theme theme) const;
};

/** A round symmetric scale around the results of all stations. */
DifferenceScale differenceScaleOf(const CityComparison &city);

/**
 * The layer of the difference map: a symbol a station, filled where 0 lies outside of the interval, a ring
 * where it lies within, hatched without a result; of temperatures a surface below them where three stations
 * and more have one.
 */
Result<MapLayer> differenceLayer(const CityComparison &city, const SceneOptions &options);

/** A symbol a station with its mean on one side, for quantities that have no layer of their own. */
MapLayer meansLayer(const CityComparison &city, bool isB, const SceneOptions &options);

/** Of two places: a side's value in the period, 'LNight 57.3 dB(A) · 13–19 July 2026'; the period alone while
 * B is not chosen. */
QString placeFigureText(const CityComparison &city, bool isB);

/** Discs in the sides' colours below the symbols of the two places that are compared. */
MapLayer placesLayer(const CityComparison &city, const SceneOptions &options);

} // namespace stadtblick
