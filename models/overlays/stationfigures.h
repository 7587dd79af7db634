#pragma once

#include "models/analysis/noiselevels.h"
#include "models/overlays/figureinput.h"

namespace stadtblick {

/**
 * The figures of one series, most important first, by the rules of domain.md for its quantity. Fails only if
 * its readings can't be read.
 */
Figures figuresOf(const FigureInput &input);

/** A rural station that others are compared with; named in every figure. */
struct ReferenceStation
{
    Station station;
    MeasuredSeries temperature;
    QString source; ///< who measured there
    bool isDemo = false;
};

/**
 * The figures that need several quantities of a station or another station: heat index, heat island, air
 * quality indices, car parks. @p reference may be null: the profile names none.
 */
Figures combinedFigures(const StationInput &input, const ReferenceStation *reference);

/** The period level that the map and the figures name alike: 'LDEN' and so on. */
Figure ldenFigure(const FigureInput &input, const PeriodLevels &levels);

/** By subject; figuresOf() and combinedFigures() choose. */
Figures noiseFigures(const FigureInput &input);
Figures temperatureFigures(const FigureInput &input);
Figures rainFigures(const FigureInput &input);
Figures airFigures(const FigureInput &input);
std::vector<Figure> airIndexFigures(const StationInput &input);
std::vector<Figure> heatIndexFigures(const StationInput &input);
Figures heatIslandFigures(const StationInput &input, const ReferenceStation *reference);
Figures parkingFigures(const StationInput &input);

} // namespace stadtblick
