#include "models/overlays/surfacefade.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace stadtblick {

namespace {

constexpr int fadeCells = 8; ///< of a square's side

int coarse(int cells)
{
    return (cells + fadeCells - 1) / fadeCells;
}

} // namespace

std::vector<float> opacityOf(std::vector<float> variances, const Variogram &variogram)
{
    constexpr float least = 0.25F;
    const auto total = static_cast<float>(variogram.nugget + variogram.sill);
    for (float &cell : variances) {
        const float share = std::clamp((cell / total - 0.8F) / 0.2F, 0.0F, 1.0F);
        cell = 1 - (1 - least) * share;
    }
    return variances;
}

GridFrame fadeFrame(const GridFrame &grid)
{
    return {coarse(grid.columns), coarse(grid.rows),
        grid.first + (grid.columnStep + grid.rowStep) * ((fadeCells - 1) / 2.0), grid.columnStep * fadeCells,
        grid.rowStep * fadeCells};
}

std::vector<float> opacityByDistance(
    const std::vector<ValuePoint> &places, const GridFrame &grid, double maskM)
{
    constexpr double least = 0.25;
    constexpr double begin = 0.6;
    const GridFrame few = fadeFrame(grid);
    std::vector<float> opacity;
    opacity.reserve(static_cast<std::size_t>(few.columns) * static_cast<std::size_t>(few.rows));
    for (int row = 0; row < few.rows; ++row) {
        for (int column = 0; column < few.columns; ++column) {
            const QPointF at = few.first + few.columnStep * column + few.rowStep * row;
            double nearest = std::numeric_limits<double>::infinity();
            for (const ValuePoint &place : places) {
                nearest = std::min(nearest, std::hypot(place.x - at.x(), place.y - at.y()));
            }
            const double share = std::clamp((nearest / maskM - begin) / (1 - begin), 0.0, 1.0);
            opacity.push_back(static_cast<float>(1 - (1 - least) * share));
        }
    }
    return opacity;
}

double opacityAt(const std::vector<float> &opacity, const GridFrame &grid, int column, int row)
{
    const int columns = coarse(grid.columns);
    const int rows = coarse(grid.rows);
    const auto split = [](int cell, int count) {
        const double at = std::clamp((cell + 0.5) / fadeCells - 0.5, 0.0, count - 1.0);
        const int first = std::min(static_cast<int>(at), std::max(count - 2, 0));
        return std::tuple(first, std::min(first + 1, count - 1), at - first);
    };
    const auto [left, right, across] = split(column, columns);
    const auto [top, bottom, down] = split(row, rows);
    const auto value = [&](int x, int y) {
        return static_cast<double>(opacity[static_cast<std::size_t>(y * columns + x)]);
    };
    const double above = std::lerp(value(left, top), value(right, top), across);
    return std::lerp(above, std::lerp(value(left, bottom), value(right, bottom), across), down);
}

} // namespace stadtblick
