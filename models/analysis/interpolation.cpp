#include "models/analysis/interpolation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace stadtblick {

namespace {

constexpr int tileCells = 8;
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

/** The points that can be among the nearest of any cell of a tile. */
void findCandidates(std::span<const ValuePoint> points, QPointF centre, double reachM, int neighbours,
    std::vector<double> &distances, std::vector<ValuePoint> &candidates)
{
    candidates.clear();
    distances.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        distances[i] = std::sqrt(squared(points[i].x - centre.x(), points[i].y - centre.y()));
    }
    double limit = std::numeric_limits<double>::infinity();
    if (points.size() > static_cast<std::size_t>(neighbours)) {
        // A cell is at most reachM from the centre: its nth nearest is at most d + reachM from it, so
        // d + 2·reachM from the centre.
        static thread_local std::vector<double> sorted;
        sorted = distances;
        std::ranges::nth_element(sorted, sorted.begin() + (neighbours - 1));
        limit = sorted[static_cast<std::size_t>(neighbours - 1)] + 2 * reachM;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (distances[i] <= limit) {
            candidates.push_back(points[i]);
        }
    }
}

/** The value of one cell, NaN outside the mask; @p distances is working space. */
float cellValue(QPointF at, const std::vector<ValuePoint> &candidates, double mask2,
    const InverseDistance &parameters, std::vector<double> &distances, std::vector<double> &sorted)
{
    const std::size_t count = candidates.size();
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < count; ++i) {
        distances[i] = squared(candidates[i].x - at.x(), candidates[i].y - at.y());
        nearest = std::min(nearest, distances[i]);
    }
    if (nearest > mask2) {
        return std::numeric_limits<float>::quiet_NaN();
    }
    double limit = std::numeric_limits<double>::infinity();
    const auto neighbours = static_cast<std::size_t>(parameters.neighbours);
    if (count > neighbours) {
        std::copy_n(distances.begin(), count, sorted.begin());
        const auto nth = sorted.begin() + static_cast<std::ptrdiff_t>(neighbours - 1);
        std::nth_element(sorted.begin(), nth, sorted.begin() + static_cast<std::ptrdiff_t>(count));
        limit = *nth;
    }
    if (parameters.radiusM > 0) {
        limit = std::min(limit, parameters.radiusM * parameters.radiusM);
    }
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (distances[i] > limit) {
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
    std::vector<double> distances(places.size());
    std::vector<double> cellDistances(places.size());
    std::vector<double> sorted(places.size());
    std::vector<ValuePoint> candidates;
    const double half = (tileCells - 1) / 2.0;
    const QPointF diagonal = frame.columnStep * half + frame.rowStep * half;
    const QPointF other = frame.columnStep * half - frame.rowStep * half;
    const double reach =
        std::sqrt(std::max(squared(diagonal.x(), diagonal.y()), squared(other.x(), other.y())));
    for (int row0 = 0; row0 < frame.rows; row0 += tileCells) {
        if (isCanceled && isCanceled()) {
            return {};
        }
        for (int column0 = 0; column0 < frame.columns; column0 += tileCells) {
            findCandidates(places, cellAt(frame, column0 + half, row0 + half), reach, parameters.neighbours,
                distances, candidates);
            for (int row = row0; row < std::min(row0 + tileCells, frame.rows); ++row) {
                for (int column = column0; column < std::min(column0 + tileCells, frame.columns); ++column) {
                    cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(frame.columns)
                        + static_cast<std::size_t>(column)] = cellValue(cellAt(frame, column, row),
                        candidates, maskM * maskM, parameters, cellDistances, sorted);
                }
            }
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
