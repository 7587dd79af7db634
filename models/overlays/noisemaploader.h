#pragma once

#include "models/overlays/planfile.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/**
 * Adds model − measurement at the noise stations to a noise raster's layer: a symbol above all layers where
 * both are known, and what has to be said in the legend. Stations outside the raster, and those without
 * enough data in the period, are counted there.
 */
Result<void> addStationDifferences(
    MapLayer &layer, const SurfaceLayer &model, const PlanStyle &style, const SceneContext &context);

} // namespace stadtblick
