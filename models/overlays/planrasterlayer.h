#pragma once

#include "models/overlays/planfile.h"
#include "models/overlays/scene.h"
#include "models/overlays/sceneoptions.h"

namespace stadtblick {

/**
 * A raster as a layer with its legend: a picture, classes in the file's colours, decibels in bands, or
 * numbers by a colour scale, which 'difference' puts symmetrically around 0 (domain.md, section 9).
 */
MapLayer planRasterLayer(const PlanRaster &raster, const PlanStyle &style, const SceneOptions &options);

} // namespace stadtblick
