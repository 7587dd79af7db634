#pragma once

#include "models/analysis/figure.h"
#include "models/overlays/scenedataloader.h"
#include "models/store/areastore.h"

namespace stadtblick {

/** A district with the figure that it is coloured by. */
struct DistrictFigure
{
    Area district;
    Figure figure;
};

/**
 * What the map's districts are coloured by, as figures: one a district of each visible layer of districts
 * with an indicator. Coverage is the share of the district's stations, of its surface, or of the city's ideas
 * that have a place. Keys are the indicator's with OfDistrict.
 */
Result<std::vector<DistrictFigure>> loadDistrictFigures(const SceneContext &context);

} // namespace stadtblick
