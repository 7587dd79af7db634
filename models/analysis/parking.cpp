#include "models/analysis/parking.h"

#include "models/analysis/means.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double largestOccupancy = 1.1; ///< cars outside of marked spaces
constexpr double dayMs = 86'400'000;

/** Sum of all rises between readings that begin in the same window. */
double rises(const Readings &occupied, std::span<const TimeRange> windows)
{
    double sum = 0;
    for (const TimeRange &window : windows) {
        const auto begin = std::ranges::lower_bound(occupied.fromMs, window.fromMs);
        const auto end = std::ranges::lower_bound(occupied.fromMs, window.toMs);
        const auto first = static_cast<std::size_t>(begin - occupied.fromMs.begin());
        const auto last = static_cast<std::size_t>(end - occupied.fromMs.begin());
        for (std::size_t i = first + 1; i < last; ++i) {
            sum += std::max(occupied.values[i] - occupied.values[i - 1], 0.0);
        }
    }
    return sum;
}

} // namespace

std::optional<double> parkingCapacity(const Readings &capacity, std::span<const TimeRange> windows)
{
    const auto found = extremes(capacity, windows);
    return found && found->largest > 0 ? std::optional(found->largest) : std::nullopt;
}

Readings plausibleOccupied(const Readings &occupied, double capacity)
{
    Readings kept;
    kept.stepMs = occupied.stepMs;
    for (std::size_t i = 0; i < occupied.size(); ++i) {
        if (occupied.values[i] >= 0 && occupied.values[i] <= largestOccupancy * capacity) {
            kept.fromMs.push_back(occupied.fromMs[i]);
            kept.toMs.push_back(occupied.toMs[i]);
            kept.lengthsMs.push_back(occupied.lengthsMs[i]);
            kept.values.push_back(occupied.values[i]);
        }
    }
    return kept;
}

ParkingUse parkingUse(const Readings &occupied, double capacity, std::span<const TimeRange> windows)
{
    ParkingUse use;
    if (!(capacity > 0)) {
        return use;
    }
    const Readings readings = plausibleOccupied(occupied, capacity);
    const Mean mean = arithmeticMean(readings, windows);
    use.coverage = mean.coverage;
    const auto found = extremes(readings, windows);
    if (!mean.value || !found) {
        return use;
    }
    use.meanPercent = *mean.value / capacity * 100;
    use.maximumPercent = found->largest / capacity * 100;
    use.maximumAtMs = found->largestAtMs;
    use.turnoverAtLeast =
        rises(readings, windows) / (capacity * static_cast<double>(mean.coverage.total) / dayMs);
    return use;
}

double searchTraffic(double occupancy, double flowPerH)
{
    return 0.30 * std::clamp((occupancy - 0.85) / 0.15, 0.0, 1.0) * flowPerH;
}

} // namespace stadtblick
