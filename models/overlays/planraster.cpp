#include "models/overlays/plandataset.h"
#include "models/overlays/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <gdal_utils.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** Told by GDAL while it works; 0 stops it. */
int CPL_STDCALL wanted(double share, const char *message, void *data)
{
    Q_UNUSED(share);
    Q_UNUSED(message);
    const auto &isCanceled = *static_cast<const std::function<bool()> *>(data);
    return isCanceled && isCanceled() ? FALSE : TRUE;
}

bool isPicture(GDALDataset &dataset)
{
    const int bands = dataset.GetRasterCount();
    if (bands == 3 || bands == 4) {
        return dataset.GetRasterBand(1)->GetRasterDataType() == GDT_Byte;
    }
    return false;
}

/** The raster in Web Mercator, in memory, with a side of at most maximumPlanCells. */
Result<PlanDataset> warped(GDALDataset &source, const QString &file, const QString &projectedCrs,
    const std::function<bool()> &isCanceled)
{
    const PlanMessages messages;
    const bool isWide = source.GetRasterXSize() >= source.GetRasterYSize();
    QStringList arguments{u"-of"_s, u"MEM"_s, u"-t_srs"_s, u"EPSG:3857"_s, u"-ts"_s,
        QString::number(isWide ? maximumPlanCells : 0), QString::number(isWide ? 0 : maximumPlanCells),
        u"-wm"_s, u"64"_s};
    if (isPicture(source)) {
        arguments << u"-dstalpha"_s << u"-r"_s << u"bilinear"_s;
    } else {
        const bool isClasses = source.GetRasterBand(1)->GetColorTable() != nullptr;
        arguments << u"-ot"_s << u"Float32"_s << u"-dstnodata"_s << u"nan"_s << u"-r"_s
                  << (isClasses ? u"near"_s : u"bilinear"_s);
    }
    const OGRSpatialReference *system = source.GetSpatialRef();
    if ((!system || system->IsEmpty()) && !projectedCrs.isEmpty()) {
        arguments << u"-s_srs"_s << projectedCrs;
    }
    char **list = nullptr;
    for (const QString &argument : std::as_const(arguments)) {
        list = CSLAddString(list, argument.toUtf8().constData());
    }
    GDALWarpAppOptions *options = GDALWarpAppOptionsNew(list, nullptr);
    CSLDestroy(list);
    GDALWarpAppOptionsSetProgress(options, &wanted, const_cast<std::function<bool()> *>(&isCanceled));
    GDALDatasetH sources[] = {GDALDataset::ToHandle(&source)};
    int hasFailed = 0;
    PlanDataset result(GDALDataset::FromHandle(GDALWarp("", nullptr, 1, sources, options, &hasFailed)));
    GDALWarpAppOptionsFree(options);
    if (isCanceled && isCanceled()) {
        return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
    }
    if (!result || hasFailed) {
        return tl::unexpected(planError(file,
            QCoreApplication::translate("Plans", "The coordinate system of %1 can't be converted."),
            messages.first()));
    }
    return result;
}

