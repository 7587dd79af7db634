#include "models/analysis/interpolation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr int tileCells = 4; ///< cells that share their candidates …
constexpr int blockCells = 32; ///< … which are looked for among those of a larger square
/** Below this squared distance (0.1 mm) a cell lies on a point. */
constexpr double atPointM2 = 1e-8;

double squared(double x, double y)
{
    return x * x + y * y;
}

/** d^−p from d². */
double weight(double distance2, double power)
{
    return power == 2 ? 1 / distance2 : std::pow(distance2, -power / 2);
}

struct Candidate
{
    double distance2;
    double value;
};

/** The weighted mean of the nearest of @p near; nothing where none is within the radius. */
std::optional<double> weightedMean(std::vector<Candidate> &near, const InverseDistance &parameters)
{
    if (parameters.radiusM > 0) {
        std::erase_if(near, [r2 = parameters.radiusM * parameters.radiusM](const Candidate &candidate) {
            return candidate.distance2 > r2;
        });
    }
    if (near.empty()) {
        return std::nullopt;
    }
    const auto count = std::min(near.size(), static_cast<std::size_t>(std::max(parameters.neighbours, 1)));
    std::ranges::nth_element(
        near, near.begin() + static_cast<std::ptrdiff_t>(count - 1), {}, &Candidate::distance2);
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (near[i].distance2 < atPointM2) {
            return near[i].value;
        }
        const double w = weight(near[i].distance2, parameters.power);
        sum += w * near[i].value;
        weights += w;
    }
    return sum / weights;
}

/** The largest distance of a cell's centre from the centre of a square of @p cells × @p cells. */
double reachOf(const GridFrame &frame, int cells)
{
    const double half = (cells - 1) / 2.0;
    const QPointF diagonal = frame.columnStep * half + frame.rowStep * half;
    const QPointF other = frame.columnStep * half - frame.rowStep * half;
    return std::sqrt(std::max(squared(diagonal.x(), diagonal.y()), squared(other.x(), other.y())));
}

/** Working space of one grid, so that no cell allocates. */
struct Scratch
{
    std::vector<double> distances;
    std::vector<double> sorted;
};

/**
 * The points that can be among the nearest of any cell at most @p reachM from @p centre. Such a cell's nth
 * nearest is at most d + reachM from it, where d is the centre's nth distance, so d + 2·reachM from the
 * centre.
 */
void findCandidates(std::span<const ValuePoint> points, QPointF centre, double reachM, int neighbours,
    Scratch &scratch, std::vector<ValuePoint> &candidates)
{
    candidates.clear();
    scratch.distances.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        scratch.distances[i] = std::sqrt(squared(points[i].x - centre.x(), points[i].y - centre.y()));
    }
    double limit = std::numeric_limits<double>::infinity();
    if (points.size() > static_cast<std::size_t>(neighbours)) {
        scratch.sorted = scratch.distances;
        std::ranges::nth_element(scratch.sorted, scratch.sorted.begin() + (neighbours - 1));
        limit = scratch.sorted[static_cast<std::size_t>(neighbours - 1)] + 2 * reachM;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (scratch.distances[i] <= limit) {
            candidates.push_back(points[i]);
        }
    }
}

/** The value of one cell, NaN outside the mask. */
float cellValue(QPointF at, const std::vector<ValuePoint> &candidates, double mask2,
    const InverseDistance &parameters, std::vector<double> &distances)
{
    constexpr double dropped = -1;
    const std::size_t count = candidates.size();
    distances.resize(count);
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < count; ++i) {
        distances[i] = squared(candidates[i].x - at.x(), candidates[i].y - at.y());
        nearest = std::min(nearest, distances[i]);
    }
    if (nearest > mask2) {
        return std::numeric_limits<float>::quiet_NaN();
    }
    // A tile has only a few candidates more than neighbours: dropping the farthest is quicker than sorting.
    for (auto left = count; left > static_cast<std::size_t>(parameters.neighbours); --left) {
        *std::max_element(distances.begin(), distances.end()) = dropped;
    }
    const double radius2 = parameters.radiusM > 0 ? parameters.radiusM * parameters.radiusM
                                                  : std::numeric_limits<double>::infinity();
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (distances[i] < 0 || distances[i] > radius2) {
            continue;
        }
        if (distances[i] < atPointM2) {
            return static_cast<float>(candidates[i].value);
        }
        const double w = weight(distances[i], parameters.power);
        sum += w * candidates[i].value;
        weights += w;
    }
    return weights > 0 ? static_cast<float>(sum / weights) : std::numeric_limits<float>::quiet_NaN();
}

QPointF cellAt(const GridFrame &frame, double column, double row)
{
    return frame.first + frame.columnStep * column + frame.rowStep * row;
}

/** Fills a grid square by square; each looks for its candidates among those of the larger one. */
class GridFiller
{
public:
    GridFiller(const std::vector<ValuePoint> &places, const GridFrame &frame, double maskM,
        const InverseDistance &parameters, std::vector<float> &cells)
        : m_places(places)
        , m_frame(frame)
        , m_mask2(maskM * maskM)
        , m_parameters(parameters)
        , m_cells(cells)
        , m_blockReach(reachOf(frame, blockCells))
        , m_tileReach(reachOf(frame, tileCells))
    { }

