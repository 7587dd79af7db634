#include "app/commands/geojsonfile.h"

#include "app/commands/outputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <cstdint>

namespace stadtblick {

struct GeoJsonFile::Private
{
    QString path;
    QString temporaryPath;
    std::vector<GeoField> fields;
    GDALDatasetH dataset = nullptr;
    OGRLayerH layer = nullptr;

    Private() = default;
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        if (dataset) {
            GDALClose(dataset);
        }
        if (!temporaryPath.isEmpty()) {
            QFile::remove(temporaryPath);
        }
    }

    Error error() const
    {
        Error failure = cannotWrite(path);
        failure.detail = QString::fromUtf8(CPLGetLastErrorMsg());
        return failure;
    }

    bool open();
    void setField(OGRFeatureH feature, int index, const QVariant &value) const;
};

bool GeoJsonFile::Private::open()
{
    GDALDriverH driver = GDALGetDriverByName("GeoJSON");
    if (!driver) {
        return false;
    }
    dataset = GDALCreate(driver, temporaryPath.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr);
    if (!dataset) {
        return false;
    }
    OGRSpatialReferenceH wgs84 = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(wgs84, 4326);
    OSRSetAxisMappingStrategy(wgs84, OAMS_TRADITIONAL_GIS_ORDER);
    // 7 decimals of a degree are a centimetre; the driver's default for values is 17 significant digits.
    const char *options[] = {"RFC7946=YES", "COORDINATE_PRECISION=7", nullptr};
    layer = GDALDatasetCreateLayer(dataset, "stadtblick", wgs84, wkbPoint, const_cast<char **>(options));
    OSRDestroySpatialReference(wgs84);
    if (!layer) {
        return false;
    }
    for (const GeoField &field : fields) {
        const OGRFieldType type = field.type == GeoField::Type::Text ? OFTString
            : field.type == GeoField::Type::Integer                  ? OFTInteger64
                                                                     : OFTReal;
        OGRFieldDefnH definition = OGR_Fld_Create(field.name.constData(), type);
        const OGRErr result = OGR_L_CreateField(layer, definition, TRUE);
        OGR_Fld_Destroy(definition);
        if (result != OGRERR_NONE) {
            return false;
        }
    }
    return true;
}

void GeoJsonFile::Private::setField(OGRFeatureH feature, int index, const QVariant &value) const
{
    if (!value.isValid() || value.isNull()) {
        OGR_F_SetFieldNull(feature, index);
        return;
    }
    switch (fields[size_t(index)].type) {
    case GeoField::Type::Text:
        OGR_F_SetFieldString(feature, index, value.toString().toUtf8().constData());
        break;
    case GeoField::Type::Integer:
        OGR_F_SetFieldInteger64(feature, index, value.toLongLong());
        break;
    case GeoField::Type::Real:
        OGR_F_SetFieldDouble(feature, index, value.toDouble());
        break;
    }
}

GeoJsonFile::GeoJsonFile(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{ }

GeoJsonFile::GeoJsonFile(GeoJsonFile &&) noexcept = default;
GeoJsonFile &GeoJsonFile::operator=(GeoJsonFile &&) noexcept = default;
GeoJsonFile::~GeoJsonFile() = default;

Result<GeoJsonFile> GeoJsonFile::create(const QString &path, const std::vector<GeoField> &fields)
{
    GDALAllRegister();
    // Our own words go to standard error, not GDAL's.
    CPLPushErrorHandler(CPLQuietErrorHandler);
    auto d = std::make_unique<Private>();
    d->path = path;
    d->temporaryPath = temporaryPathFor(path);
    d->fields = fields;
    const bool isOpen = d->open();
    CPLPopErrorHandler();
    if (!isOpen) {
        return tl::unexpected(d->error());
    }
    return GeoJsonFile(std::move(d));
}

Result<void> GeoJsonFile::add(const std::optional<LonLat> &place, const QVariantList &values)
{
    OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(d->layer));
    for (int i = 0; i < int(values.size()); ++i) {
        d->setField(feature, i, values[i]);
    }
    if (place) {
        OGRGeometryH point = OGR_G_CreateGeometry(wkbPoint);
        OGR_G_SetPoint_2D(point, 0, place->lon, place->lat);
        OGR_F_SetGeometryDirectly(feature, point);
    }
    CPLPushErrorHandler(CPLQuietErrorHandler);
    const OGRErr result = OGR_L_CreateFeature(d->layer, feature);
    CPLPopErrorHandler();
    OGR_F_Destroy(feature);
    if (result != OGRERR_NONE) {
        return tl::unexpected(d->error());
    }
    return {};
}

Result<void> GeoJsonFile::finish()
{
    CPLPushErrorHandler(CPLQuietErrorHandler);
    const CPLErr result = GDALClose(d->dataset);
    CPLPopErrorHandler();
    d->dataset = nullptr;
    if (result != CE_None) {
        return tl::unexpected(d->error());
    }
    Result<void> moved = moveIntoPlace(d->temporaryPath, d->path);
    if (moved) {
        d->temporaryPath.clear();
    }
    return moved;
}

} // namespace stadtblick
