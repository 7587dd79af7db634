#include "models/overlays/plancells.h"
#include "models/overlays/planclasses.h"
#include "models/overlays/plandataset.h"
#include "models/overlays/planfile.h"
#include "models/overlays/planwarp.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** Colours, not numbers: three bands of bytes, with transparency or without. */
bool isPicture(GDALDataset &dataset)
{
    const int bands = dataset.GetRasterCount();
    if (bands == 3 || bands == 4) {
        return dataset.GetRasterBand(1)->GetRasterDataType() == GDT_Byte;
    }
    return false;
}

/** The colours of a warped picture: its first three bands, and the transparency, which is its last one. */
QImage pictureOf(GDALDataset &dataset)
{
    const int columns = dataset.GetRasterXSize();
    const int rows = dataset.GetRasterYSize();
    QImage image(columns, rows, QImage::Format_RGBA8888);
    image.fill(Qt::transparent);
    const std::array bands{1, 2, 3, dataset.GetRasterCount()};
    for (std::size_t channel = 0; channel < bands.size() && dataset.GetRasterCount() > 3; ++channel) {
        const CPLErr read = dataset.GetRasterBand(bands[channel])
                                ->RasterIO(GF_Read, 0, 0, columns, rows, image.bits() + channel, columns,
                                    rows, GDT_Byte, 4, image.bytesPerLine());
        if (read != CE_None) {
            return {};
        }
    }
    return std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/** One file as it is being read. */
class RasterReading
{
public:
    RasterReading(QString file, PlanValues values, const std::function<bool()> &isCanceled)
        : m_file(std::move(file))
        , m_values(values)
        , m_isCanceled(isCanceled)
    { }

    Result<PlanRaster> read(PlanDataset source, const QString &projectedCrs);

private:
    PlanWarp warp(bool hasColours, bool isNearest) const
    {
        return {m_file, m_system.crs, hasColours, isNearest, m_isCanceled};
    }
    Error unreadable() const
    {
        return planError(
            m_file, QCoreApplication::translate("Plans", "%1 can't be read as a plan."), u"RasterIO"_s);
    }
    Result<void> place(GDALDataset &warped);
    Result<void> readValues(GDALDataset &warped, const CellMeaning &meaning);
    Result<PlanRaster> readPicture(GDALDataset &source);
    Result<PlanRaster> readNumbers(PlanDataset source);
    Result<void> readTable(GDALDataset &source, const GDALColorTable &table);

    QString m_file;
    PlanValues m_values;
    const std::function<bool()> &m_isCanceled;
    AssumedSystem m_system;
    PlanRaster m_raster;
};

/** The size and the box of what was warped. */
Result<void> RasterReading::place(GDALDataset &warped)
{
    m_raster.columns = warped.GetRasterXSize();
    m_raster.rows = warped.GetRasterYSize();
    double geo[6] = {};
    if (warped.GetGeoTransform(geo) != CE_None || m_raster.columns < 1 || m_raster.rows < 1) {
        return tl::unexpected(
            planError(m_file, QCoreApplication::translate("Plans", "%1 says nothing of where it lies."), {}));
    }
    const double height = -geo[5] * m_raster.rows;
    m_raster.boxMercator = QRectF(geo[0], geo[3] - height, geo[1] * m_raster.columns, height);
    return {};
}

Result<void> RasterReading::readValues(GDALDataset &warped, const CellMeaning &meaning)
{
    std::vector<float> values(std::size_t(m_raster.columns) * std::size_t(m_raster.rows));
    const CPLErr read = warped.GetRasterBand(1)->RasterIO(GF_Read, 0, 0, m_raster.columns, m_raster.rows,
        values.data(), m_raster.columns, m_raster.rows, GDT_Float32, 0, 0);
    if (read != CE_None) {
        return tl::unexpected(unreadable());
    }
    for (float &value : values) { // cells without data are NaN already: so they were warped
        const auto meant = meaning.of(double(value));
        m_raster.hasImplausible = m_raster.hasImplausible || (!meant && std::isfinite(value));
        value = meant ? float(*meant) : std::numeric_limits<float>::quiet_NaN();
    }
    m_raster.values = std::move(values);
    return {};
}

Result<PlanRaster> RasterReading::readPicture(GDALDataset &source)
{
    const auto warped = warpedPlan(source, warp(true, false));
    if (!warped) {
        return tl::unexpected(warped.error());
    }
    const PlanMessages messages;
    if (const auto placed = place(**warped); !placed) {
        return tl::unexpected(placed.error());
    }
    m_raster.picture = pictureOf(**warped);
    return m_raster.picture.isNull() ? Result<PlanRaster>(tl::unexpected(unreadable())) : m_raster;
}

/** Numbers that a table gives colours: classes, or a picture where nothing says what they mean. */
Result<void> RasterReading::readTable(GDALDataset &source, const GDALColorTable &table)
{
    m_raster.classNames = planClassNames(m_file);
    m_raster.classes = planClasses(m_raster.values, table, m_raster.classNames);
    if (!m_raster.classes.empty()
        || std::ranges::none_of(m_raster.values, [](float value) { return std::isfinite(value); })) {
        return {};
    }
    const PlanDataset coloured = expandedColours(source);
    if (!coloured) {
        return tl::unexpected(unreadable());
    }
    const auto warped = warpedPlan(*coloured, warp(true, false));
    if (!warped) {
        return tl::unexpected(warped.error());
    }
    m_raster.picture = pictureOf(**warped);
    if (m_raster.picture.size() != QSize(m_raster.columns, m_raster.rows)) {
        return tl::unexpected(unreadable());
    }
    for (int row = 0; row < m_raster.rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(m_raster.picture.scanLine(row));
        const float *values = m_raster.values.data() + std::size_t(row) * std::size_t(m_raster.columns);
        for (int column = 0; column < m_raster.columns; ++column) {
            line[column] = std::isfinite(values[column]) ? line[column] : 0;
        }
    }
    m_raster.values.clear();
    return {};
}

Result<PlanRaster> RasterReading::readNumbers(PlanDataset source)
{
    GDALRasterBand &band = *source->GetRasterBand(1);
    m_raster.unit = QString::fromUtf8(band.GetUnitType()).left(20);
    m_raster.bandName = QString::fromUtf8(band.GetDescription()).left(60);
    const GDALColorTable *table = m_values == PlanValues::AsFile ? band.GetColorTable() : nullptr;
    const CellMeaning meaning = meaningOf(band, table != nullptr, m_values == PlanValues::Levels);
    m_raster.isBlended = !table && m_values != PlanValues::Levels && !m_raster.unit.startsWith("dB"_L1);
    const auto warped = warpedPlan(*source, warp(false, !m_raster.isBlended));
    if (!warped) {
        return tl::unexpected(warped.error());
    }
    const PlanMessages messages;
    if (const auto placed = place(**warped); !placed) {
        return tl::unexpected(placed.error());
    }
    if (const auto known = readValues(**warped, meaning); !known) {
        return tl::unexpected(known.error());
    }
    if (table) {
        if (const auto coloured = readTable(*source, *table); !coloured) {
            return tl::unexpected(coloured.error());
        }
    }
    if (!m_raster.values.empty()) {
        if (const auto cells = PlanCells::of(std::move(source), meaning, m_system.crs)) {
            m_raster.isCellQuick = cells->areQuick();
            m_raster.cellAt = [cells](QPointF mercator) { return cells->valueAt(mercator); };
        }
    }
    return m_raster;
}

Result<PlanRaster> RasterReading::read(PlanDataset source, const QString &projectedCrs)
{
    const PlanMessages messages;
    auto system = assumedSystem(*source, m_file, projectedCrs);
    if (!system) {
        return tl::unexpected(system.error());
    }
    m_system = std::move(*system);
    m_raster.crsNote = m_system.note;
    m_raster.bandCount = source->GetRasterCount();
    m_raster.fileCells = {source->GetRasterXSize(), source->GetRasterYSize()};
    return isPicture(*source) ? readPicture(*source) : readNumbers(std::move(source));
}

} // namespace

PlanValues planValuesOf(const PlanStyle &style)
{
    return style.palette == noisePalette                           ? PlanValues::Levels
        : style.palette.isEmpty() || style.palette == "neutral"_L1 ? PlanValues::AsFile
                                                                   : PlanValues::Numbers;
}

Result<PlanRaster> readPlanRaster(const QString &file, const QString &projectedCrs,
    const std::function<bool()> &isCanceled, PlanValues values)
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
        return RasterReading(file, values, isCanceled).read(std::move(*source), projectedCrs);
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
