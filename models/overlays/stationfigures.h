#pragma once

#include "models/analysis/figure.h"
#include "models/analysis/noiselevels.h"
#include "models/analysis/readings.h"
#include "models/domain/quantity.h"
#include "models/domain/viewstate.h"

namespace stadtblick {

/** What the figures of one series are computed from and for. */
struct FigureInput
{
    const Readings &readings;
    const Quantity &quantity;
    TimeRange period;
    const std::vector<TimeRange> &windows; ///< of the period, after its filters
    bool isFiltered = false;
    QTimeZone timeZone;
    QLocale locale;
    Figure common; ///< period text, source, demo mark: what all figures share
};

/** The figures of one series, most important first, by the rules of domain.md for its quantity. */
std::vector<Figure> figuresOf(const FigureInput &input);

/** The period level that the map and the figures name alike: 'LDEN' and so on. */
Figure ldenFigure(const FigureInput &input, const PeriodLevels &levels);

} // namespace stadtblick
