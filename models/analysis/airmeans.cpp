#include "models/analysis/airmeans.h"

#include "models/analysis/percentiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace stadtblick {

namespace {

/** The mean of those that are there, if they are at least @p needed. */
std::optional<double> meanOf(std::span<const std::optional<double>> values, std::size_t needed)
{
    const std::vector<double> present = presentValues(values);
    if (present.empty() || present.size() < needed) {
        return std::nullopt;
    }
    return std::accumulate(present.begin(), present.end(), 0.0) / static_cast<double>(present.size());
}

} // namespace

std::optional<double> airHourlyMean(std::span<const std::optional<double>> samples, int expectedCount)
{
    const Coverage coverage{std::ssize(presentValues(samples)), expectedCount};
    return coverage.reaches(75) ? meanOf(samples, 1) : std::nullopt;
}

bool isAirPollutant(QLatin1StringView quantity)
{
    static constexpr std::array pollutants{QLatin1StringView("pm1"), QLatin1StringView("pm25"),
        QLatin1StringView("pm10"), QLatin1StringView("no2"), QLatin1StringView("o3"),
        QLatin1StringView("so2"), QLatin1StringView("co")};
    return std::ranges::find(pollutants, quantity) != pollutants.end();
}

bool isAirDayCovered(const Coverage &hours)
{
    // 18 hours are 75 % of 24: the hour that a long day has more doesn't raise what is needed.
    constexpr qint64 usualHours = 24;
    return Coverage{hours.valid, std::min(hours.total, usualHours)}.reaches(75);
}

std::optional<double> airDailyMean(std::span<const std::optional<double>> hours)
{
    const bool isCovered = isAirDayCovered({std::ssize(presentValues(hours)), std::ssize(hours)});
    return isCovered ? meanOf(hours, 1) : std::nullopt;
}

MaximumEightHours maximumEightHours(std::span<const std::optional<double>> hours, std::size_t dayHours)
{
    MaximumEightHours maximum;
    for (std::size_t end = hours.size() - std::min(dayHours, hours.size()) + 1; end <= hours.size(); ++end) {
        const std::size_t begin = end < 8 ? 0 : end - 8;
        if (const auto mean = meanOf(hours.subspan(begin, end - begin), 6)) {
            ++maximum.meansValid;
            maximum.value = std::max(maximum.value.value_or(*mean), *mean);
        }
    }
    if (maximum.meansValid < 18) {
        maximum.value.reset();
    }
    return maximum;
}

AnnualMean annualMean(std::span<const std::optional<double>> hours)
{
    AnnualMean mean;
    mean.coverage = {std::ssize(presentValues(hours)), std::ssize(hours)};
    if (mean.coverage.reaches(85)) {
        mean.value = meanOf(hours, 1);
        mean.needsNote = !mean.coverage.reaches(90);
    }
    return mean;
}

ExceedanceDays exceedanceDays(std::span<const std::optional<double>> dailyMeans, double limit)
{
    const std::vector<double> present = presentValues(dailyMeans);
    ExceedanceDays found;
    found.coverage = {std::ssize(present), std::ssize(dailyMeans)};
    found.days = static_cast<int>(
        std::ranges::count_if(present, [limit](double mean) { return std::round(mean) > limit; }));
    found.isAtLeast = !found.coverage.reaches(90);
    return found;
}

} // namespace stadtblick
