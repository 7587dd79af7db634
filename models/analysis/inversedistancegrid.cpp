#include "models/analysis/interpolation.h"
#include "models/analysis/parallel.h"
#include "models/analysis/radialgrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
/** Squares of cells that look for their candidates among those of the next larger one. */
constexpr std::array squareCells{128, 32, 8};
constexpr int tileCells = squareCells.back();

double squared(double x, double y)
{
    return x * x + y * y;
}

/** The largest distance of a cell's centre from the centre of a square of @p cells × @p cells. */
double reachOf(const GridFrame &frame, int cells)
{
    const double half = (cells - 1) / 2.0;
    const QPointF diagonal = frame.columnStep * half + frame.rowStep * half;
    const QPointF other = frame.columnStep * half - frame.rowStep * half;
    return std::sqrt(std::max(squared(diagonal.x(), diagonal.y()), squared(other.x(), other.y())));
}

QPointF cellAt(const GridFrame &frame, double column, double row)
{
    return frame.first + frame.columnStep * column + frame.rowStep * row;
}

/** Points as arrays. */
struct Candidates
{
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> values;

    void clear()
    {
        x.clear();
        y.clear();
        values.clear();
    }
    void append(double px, double py, double value)
    {
        x.push_back(px);
        y.push_back(py);
        values.push_back(value);
    }
    RadialSources sources() const { return {x.data(), y.data(), values.data(), nullptr, x.size()}; }
};

/** What all threads share: the nearest points decide each cell. */
struct NearestField
{
    const Candidates &points;
    const GridFrame &frame;
    double mask2;
    InverseDistance parameters;
    std::vector<float> &cells;
};

/** One thread's way from a large square to its tiles. */
class NearestFiller
{
public:
    explicit NearestFiller(const NearestField &field)
        : m_field(field)
    { }

    void fill(int column0, int row0) { fill(column0, row0, m_field.points, 0); }

private:
    void fill(int column0, int row0, const Candidates &points, std::size_t level)
    {
        const int cells = squareCells[level];
        findCandidates(points, column0, row0, cells, m_near[level]);
        if (level + 1 == squareCells.size()) {
            fillTile(column0, row0, m_near[level]);
            return;
        }
        const int step = squareCells[level + 1];
        for (int row = row0; row < std::min(row0 + cells, m_field.frame.rows); row += step) {
            for (int column = column0; column < std::min(column0 + cells, m_field.frame.columns);
                column += step) {
                fill(column, row, m_near[level], level + 1);
            }
        }
    }

    /**
     * The points that can be among the nearest of any cell of a square. A cell's nth nearest is at most d +
     * reach from it, where d is the centre's nth distance, so d + 2·reach from the centre.
     */
    void findCandidates(const Candidates &points, int column0, int row0, int cells, Candidates &near)
    {
        const double half = (cells - 1) / 2.0;
        const QPointF centre = cellAt(m_field.frame, column0 + half, row0 + half);
        near.clear();
        m_distances.resize(points.x.size());
        for (std::size_t i = 0; i < points.x.size(); ++i) {
            m_distances[i] = squared(points.x[i] - centre.x(), points.y[i] - centre.y());
        }
        double limit2 = std::numeric_limits<double>::infinity();
        const auto neighbours = static_cast<std::size_t>(m_field.parameters.neighbours);
        if (points.x.size() > neighbours) {
            m_sorted = m_distances;
            const auto nth = m_sorted.begin() + static_cast<std::ptrdiff_t>(neighbours - 1);
            std::ranges::nth_element(m_sorted, nth);
            const double limit = std::sqrt(*nth) + 2 * reachOf(m_field.frame, cells);
            limit2 = limit * limit * (1 + 1e-12);
        }
        for (std::size_t i = 0; i < points.x.size(); ++i) {
            if (m_distances[i] <= limit2) {
                near.append(points.x[i], points.y[i], points.values[i]);
            }
        }
    }

