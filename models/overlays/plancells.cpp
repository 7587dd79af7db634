#include "models/overlays/plancells.h"

#include "models/overlays/noisemap.h"

#include <gdal_alg.h>

#include <cmath>

namespace stadtblick {

namespace {

constexpr qint64 quickBlockCells = 4'000'000; ///< some ten milliseconds to unpack

/** One cell of a band, in @p Type. */
template <typename Type>
bool readCell(GDALRasterBand &band, int column, int row, GDALDataType type, Type &value)
{
    return band.RasterIO(GF_Read, column, row, 1, 1, &value, 1, 1, type, 0, 0) == CE_None;
}

} // namespace

std::optional<double> CellMeaning::of(double stored) const
{
    const double value = stored * scale + offset;
    if (!std::isfinite(value)) {
        return std::nullopt;
    }
    return areLevels ? plausibleLevel(value) : value;
}

CellMeaning meaningOf(GDALRasterBand &band, bool isTable, bool areLevels)
{
    CellMeaning meaning;
    meaning.areLevels = areLevels;
    if (!isTable) {
        const double scale = band.GetScale();
        const double offset = band.GetOffset();
        meaning.scale = std::isfinite(scale) && scale != 0 ? scale : 1;
        meaning.offset = std::isfinite(offset) ? offset : 0;
    }
    return meaning;
}

std::shared_ptr<const PlanCells> PlanCells::of(
    PlanDataset dataset, const CellMeaning &meaning, const QString &assumedCrs)
{
    const PlanMessages messages;
    // The same as gdalwarp makes for the picture: geotransform or ground control points, then the systems.
    char **options = CSLSetNameValue(nullptr, "DST_SRS", "EPSG:3857");
    if (!assumedCrs.isEmpty()) {
        options = CSLSetNameValue(options, "SRC_SRS", assumedCrs.toUtf8().constData());
    }
    Transformer toCells(
        GDALCreateGenImgProjTransformer2(GDALDataset::ToHandle(dataset.get()), nullptr, options),
        [](void *transformer) {
            if (transformer) {
                GDALDestroyGenImgProjTransformer(transformer);
            }
        });
    CSLDestroy(options);
    if (!toCells) {
        return nullptr;
    }
    return std::shared_ptr<const PlanCells>(new PlanCells(std::move(dataset), meaning, std::move(toCells)));
}

PlanCells::PlanCells(PlanDataset dataset, const CellMeaning &meaning, Transformer toCells)
    : m_dataset(std::move(dataset))
    , m_meaning(meaning)
    , m_toCells(std::move(toCells))
{ }

std::optional<double> PlanCells::valueAt(QPointF mercator) const
{
    const std::lock_guard lock(m_mutex);
    const PlanMessages messages;
    double x = mercator.x();
    double y = mercator.y();
    double z = 0;
    int isDone = FALSE;
    if (!GDALGenImgProjTransform(m_toCells.get(), TRUE, 1, &x, &y, &z, &isDone) || !isDone) {
        return std::nullopt;
    }
    const bool isInside = x >= 0 && y >= 0 && x < m_dataset->GetRasterXSize()
        && y < m_dataset->GetRasterYSize(); // false for NaN too
    if (!isInside) {
        return std::nullopt;
    }
    GDALRasterBand &band = *m_dataset->GetRasterBand(1);
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    GByte isThere = 0;
    double stored = 0;
    if (!readCell(*band.GetMaskBand(), column, row, GDT_Byte, isThere) || isThere == 0
        || !readCell(band, column, row, GDT_Float64, stored)) {
        return std::nullopt;
    }
    return m_meaning.of(stored);
}

bool PlanCells::areQuick() const
{
    const std::lock_guard lock(m_mutex);
    int columns = 0;
    int rows = 0;
    m_dataset->GetRasterBand(1)->GetBlockSize(&columns, &rows);
    return qint64{columns} * rows <= quickBlockCells;
}

} // namespace stadtblick
