#pragma once

#include "models/overlays/plandataset.h"

#include <QtCore/QPointF>

#include <mutex>
#include <optional>

namespace stadtblick {

/** What the numbers of a raster's band stand for. */
struct CellMeaning
{
    double scale = 1; ///< stored × scale + offset, as the band says
    double offset = 0;
    bool areLevels = false; ///< decibels: those outside of plausibleLevel() are none

    /** The value in the band's unit; nothing where the number is none. */
    std::optional<double> of(double stored) const;
};

/** The meaning of a band; @p isTable: its numbers are those of classes, which have no scale. */
CellMeaning meaningOf(GDALRasterBand &band, bool isTable, bool areLevels);

/**
 * The cells of a raster file as they are stored, while what is drawn of it is coarser or smoothed. Keeps the
 * file open. Any thread: one reads at a time.
 */
class PlanCells
{
public:
    /** @p assumedCrs: of a file that names no system. Null where the file says nothing of where it lies. */
    static std::shared_ptr<const PlanCells> of(
        PlanDataset dataset, const CellMeaning &meaning, const QString &assumedCrs);

    /** The value of the cell at a place in Mercator metres; nothing outside and where the file has none. */
    std::optional<double> valueAt(QPointF mercator) const;

    /** True if the cells are stored in blocks so small that each move of the pointer may ask for one. */
    bool areQuick() const;

private:
    using Transformer = std::unique_ptr<void, void (*)(void *)>;
    PlanCells(PlanDataset dataset, const CellMeaning &meaning, Transformer toCells);

    mutable std::mutex m_mutex; ///< GDAL reads a dataset on one thread at a time
    PlanDataset m_dataset;
    CellMeaning m_meaning;
    Transformer m_toCells; ///< to columns and rows from Web Mercator; goes before the dataset
};

} // namespace stadtblick