    /**
     * Sorts a tile's candidates by their distance from its centre and says how many are among the nearest of
     * every cell: those that too few others can be nearer than.
     */
    std::size_t sortCandidates(int column0, int row0, Candidates &near)
    {
        const double half = (tileCells - 1) / 2.0;
        const QPointF centre = cellAt(m_field.frame, column0 + half, row0 + half);
        m_order.clear();
        for (std::size_t i = 0; i < near.x.size(); ++i) {
            m_order.emplace_back(std::sqrt(squared(near.x[i] - centre.x(), near.y[i] - centre.y())), i);
        }
        std::ranges::sort(m_order);
        m_sortedNear.clear();
        for (const auto &[distance, i] : m_order) {
            m_sortedNear.append(near.x[i], near.y[i], near.values[i]);
        }
        std::swap(near, m_sortedNear);
        const auto neighbours = static_cast<std::size_t>(m_field.parameters.neighbours);
        if (m_order.size() <= neighbours) {
            return m_order.size();
        }
        const double limit = m_order[neighbours].first - 2 * reachOf(m_field.frame, tileCells);
        return static_cast<std::size_t>(
            std::ranges::count_if(m_order, [&](const auto &entry) { return entry.first < limit; }));
    }

    void fillTile(int column0, int row0, Candidates &near)
    {
        const std::size_t certain = sortCandidates(column0, row0, near);
        constexpr std::size_t tileSize = static_cast<std::size_t>(tileCells) * tileCells;
        std::array<double, tileSize> x;
        std::array<double, tileSize> y;
        std::array<double, tileSize> values;
        std::array<double, tileSize> nearest2;
        for (std::size_t i = 0; i < tileSize; ++i) {
            const QPointF at = cellAt(m_field.frame, column0 + static_cast<int>(i % tileCells),
                row0 + static_cast<int>(i / tileCells));
            x[i] = at.x();
            y[i] = at.y();
        }
        for (std::size_t i = 0; i < tileSize; i += nearestLanes) {
            means(near, certain, x.data() + i, y.data() + i, values.data() + i, nearest2.data() + i);
        }
        for (int row = 0; row < std::min(tileCells, m_field.frame.rows - row0); ++row) {
            float *line = m_field.cells.data()
                + (static_cast<std::ptrdiff_t>(row0) + row) * m_field.frame.columns + column0;
            for (int column = 0; column < std::min(tileCells, m_field.frame.columns - column0); ++column) {
                const auto i = static_cast<std::size_t>(row * tileCells + column);
                line[column] = nearest2[i] > m_field.mask2 ? nothing : static_cast<float>(values[i]);
            }
        }
    }

    /** The means at some cells; in the rare case of very many candidates one by one. */
    void means(const Candidates &near, std::size_t certain, const double *x, const double *y, double *values,
        double *nearest2)
    {
        const InverseDistance &parameters = m_field.parameters;
        if (near.x.size() <= mostNearest) {
            const double radius2 = parameters.radiusM > 0 ? parameters.radiusM * parameters.radiusM
                                                          : std::numeric_limits<double>::infinity();
            nearestMeans(near.sources(),
                {static_cast<std::size_t>(parameters.neighbours), certain, parameters.power, radius2}, x, y,
                values, nearest2);
            return;
        }
        std::vector<ValuePoint> points;
        for (std::size_t i = 0; i < near.x.size(); ++i) {
            points.push_back({near.x[i], near.y[i], near.values[i]});
        }
        for (std::size_t i = 0; i < nearestLanes; ++i) {
            values[i] = inverseDistanceAt(points, x[i], y[i], parameters)
                            .value_or(std::numeric_limits<double>::quiet_NaN());
            nearest2[i] = std::numeric_limits<double>::infinity();
            for (const ValuePoint &point : points) {
                nearest2[i] = std::min(nearest2[i], squared(point.x - x[i], point.y - y[i]));
            }
        }
    }

    const NearestField &m_field;
    std::array<Candidates, squareCells.size()> m_near;
    std::vector<double> m_distances;
    std::vector<double> m_sorted;
    std::vector<std::pair<double, std::size_t>> m_order;
    Candidates m_sortedNear;
};

