#include "models/analysis/kriginggrid.h"

#include "models/analysis/parallel.h"
#include "models/analysis/radialgrid.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

RadialFunction radialFunctionOf(const Variogram &variogram)
{
    using Kind = RadialFunction::Kind;
    const Kind kind = variogram.model == VariogramModel::Spherical ? Kind::Spherical
        : variogram.model == VariogramModel::Gaussian              ? Kind::Gaussian
                                                                   : Kind::Exponential;
    return {kind, variogram.sill, variogram.rangeM};
}

void forCellsOnPoints(std::span<const ValuePoint> points, const GridFrame &frame,
    const std::function<void(std::size_t, const ValuePoint &)> &set)
{
    constexpr double atPointM = 1e-4;
    const QPointF across = frame.columnStep;
    const QPointF along = frame.rowStep;
    const double area = across.x() * along.y() - across.y() * along.x();
    for (const ValuePoint &point : points) {
        const QPointF at = QPointF(point.x, point.y) - frame.first;
        const double column = std::round((at.x() * along.y() - at.y() * along.x()) / area);
        const double row = std::round((across.x() * at.y() - across.y() * at.x()) / area);
        const QPointF off = at - across * column - along * row;
        if (column >= 0 && column < frame.columns && row >= 0 && row < frame.rows
            && std::hypot(off.x(), off.y()) < atPointM) {
            set(static_cast<std::size_t>(row) * static_cast<std::size_t>(frame.columns)
                    + static_cast<std::size_t>(column),
                point);
        }
    }
}

std::vector<float> krigingValues(
    const OrdinaryKriging &kriging, const GridFrame &frame, const std::function<bool()> &isCanceled)
{
    std::vector<WeightedPoint> points;
    for (std::size_t i = 0; i < kriging.points().size(); ++i) {
        const ValuePoint &point = kriging.points()[i];
        points.push_back({point.x, point.y, kriging.dualWeights()(static_cast<Eigen::Index>(i)), 0});
    }
    std::vector<float> values(static_cast<std::size_t>(frame.columns) * static_cast<std::size_t>(frame.rows));
    const auto store = [&](const RadialTile &tile) {
        for (int row = 0; row < tile.rows; ++row) {
            float *line =
                values.data() + (static_cast<std::ptrdiff_t>(tile.row) + row) * frame.columns + tile.column;
            const double *sums = tile.first + static_cast<std::ptrdiff_t>(row) * tile.stride;
            for (int column = 0; column < tile.columns; ++column) {
                line[column] = static_cast<float>(kriging.mean() + sums[column]);
            }
        }
    };
    if (!radialSums(points, radialFunctionOf(kriging.variogram()), frame, store, isCanceled)) {
        return {};
    }
    forCellsOnPoints(kriging.points(), frame,
        [&](std::size_t cell, const ValuePoint &point) { values[cell] = static_cast<float>(point.value); });
    return values;
}

} // namespace stadtblick
