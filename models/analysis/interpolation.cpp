#include "models/analysis/interpolation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

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

double median(std::vector<double> values)
{
    const std::size_t middle = values.size() / 2;
    std::ranges::sort(values);
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

double ValueLimits::clamped(double value) const
{
    if (least && value < *least) {
        return *least;
    }
    return largest && value > *largest ? *largest : value;
}

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
