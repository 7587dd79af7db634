#pragma once

#include "models/analysis/kriging.h"
#include "models/domain/result.h"
#include "models/overlays/heatscale.h"
#include "models/overlays/layers.h"
#include "models/overlays/sceneoptions.h"

#include <memory>
#include <span>

namespace stadtblick {

/** A value at a place: what a surface goes through. */
struct PlaceValue
{
    LonLat place;
    double value = 0;
};

/** What a surface is asked for. */
struct SurfaceQuestion
{
    HeatIndicator indicator = HeatIndicator::Mean;
    HeatScale scale;
    SurfaceMethod method = SurfaceMethod::Automatic;
    bool isDifference = false; ///< the values are B − A of the indicator: difference palette, in K
    bool hasContours = true; ///< lines at the scale's steps
    ValueLimits limits = {}; ///< of what is estimated, also of the errors: heatLimits()
};

/** A surface with what its legend says about it. */
struct HeatSurface
{
    /** Why there is no kriging though it was not ruled out by the planner. */
    enum class Fallback { None, FewStations, AllAlike, NoStructure };

    std::shared_ptr<const SurfaceLayer> layer; ///< null for fewer than three places: two make no field
    bool isKriged = false;
    Fallback fallback = Fallback::None;
    std::optional<double> rmse; ///< of leave-one-out
    std::optional<double> bias; ///< mean of estimate − value
    std::optional<double> mssr; ///< kriging: mean of (error/σ)²
};

/**
 * What of a surface its places alone decide: the frame and the outline of what they cover. Kept by the caller
 * from one surface to the next, so that time can play; used by one thread at a time.
 */
class SurfaceMemo
{
public:
    struct Data;
    const Data *find(std::span<const LonLat> places, const QString &crs, int cells) const;
    const Data &keep(std::shared_ptr<const Data> data);

private:
    std::shared_ptr<const Data> m_data;
};

/**
 * Ordinary kriging with a fitted variogram in projected metres between @p values, where ten places or more
 * have a structure that distance explains (domain.md section 4); else inverse distance (p = 2, 12 nearest).
 * Estimates are held within the question's limits, where they are shown and in the cross-validated errors.
 * Masked by the distance to the nearest place; faded where kriging's σ² is above 0.8·(nugget + sill); with
 * contours. @p memo may be null. An unknown projected system or a cancelled load is an Error.
 */
Result<HeatSurface> heatSurface(const std::vector<PlaceValue> &values, const SurfaceQuestion &question,
    const SceneOptions &options, SurfaceMemo *memo = nullptr);

} // namespace stadtblick
