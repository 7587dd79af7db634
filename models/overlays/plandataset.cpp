#include "models/overlays/plandataset.h"

#include "models/overlays/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cpl_conv.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr const char *vectorDrivers[] = {
    "GPKG", "GeoJSON", "ESRI Shapefile", "GML", "FlatGeobuf", "KML", nullptr};
constexpr const char *rasterDrivers[] = {"GTiff", "AAIGrid", nullptr};
constexpr int gdalCacheMb = 96;

void setUpGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        GDALAllRegister();
        CPLSetConfigOption("GDAL_CACHEMAX", QByteArray::number(gdalCacheMb).constData());
        CPLSetConfigOption(
            "GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR"); // no neighbours of the file are guessed
        CPLSetConfigOption("GML_SKIP_RESOLVE_ELEMS", "ALL"); // no xlink is followed
        CPLSetConfigOption("GML_DOWNLOAD_SCHEMA", "NO");
        CPLSetConfigOption("GDAL_HTTP_TIMEOUT", "1");
        CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "64"); // MB of one feature
    });
}

/** Named alike but for their ending: six numbers that say where a raster lies. */
QStringList worldFilesOf(const QFileInfo &raster)
{
    QStringList names;
    for (const QString &ending : {u"tfw"_s, u"tifw"_s, u"tiffw"_s, u"wld"_s}) {
        for (const QString &written : {ending, ending.toUpper()}) {
            const QString name = raster.completeBaseName() + u'.' + written;
            if (QFileInfo(raster.dir(), name).isFile()) {
                names << name;
            }
        }
    }
    return names;
}

/** The only files that GDAL is told to lie beside a raster: a hostile neighbour may name files elsewhere. */
char **neighboursOf(const QFileInfo &raster)
{
    char **list = CSLAddString(nullptr, raster.fileName().toUtf8().constData());
    for (const QString &name : worldFilesOf(raster)) {
        list = CSLAddString(list, name.toUtf8().constData());
    }
    return list;
}

} // namespace

Error planError(const QString &file, const QString &what, const QString &detail)
{
    return {Error::Kind::Geodata, what.arg(QFileInfo(file).fileName()),
        QCoreApplication::translate(
            "Plans", "Stadtblick reads GeoPackage, GeoJSON, Shapefile, GML (XPlanung) and GeoTIFF files."),
        detail};
}

PlanMessages::PlanMessages()
{
    CPLPushErrorHandlerEx(&PlanMessages::take, this);
}

PlanMessages::~PlanMessages()
{
    CPLPopErrorHandler();
}

void PlanMessages::take(CPLErr level, CPLErrorNum number, const char *message)
{
    Q_UNUSED(number);
    auto *self = static_cast<PlanMessages *>(CPLGetErrorHandlerUserData());
    if (level >= CE_Failure && self->m_first.isEmpty()) {
        self->m_first = QString::fromUtf8(message).left(400);
    }
}

Result<PlanDataset> openPlan(const QString &file, bool isRaster)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable()) {
        return tl::unexpected(Error{Error::Kind::Storage,
            QCoreApplication::translate("Plans", "There is no readable file %1.").arg(file),
            QCoreApplication::translate("Plans", "Check whether it was moved or deleted."), {}});
    }
    if (info.size() > largestPlanBytes) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("Plans", "%1 is larger than %2 GB.")
                .arg(info.fileName())
                .arg(largestPlanBytes >> 30),
            {}, {}});
    }
    setUpGdal();
    const PlanMessages messages;
    const QByteArray path = info.absoluteFilePath().toUtf8();
    const unsigned flags = (isRaster ? GDAL_OF_RASTER : GDAL_OF_VECTOR) | GDAL_OF_READONLY;
    const bool isGml = info.suffix().compare(QLatin1StringView("gml"), Qt::CaseInsensitive) == 0
        || info.suffix().compare(QLatin1StringView("xml"), Qt::CaseInsensitive) == 0;
    constexpr const char *gmlOptions[] = {"WRITE_GFS=NO", "DOWNLOAD_SCHEMA=NO", "EXPOSE_FID=NO", nullptr};
    char **neighbours = isRaster ? neighboursOf(info) : nullptr;
    PlanDataset dataset(GDALDataset::Open(path.constData(), flags, isRaster ? rasterDrivers : vectorDrivers,
        isGml && !isRaster ? gmlOptions : nullptr, neighbours));
    CSLDestroy(neighbours);
    if (!dataset) {
        return tl::unexpected(planError(
            file, QCoreApplication::translate("Plans", "%1 can't be read as a plan."), messages.first()));
    }
    return dataset;
}

std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference *)> planSystem(const QString &crs)
{
    std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference *)> system(
        new OGRSpatialReference, [](OGRSpatialReference *reference) { reference->Release(); });
    if (system->SetFromUserInput(
            crs.toUtf8().constData(), OGRSpatialReference::SET_FROM_USER_INPUT_LIMITATIONS)
        != OGRERR_NONE) {
        system.reset();
        return system;
    }
    system->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

} // namespace stadtblick
