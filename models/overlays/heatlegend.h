#pragma once

#include "models/overlays/heatsurface.h"
#include "models/overlays/heatvalues.h"

namespace stadtblick {

/** What the stations' heights did to a surface. */
struct HeightCorrection
{
    std::optional<double> heightM; ///< that temperatures were moved to; absent: none was
    int known = 0; ///< stations with a value whose height is known
};

/** The legend of the heat layer: what is shown, how it was computed, how far off it is. */
Legend heatLegend(const SceneContext &context, const SurfaceQuestion &question, const HeatValues &values,
    const HeatSurface &surface, const HeightCorrection &heights);

} // namespace stadtblick
