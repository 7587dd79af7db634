#pragma once

#include "models/overlays/heatheights.h"
#include "models/overlays/heatsurface.h"
#include "models/overlays/heatvalues.h"

namespace stadtblick {

/** The legend of the heat layer: what is shown, how it was computed, how far off it is. */
Legend heatLegend(const SceneContext &context, const SurfaceQuestion &question, const HeatValues &values,
    const HeatSurface &surface, const HeightCorrection &heights);

/** Why there is nothing of @p indicator to see, translated; empty while there is. */
QString heatEmptyText(const HeatValues &values, HeatIndicator indicator);

} // namespace stadtblick
