#include "models/analysis/percentiles.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** Where a percentile lies in a list of @p count values: the rank below and the part of the way above it. */
struct Rank
{
    std::size_t below = 0;
    double part = 0;
};

Rank rankOf(double percent, std::size_t count)
{
    const double position = std::clamp(percent, 0.0, 100.0) / 100 * static_cast<double>(count - 1);
    const double below = std::floor(position);
    return {static_cast<std::size_t>(below), position - below};
}

double between(double below, double above, double part)
{
    return part > 0 ? below + part * (above - below) : below;
}

} // namespace

std::optional<double> percentile(std::span<const double> values, double percent)
{
    std::vector<double> present = presentValues(values);
    if (present.empty()) {
        return std::nullopt;
    }
    const auto [below, part] = rankOf(percent, present.size());
    const auto at = present.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(present.begin(), at, present.end());
    const double above = part > 0 ? *std::min_element(at + 1, present.end()) : *at;
    return between(*at, above, part);
}

std::optional<double> percentileOfSorted(std::span<const double> sorted, double percent)
{
    if (sorted.empty()) {
        return std::nullopt;
    }
    const auto [below, part] = rankOf(percent, sorted.size());
    return between(sorted[below], sorted[std::min(below + 1, sorted.size() - 1)], part);
}

std::optional<double> median(std::span<const double> values)
{
    return percentile(values, 50);
}

std::vector<double> presentValues(std::span<const std::optional<double>> values)
{
    std::vector<double> present;
    present.reserve(values.size());
    for (const std::optional<double> &value : values) {
        if (value && std::isfinite(*value)) {
            present.push_back(*value);
        }
    }
    return present;
}

std::vector<double> presentValues(std::span<const double> values)
{
    std::vector<double> present;
    present.reserve(values.size());
    std::ranges::copy_if(
        values, std::back_inserter(present), [](double value) { return std::isfinite(value); });
    return present;
}

} // namespace stadtblick
