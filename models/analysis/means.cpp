#include "models/analysis/means.h"

#include "models/analysis/decibels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

double power(double level)
{
    return std::exp(level * nepersPerDecibel);
}

/**
 * Calls @p visit(index, milliseconds) for each reading's part in @p windows; answers the covered
 * milliseconds.
 */
template <typename Visit>
Coverage overlaps(const Readings &readings, std::span<const TimeRange> windows, Visit visit)
{
    Coverage coverage;
    if (windows.empty()) {
        return coverage;
    }
    auto i = static_cast<std::size_t>(
        std::ranges::upper_bound(readings.toMs, windows.front().fromMs) - readings.toMs.begin());
    for (const TimeRange &window : windows) {
        coverage.total += window.lengthMs();
        // The reading that straddles the end of the window before is looked at again.
        while (i < readings.size() && readings.toMs[i] <= window.fromMs) {
            ++i;
        }
        for (std::size_t j = i; j < readings.size() && readings.fromMs[j] < window.toMs; ++j) {
            const qint64 length =
                std::min(readings.toMs[j], window.toMs) - std::max(readings.fromMs[j], window.fromMs);
            if (length > 0) {
                coverage.valid += length;
                visit(j, length);
            }
            i = j;
        }
    }
    return coverage;
}

} // namespace

Mean arithmeticMean(const Readings &readings, std::span<const TimeRange> windows)
{
    double sum = 0;
    Mean mean;
    mean.coverage = overlaps(readings, windows,
        [&](std::size_t i, qint64 length) { sum += readings.values[i] * static_cast<double>(length); });
    if (mean.coverage.valid > 0) {
        mean.value = sum / static_cast<double>(mean.coverage.valid);
    }
    return mean;
}

Mean energeticMean(const Readings &readings, std::span<const TimeRange> windows)
{
    double sum = 0;
    Mean mean;
    mean.coverage = overlaps(readings, windows, [&](std::size_t i, qint64 length) {
        sum += power(readings.values[i]) * static_cast<double>(length);
    });
    if (mean.coverage.valid > 0) {
        mean.value = 10 * std::log10(sum / static_cast<double>(mean.coverage.valid));
    }
    return mean;
}

std::optional<double> energeticMean(
    std::span<const std::optional<double>> levels, std::span<const double> durations)
{
    double sum = 0;
    double duration = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (!levels[i] || !std::isfinite(*levels[i])) {
            continue;
        }
        const double weight = durations.empty() ? 1 : durations[i];
        sum += weight * power(*levels[i]);
        duration += weight;
    }
    return duration > 0 ? std::optional(10 * std::log10(sum / duration)) : std::nullopt;
}

Mean directionMean(const Readings &readings, std::span<const TimeRange> windows)
{
    constexpr double radians = std::numbers::pi / 180;
    double east = 0;
    double north = 0;
    Mean mean;
    mean.coverage = overlaps(readings, windows, [&](std::size_t i, qint64 length) {
        east += std::sin(readings.values[i] * radians) * static_cast<double>(length);
        north += std::cos(readings.values[i] * radians) * static_cast<double>(length);
    });
    if (mean.coverage.valid > 0
        && std::hypot(east, north) > 1e-9 * static_cast<double>(mean.coverage.valid)) {
        const double degrees = std::atan2(east, north) / radians;
        mean.value = degrees < 0 ? degrees + 360 : degrees;
    }
    return mean;
}

Mean meanAbove(const Readings &readings, double threshold, std::span<const TimeRange> windows)
{
    double sum = 0;
    Mean mean;
    mean.coverage = overlaps(readings, windows, [&](std::size_t i, qint64 length) {
        sum += std::max(readings.values[i] - threshold, 0.0) * static_cast<double>(length);
    });
    if (mean.coverage.valid > 0) {
        mean.value = sum / static_cast<double>(mean.coverage.valid);
    }
    return mean;
}

Coverage coverageOf(const Readings &readings, std::span<const TimeRange> windows)
{
    return overlaps(readings, windows, [](std::size_t, qint64) { });
}

std::optional<Extremes> extremes(const Readings &readings, std::span<const TimeRange> windows)
{
    std::optional<Extremes> found;
    overlaps(readings, windows, [&](std::size_t i, qint64) {
        const double value = readings.values[i];
        if (!found) {
            found = Extremes{value, readings.fromMs[i], value, readings.fromMs[i]};
        } else if (value < found->least) {
            found->least = value;
            found->leastAtMs = readings.fromMs[i];
        } else if (value > found->largest) {
            found->largest = value;
            found->largestAtMs = readings.fromMs[i];
        }
    });
    return found;
}

std::vector<Mean> hourlyMeans(const Readings &readings, std::span<const TimeRange> hours, bool isEnergetic)
{
    std::vector<Mean> means;
    means.reserve(hours.size());
    for (const TimeRange &hour : hours) {
        const std::span one(&hour, 1);
        Mean mean = isEnergetic ? energeticMean(readings, one) : arithmeticMean(readings, one);
        if (!mean.coverage.reaches(75)) {
            mean.value.reset();
        }
        means.push_back(mean);
    }
    return means;
}

} // namespace stadtblick