bool fillFromNearest(const NearestField &field, const std::function<bool()> &isCanceled)
{
    constexpr int cells = squareCells.front();
    const int across = (field.frame.columns + cells - 1) / cells;
    const int along = (field.frame.rows + cells - 1) / cells;
    return forEachParallel(
        across * along, [&](int i) { NearestFiller(field).fill(i % across * cells, i / across * cells); },
        isCanceled);
}

/** All points count at every cell: sums of 1/d², split into far and near. */
bool fillFromAll(const NearestField &field, const std::function<bool()> &isCanceled)
{
    double mean = 0;
    for (const double value : field.points.values) {
        mean += value / static_cast<double>(field.points.values.size());
    }
    std::vector<WeightedPoint> points;
    for (std::size_t i = 0; i < field.points.x.size(); ++i) {
        points.push_back({field.points.x[i], field.points.y[i], 1, field.points.values[i] - mean});
    }
    const auto store = [&](const RadialTile &tile) {
        for (int row = 0; row < tile.rows; ++row) {
            float *line = field.cells.data()
                + (static_cast<std::ptrdiff_t>(tile.row) + row) * field.frame.columns + tile.column;
            const auto offset = static_cast<std::ptrdiff_t>(row) * tile.stride;
            for (int column = 0; column < tile.columns; ++column) {
                line[column] =
                    static_cast<float>(mean + tile.second[offset + column] / tile.first[offset + column]);
            }
        }
    };
    return radialSums(points, {RadialFunction::Kind::InverseSquare, 1, 1}, field.frame, store, isCanceled);
}

} // namespace

std::vector<float> inverseDistanceGrid(std::span<const ValuePoint> points, const GridFrame &frame,
    double maskM, const InverseDistance &parameters, const std::function<bool()> &isCanceled)
{
    std::vector<float> cells(
        static_cast<std::size_t>(frame.columns) * static_cast<std::size_t>(frame.rows), nothing);
    Candidates places;
    for (const ValuePoint &place : mergedByPlace(points)) {
        places.append(place.x, place.y, place.value);
    }
    if (places.x.empty()) {
        return cells;
    }
    InverseDistance wanted = parameters;
    wanted.neighbours = std::max(wanted.neighbours, 1);
    const NearestField field{places, frame, maskM * maskM, wanted, cells};
    const bool takesAll = wanted.power == 2 && wanted.radiusM <= 0
        && static_cast<std::size_t>(wanted.neighbours) >= places.x.size();
    const bool isDone = takesAll ? fillFromAll(field, isCanceled) : fillFromNearest(field, isCanceled);
    if (isDone && takesAll && std::isfinite(maskM)) {
        maskFarCells(cells, points, frame, maskM);
    }
    return isDone ? cells : std::vector<float>();
}

void maskFarCells(
    std::vector<float> &cells, std::span<const ValuePoint> points, const GridFrame &frame, double maskM)
{
    constexpr int side = 16;
    const double reach = reachOf(frame, side);
    const int across = (frame.columns + side - 1) / side;
    const int along = (frame.rows + side - 1) / side;
    forEachParallel(across * along, [&](int tile) {
        const int column0 = tile % across * side;
        const int row0 = tile / across * side;
        const QPointF centre = cellAt(frame, column0 + (side - 1) / 2.0, row0 + (side - 1) / 2.0);
        std::vector<QPointF> near;
        for (const ValuePoint &point : points) {
            const double distance = std::hypot(point.x - centre.x(), point.y - centre.y());
            if (distance + reach <= maskM) {
                return; // all cells are near enough
            }
            if (distance - reach <= maskM) {
                near.emplace_back(point.x, point.y);
            }
        }
        for (int row = row0; row < std::min(row0 + side, frame.rows); ++row) {
            for (int column = column0; column < std::min(column0 + side, frame.columns); ++column) {
                const QPointF at = cellAt(frame, column, row);
                if (std::ranges::none_of(near, [&](const QPointF &point) {
                        return squared(point.x() - at.x(), point.y() - at.y()) <= maskM * maskM;
                    })) {
                    cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(frame.columns)
                        + static_cast<std::size_t>(column)] = nothing;
                }
            }
        }
    });
}

} // namespace stadtblick
