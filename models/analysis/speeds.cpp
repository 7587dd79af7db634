#include "models/analysis/speeds.h"

#include "models/analysis/percentiles.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

std::optional<double> v85(std::span<const double> speedsKmh)
{
    return percentile(speedsKmh, 85);
}

V85 v85OfClasses(std::span<const SpeedClass> classes)
{
    double total = 0;
    for (const SpeedClass &one : classes) {
        total += one.count > 0 ? one.count : 0;
    }
    const double sought = 0.85 * total;
    double below = 0;
    for (const SpeedClass &one : classes) {
        if (!(one.count > 0)) {
            continue;
        }
        if (below + one.count >= sought) {
            return one.toKmh
                ? V85{one.fromKmh + (*one.toKmh - one.fromKmh) * (sought - below) / one.count, std::nullopt}
                : V85{std::nullopt, one.fromKmh};
        }
        below += one.count;
    }
    return {};
}

SpeedMeans speedMeans(
    std::span<const std::optional<double>> speedsKmh, std::span<const std::optional<double>> counts)
{
    double weights = 0;
    double sum = 0;
    double slowness = 0;
    const std::size_t size = counts.empty() ? speedsKmh.size() : std::min(speedsKmh.size(), counts.size());
    for (std::size_t i = 0; i < size; ++i) {
        const double speed = speedsKmh[i].value_or(0);
        const double weight = counts.empty() ? 1 : counts[i].value_or(0);
        if (std::isfinite(speed) && std::isfinite(weight) && speed > 0 && weight > 0) {
            weights += weight;
            sum += weight * speed;
            slowness += weight / speed;
        }
    }
    return weights > 0 ? SpeedMeans{sum / weights, weights / slowness} : SpeedMeans{};
}

} // namespace stadtblick