    void fillBlock(int column0, int row0)
    {
        constexpr double blockHalf = (blockCells - 1) / 2.0;
        constexpr double tileHalf = (tileCells - 1) / 2.0;
        findCandidates(m_places, cellAt(m_frame, column0 + blockHalf, row0 + blockHalf), m_blockReach,
            m_parameters.neighbours, m_scratch, m_near);
        for (int row = row0; row < std::min(row0 + blockCells, m_frame.rows); row += tileCells) {
            for (int column = column0; column < std::min(column0 + blockCells, m_frame.columns);
                column += tileCells) {
                findCandidates(m_near, cellAt(m_frame, column + tileHalf, row + tileHalf), m_tileReach,
                    m_parameters.neighbours, m_scratch, m_candidates);
                fillTile(column, row);
            }
        }
    }

private:
    void fillTile(int column0, int row0)
    {
        for (int row = row0; row < std::min(row0 + tileCells, m_frame.rows); ++row) {
            float *line = m_cells.data() + static_cast<std::ptrdiff_t>(row) * m_frame.columns;
            for (int column = column0; column < std::min(column0 + tileCells, m_frame.columns); ++column) {
                line[column] = cellValue(
                    cellAt(m_frame, column, row), m_candidates, m_mask2, m_parameters, m_scratch.distances);
            }
        }
    }

    const std::vector<ValuePoint> &m_places;
    const GridFrame &m_frame;
    double m_mask2;
    const InverseDistance &m_parameters;
    std::vector<float> &m_cells;
    double m_blockReach;
    double m_tileReach;
    Scratch m_scratch;
    std::vector<ValuePoint> m_near;
    std::vector<ValuePoint> m_candidates;
};

double median(std::vector<double> values)
{
    const std::size_t middle = values.size() / 2;
    std::ranges::sort(values);
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

std::vector<ValuePoint> mergedByPlace(std::span<const ValuePoint> points)
{
    std::vector<ValuePoint> merged;
    std::vector<int> counts;
    for (const ValuePoint &point : points) {
        if (!std::isfinite(point.value)) {
            continue;
        }
        const auto same = std::ranges::find_if(merged,
            [&](const ValuePoint &other) { return squared(other.x - point.x, other.y - point.y) < 1e-4; });
        if (same == merged.end()) {
            merged.push_back(point);
            counts.push_back(1);
        } else {
            const auto i = static_cast<std::size_t>(same - merged.begin());
            ++counts[i];
            merged[i].value += (point.value - merged[i].value) / counts[i];
        }
    }
    return merged;
}

std::optional<double> inverseDistanceAt(
    std::span<const ValuePoint> points, double x, double y, const InverseDistance &parameters)
{
    std::vector<Candidate> near;
    near.reserve(points.size());
    for (const ValuePoint &point : points) {
        if (std::isfinite(point.value)) {
            near.push_back({squared(point.x - x, point.y - y), point.value});
        }
    }
    return weightedMean(near, parameters);
}

std::vector<float> inverseDistanceGrid(std::span<const ValuePoint> points, const GridFrame &frame,
    double maskM, const InverseDistance &parameters, const std::function<bool()> &isCanceled)
{
    std::vector<float> cells(static_cast<std::size_t>(frame.columns) * static_cast<std::size_t>(frame.rows),
        std::numeric_limits<float>::quiet_NaN());
    const std::vector<ValuePoint> places = mergedByPlace(points);
    if (places.empty()) {
        return cells;
    }
    GridFiller filler(places, frame, maskM, parameters, cells);
    for (int row = 0; row < frame.rows; row += blockCells) {
        if (isCanceled && isCanceled()) {
            return {};
        }
        for (int column = 0; column < frame.columns; column += blockCells) {
            filler.fillBlock(column, row);
        }
    }
    return cells;
}

std::optional<double> maskDistanceM(std::span<const ValuePoint> points)
{
    constexpr double capM = 2000;
    const std::vector<ValuePoint> places = mergedByPlace(points);
    if (places.size() < 2) {
        return std::nullopt;
    }
    std::vector<double> nearest;
    for (std::size_t i = 0; i < places.size(); ++i) {
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t j = 0; j < places.size(); ++j) {
            if (j != i) {
                least = std::min(least, squared(places[j].x - places[i].x, places[j].y - places[i].y));
            }
        }
        nearest.push_back(std::sqrt(least));
    }
    return std::min(1.5 * median(std::move(nearest)), capM);
}

std::optional<CrossValidation> crossValidate(
    std::span<const ValuePoint> points, const InverseDistance &parameters)
{
    std::vector<ValuePoint> places = mergedByPlace(points);
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::vector<ValuePoint> others = places;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (const auto estimate = inverseDistanceAt(others, places[i].x, places[i].y, parameters)) {
            const double error = *estimate - places[i].value;
            sum += error;
            squares += error * error;
            ++count;
        }
    }
    if (count == 0) {
        return std::nullopt;
    }
    return CrossValidation{sum / count, std::sqrt(squares / count)};
}

} // namespace stadtblick
