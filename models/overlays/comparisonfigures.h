#pragma once

#include "models/analysis/figure.h"
#include "models/overlays/comparisonloader.h"

namespace stadtblick {

/**
 * What a comparison says of one station: the means of A and B, and the difference B − A with its 95 % range
 * and the period of A as its reference; none of them has a value below 14 valid days on a side (domain.md
 * section 7). Of places the first one is of the station A. Keys are the indicator's with A, B, Difference.
 */
std::vector<Figure> comparisonFigures(const CityComparison &city, const StationComparison &station);

} // namespace stadtblick
