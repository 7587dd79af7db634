#pragma once

#include "models/overlays/plandataset.h"

#include <functional>

namespace stadtblick {

/** What is taken for the coordinate system of a raster that names none; both empty: it names one. */
struct AssumedSystem
{
    QString crs;
    QString note; ///< translated, for the legend
};

/**
 * Degrees where the raster's corners could be some, else @p projectedCrs, as for vectors. An Error where
 * neither will do, or where nothing says where the raster lies.
 */
Result<AssumedSystem> assumedSystem(GDALDataset &source, const QString &file, const QString &projectedCrs);

/** How a raster is warped. */
struct PlanWarp
{
    QString file; ///< for errors
    QString assumedCrs; ///< empty: the raster's own
    bool isPicture = false; ///< with transparency; else the first band as numbers, NaN = none
    bool isNearest = false; ///< each cell is one of the source's; else smoothed
    const std::function<bool()> &isCanceled;
};

/** The raster in Web Mercator, in memory, with maximumPlanCells on its longer side. */
Result<PlanDataset> warpedPlan(GDALDataset &source, const PlanWarp &how);

/** A raster's colours in place of the numbers in its table: red, green, blue, alpha. Reads @p source, which
 * has to outlive it; null where that fails. */
PlanDataset expandedColours(GDALDataset &source);

} // namespace stadtblick
