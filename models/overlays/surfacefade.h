#pragma once

#include "models/analysis/variogram.h"

namespace stadtblick {

/**
 * How opaque a surface is where its stations say little, 0 to 1: computed for squares of eight by eight
 * cells, as it changes slowly and kriging's variances take most of a surface's time.
 */

/** The coarse grid of the squares' middles. */
GridFrame fadeFrame(const GridFrame &grid);

/** Of σ² at the squares: fading from 0.8·(nugget + sill) on (domain.md section 4). */
std::vector<float> opacityOf(std::vector<float> variances, const Variogram &variogram);

/** Inverse distance knows no variance: it fades over the last 40 % of the way to the mask's distance. */
std::vector<float> opacityByDistance(
    const std::vector<ValuePoint> &places, const GridFrame &grid, double maskM);

/** The opacity of a cell of @p grid, linear between the middles of the squares. */
double opacityAt(const std::vector<float> &opacity, const GridFrame &grid, int column, int row);

} // namespace stadtblick
