#pragma once

#include "models/analysis/interpolation.h"
#include "models/domain/result.h"
#include "models/overlays/layers.h"
#include "models/overlays/sceneoptions.h"

namespace stadtblick {

/** A value at a place: what a surface goes through. */
struct PlaceValue
{
    LonLat place;
    double value = 0;
};

/** A scale in whole degrees. */
struct HeatScale
{
    double from = 0;
    double to = 1;

    double position(double value) const { return (value - from) / (to - from); }
};

/** A surface with what its legend says about it. */
struct HeatSurface
{
    std::shared_ptr<const SurfaceLayer> layer; ///< null for fewer than three places: two make no field
    std::optional<CrossValidation> errors;
};

/**
 * Inverse distance (p = 2, 12 nearest) in projected metres between @p values, masked by the distance to the
 * nearest of them, with contours. An unknown projected system or a cancelled load is an Error.
 */
Result<HeatSurface> heatSurface(
    const std::vector<PlaceValue> &values, const HeatScale &scale, const SceneOptions &options);

} // namespace stadtblick
