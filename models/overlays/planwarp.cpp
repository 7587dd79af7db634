#include "models/overlays/planwarp.h"

#include "models/overlays/planfile.h"

#include <QtCore/QCoreApplication>

#include <gdal_utils.h>

#include <algorithm>
#include <cmath>
#include <vector>

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

/** What GDAL's functions take for a command line. */
class PlanArguments
{
public:
    explicit PlanArguments(const QStringList &arguments)
    {
        for (const QString &argument : arguments) {
            m_list = CSLAddString(m_list, argument.toUtf8().constData());
        }
    }
    ~PlanArguments() { CSLDestroy(m_list); }
    PlanArguments(const PlanArguments &) = delete;
    PlanArguments &operator=(const PlanArguments &) = delete;
    char **list() const { return m_list; }

private:
    char **m_list = nullptr;
};

/** The places that say where a raster lies, in its own system: its corners, else its ground control points.
 */
std::vector<QPointF> groundPlaces(GDALDataset &source)
{
    std::vector<QPointF> places;
    double geo[6] = {};
    if (source.GetGeoTransform(geo) == CE_None) {
        for (const auto &[column, row] :
            {std::pair{0, 0}, std::pair{1, 0}, std::pair{0, 1}, std::pair{1, 1}}) {
            const double x = double(column) * source.GetRasterXSize();
            const double y = double(row) * source.GetRasterYSize();
            places.emplace_back(geo[0] + x * geo[1] + y * geo[2], geo[3] + x * geo[4] + y * geo[5]);
        }
        return places;
    }
    for (int i = 0; i < source.GetGCPCount(); ++i) {
        places.emplace_back(source.GetGCPs()[i].dfGCPX, source.GetGCPs()[i].dfGCPY);
    }
    return places;
}

bool namesSystem(const OGRSpatialReference *system)
{
    return system && !system->IsEmpty();
}

} // namespace

Result<AssumedSystem> assumedSystem(GDALDataset &source, const QString &file, const QString &projectedCrs)
{
    constexpr double mostDegrees = 180;
    if (namesSystem(source.GetSpatialRef()) || namesSystem(source.GetGCPSpatialRef())) {
        return AssumedSystem{};
    }
    const std::vector<QPointF> places = groundPlaces(source);
    if (places.empty()) {
        return tl::unexpected(
            planError(file, QCoreApplication::translate("Plans", "%1 says nothing of where it lies."), {}));
    }
    const bool areDegrees = std::ranges::all_of(places, [](QPointF place) {
        return std::abs(place.x()) <= mostDegrees && std::abs(place.y()) <= mostDegrees / 2;
    });
    const QString crs = areDegrees ? u"EPSG:4326"_s : projectedCrs;
    if (crs.isEmpty()) {
        return tl::unexpected(planError(file,
            QCoreApplication::translate("Plans", "The coordinate system of %1 can't be converted."), {}));
    }
    return AssumedSystem{crs,
        QCoreApplication::translate("Plans", "The file names no coordinate system; taken as %1").arg(crs)};
}

Result<PlanDataset> warpedPlan(GDALDataset &source, const PlanWarp &how)
{
    const PlanMessages messages;
    const bool isWide = source.GetRasterXSize() >= source.GetRasterYSize();
    QStringList arguments{u"-of"_s, u"MEM"_s, u"-t_srs"_s, u"EPSG:3857"_s, u"-ts"_s,
        QString::number(isWide ? maximumPlanCells : 0), QString::number(isWide ? 0 : maximumPlanCells),
        u"-wm"_s, u"64"_s, u"-r"_s, how.isNearest ? u"near"_s : u"bilinear"_s};
    if (how.isPicture) {
        arguments << u"-dstalpha"_s;
    } else {
        arguments << u"-ot"_s << u"Float32"_s << u"-dstnodata"_s << u"nan"_s;
#if GDAL_VERSION_NUM >= GDAL_COMPUTE_VERSION(3, 7, 0)
        arguments << u"-b"_s << u"1"_s; // of hundreds of bands one is needed
#endif
    }
    if (!how.assumedCrs.isEmpty()) {
        arguments << u"-s_srs"_s << how.assumedCrs;
    }
    GDALWarpAppOptions *options = GDALWarpAppOptionsNew(PlanArguments(arguments).list(), nullptr);
    GDALWarpAppOptionsSetProgress(options, &wanted, const_cast<std::function<bool()> *>(&how.isCanceled));
    GDALDatasetH sources[] = {GDALDataset::ToHandle(&source)};
    int hasFailed = 0;
    PlanDataset result(GDALDataset::FromHandle(GDALWarp("", nullptr, 1, sources, options, &hasFailed)));
    GDALWarpAppOptionsFree(options);
    if (how.isCanceled && how.isCanceled()) {
        return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
    }
    if (!result || hasFailed) {
        return tl::unexpected(planError(how.file,
            QCoreApplication::translate("Plans", "The coordinate system of %1 can't be converted."),
            messages.first()));
    }
    return result;
}

PlanDataset expandedColours(GDALDataset &source)
{
    const PlanMessages messages;
    // A number that stands for 'no data' would make all cells of its colour vanish: they are masked later.
    GDALTranslateOptions *options = GDALTranslateOptionsNew(
        PlanArguments(
            {u"-of"_s, u"VRT"_s, u"-b"_s, u"1"_s, u"-expand"_s, u"rgba"_s, u"-a_nodata"_s, u"none"_s})
            .list(),
        nullptr);
    int hasFailed = 0;
    PlanDataset result(
        GDALDataset::FromHandle(GDALTranslate("", GDALDataset::ToHandle(&source), options, &hasFailed)));
    GDALTranslateOptionsFree(options);
    return hasFailed ? PlanDataset() : std::move(result);
}

} // namespace stadtblick
