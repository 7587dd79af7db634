#pragma once

#include "models/domain/result.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <functional>
#include <memory>

namespace stadtblick {

/** Closes a GDAL dataset. */
struct PlanDatasetClose
{
    void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
};
using PlanDataset = std::unique_ptr<GDALDataset, PlanDatasetClose>;

/**
 * Opens a local file read-only by one of the drivers for plans, which are registered by the first call;
 * GDAL's messages go into the Error. Of the files beside a raster only world files ('.tfw') are seen. A name
 * that GDAL would take for an address or an archive ('/vsi…') is no local file.
 */
Result<PlanDataset> openPlan(const QString &file, bool isRaster);

/** The error of a file that can't be used. */
Error planError(const QString &file, const QString &what, const QString &detail);

/** The first message of GDAL on this thread since the last call; keeps them from standard error. */
class PlanMessages
{
public:
    PlanMessages();
    ~PlanMessages();
    PlanMessages(const PlanMessages &) = delete;
    PlanMessages &operator=(const PlanMessages &) = delete;
    const QString &first() const { return m_first; }

private:
    static void CPL_STDCALL take(CPLErr level, CPLErrorNum number, const char *message);
    QString m_first;
};

/** A system in the order east, north. Null where the text says none. */
std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference *)> planSystem(const QString &crs);

} // namespace stadtblick
