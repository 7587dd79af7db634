#pragma once

#include "models/overlays/planfile.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/**
 * Adds model − measurement at the noise stations to a noise raster's layer: a symbol above all layers where
 * both are known, and what has to be said in the legend. The model's level is that of the file's own cell.
 * Stations outside the raster or where it names no level, and those without enough data in the period, are
 * counted there.
 */
Result<void> addStationDifferences(
    MapLayer &layer, const SurfaceLayer &model, const PlanStyle &style, const SceneContext &context);

} // namespace stadtblick