QImage pictureOf(GDALDataset &dataset)
{
    const int columns = dataset.GetRasterXSize();
    const int rows = dataset.GetRasterYSize();
    QImage image(columns, rows, QImage::Format_RGBA8888);
    image.fill(Qt::transparent);
    const int bands = std::min(4, dataset.GetRasterCount());
    for (int band = 1; band <= bands; ++band) {
        const CPLErr read = dataset.GetRasterBand(band)->RasterIO(GF_Read, 0, 0, columns, rows,
            image.bits() + band - 1, columns, rows, GDT_Byte, 4, image.bytesPerLine());
        if (read != CE_None) {
            return {};
        }
    }
    return std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

std::optional<std::vector<float>> valuesOf(GDALDataset &dataset)
{
    const int columns = dataset.GetRasterXSize();
    const int rows = dataset.GetRasterYSize();
    std::vector<float> values(std::size_t(columns) * std::size_t(rows));
    GDALRasterBand *band = dataset.GetRasterBand(1);
    if (band->RasterIO(GF_Read, 0, 0, columns, rows, values.data(), columns, rows, GDT_Float32, 0, 0)
        != CE_None) {
        return std::nullopt;
    }
    int hasNoData = 0;
    const double noData = band->GetNoDataValue(&hasNoData);
    for (float &value : values) {
        if (!std::isfinite(value) || (hasNoData && value == float(noData))) {
            value = std::numeric_limits<float>::quiet_NaN();
        }
    }
    return values;
}

Result<PlanRaster> rasterOf(GDALDataset &dataset, const QString &file, GDALRasterBand &band)
{
    PlanRaster raster;
    raster.columns = dataset.GetRasterXSize();
    raster.rows = dataset.GetRasterYSize();
    double geo[6] = {};
    if (dataset.GetGeoTransform(geo) != CE_None || raster.columns < 1 || raster.rows < 1) {
        return tl::unexpected(
            planError(file, QCoreApplication::translate("Plans", "%1 says nothing of where it lies."), {}));
    }
    const double height = -geo[5] * raster.rows;
    raster.boxMercator = QRectF(geo[0], geo[3] - height, geo[1] * raster.columns, height);
    raster.unit = QString::fromUtf8(band.GetUnitType()).left(20);
    raster.bandName = QString::fromUtf8(band.GetDescription()).left(60);
    const auto unreadable =
        planError(file, QCoreApplication::translate("Plans", "%1 can't be read as a plan."), u"RasterIO"_s);
    if (dataset.GetRasterCount() >= 3) {
        raster.picture = pictureOf(dataset);
        return raster.picture.isNull() ? Result<PlanRaster>(tl::unexpected(unreadable)) : raster;
    }
    auto values = valuesOf(dataset);
    if (!values) {
        return tl::unexpected(unreadable);
    }
    raster.values = std::move(*values);
    return raster;
}

} // namespace

Result<PlanRaster> readPlanRaster(
    const QString &file, const QString &projectedCrs, const std::function<bool()> &isCanceled)
{
    auto source = openPlan(file, true);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const qint64 cells = qint64{(*source)->GetRasterXSize()} * (*source)->GetRasterYSize();
    if ((*source)->GetRasterCount() < 1 || cells < 1) {
        return tl::unexpected(planError(
            file, QCoreApplication::translate("Plans", "%1 holds nothing that a map could show."), {}));
    }
    if (cells > largestRasterCells) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("Plans", "%1 has too many cells.").arg(QFileInfo(file).fileName()),
            QCoreApplication::translate("Plans", "Cut it to the city's area first."),
            u"%1 cells"_s.arg(cells)});
    }
    try {
        const auto result = warped(**source, file, projectedCrs, isCanceled);
        if (!result) {
            return tl::unexpected(result.error());
        }
        const PlanMessages messages;
        return rasterOf(**result, file, *(*source)->GetRasterBand(1));
    } catch (const std::bad_alloc &) {
        return tl::unexpected(Error{Error::Kind::Limit,
            QCoreApplication::translate("Plans", "There is not enough memory for %1.")
                .arg(QFileInfo(file).fileName()),
            {}, {}});
    }
}

Result<PlanInfo> planInfo(const QString &file, const QString &projectedCrs)
{
    PlanInfo info;
    info.name = QFileInfo(file).completeBaseName();
    const auto never = [] { return false; };
    const auto boundsOf = [](const QRectF &mercator) {
        const LonLat a = fromMercator(mercator.topLeft());
        const LonLat b = fromMercator(mercator.bottomRight());
        return LonLatBox{a.lon, a.lat, b.lon, b.lat};
    };
    if (openPlan(file, true)) {
        const auto raster = readPlanRaster(file, projectedCrs, never);
        if (!raster) {
            return tl::unexpected(raster.error());
        }
        info.isRaster = true;
        info.bounds = boundsOf(raster->boxMercator);
        return info;
    }
    const auto plan = readPlanVector(file, projectedCrs, never);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    info.noiseField = plan->noiseField;
    info.bounds = boundsOf(plan->extent.translated(plan->originMercator));
    return info;
}

} // namespace stadtblick
