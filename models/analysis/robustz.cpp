#include "models/analysis/robustz.h"

#include "models/analysis/percentiles.h"

#include <cmath>
#include <numeric>

namespace stadtblick {

namespace {

constexpr double deviationsPerMad = 0.6745; ///< MAD of the normal distribution in standard deviations
constexpr double deviationsPerMeanAbsolute = 1.253314; ///< √(π/2)

} // namespace

std::optional<RobustScale> robustScale(std::span<const double> values)
{
    std::vector<double> deviations = presentValues(values);
    const auto centre = median(deviations);
    if (!centre) {
        return std::nullopt;
    }
    for (double &deviation : deviations) {
        deviation = std::abs(deviation - *centre);
    }
    const double medianDeviation = *median(deviations);
    if (medianDeviation > 0) {
        return RobustScale{*centre, medianDeviation / deviationsPerMad};
    }
    const double sum = std::accumulate(deviations.begin(), deviations.end(), 0.0);
    return RobustScale{*centre, deviationsPerMeanAbsolute * sum / static_cast<double>(deviations.size())};
}

std::vector<std::optional<double>> robustZ(std::span<const std::optional<double>> values)
{
    const auto scale = robustScale(presentValues(values));
    std::vector<std::optional<double>> scores(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (scale && values[i] && std::isfinite(*values[i])) {
            scores[i] = scale->z(*values[i]);
        }
    }
    return scores;
}

} // namespace stadtblick
