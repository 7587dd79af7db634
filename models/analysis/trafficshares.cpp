#include "models/analysis/trafficshares.h"

#include "models/analysis/means.h"
#include "models/analysis/traffic.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

bool isCounted(const std::optional<double> &count)
{
    return count && std::isfinite(*count) && *count >= 0;
}

std::vector<std::optional<double>> hourly(const Readings &counts, std::span<const TimeRange> hours)
{
    std::vector<std::optional<double>> volumes;
    volumes.reserve(hours.size());
    for (const Mean &hour : hourlyMeans(ratesPerDay(counts), hours, false)) {
        volumes.push_back(hour.value);
    }
    return volumes;
}

} // namespace

HeavyShare heavyShare(
    std::span<const std::optional<double>> all, std::span<const std::optional<double>> heavy)
{
    double sumAll = 0;
    double sumHeavy = 0;
    HeavyShare share;
    for (std::size_t i = 0; i < std::min(all.size(), heavy.size()); ++i) {
        if (isCounted(all[i]) && isCounted(heavy[i])) {
            sumAll += *all[i];
            sumHeavy += *heavy[i];
            ++share.hours;
        }
    }
    if (sumAll > 0) {
        share.percent = sumHeavy / sumAll * 100;
    }
    return share;
}

HeavyShare heavyShare(const Readings &all, const Readings &heavy, std::span<const TimeRange> hours)
{
    return heavyShare(hourly(all, hours), hourly(heavy, hours));
}

std::vector<std::optional<double>> modalSplit(std::span<const std::optional<double>> counts)
{
    double sum = 0;
    for (const auto &count : counts) {
        sum += isCounted(count) ? *count : 0;
    }
    std::vector<std::optional<double>> shares(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (sum > 0 && isCounted(counts[i])) {
            shares[i] = *counts[i] / sum * 100;
        }
    }
    return shares;
}

} // namespace stadtblick
