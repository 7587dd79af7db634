#include "models/analysis/trendtests.h"

#include "models/analysis/percentiles.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double z95 = 1.959963984540054; ///< 97.5 % quantile of the normal distribution

/** Variance of S for @p values without a trend, with ties. */
double varianceOfS(std::vector<double> values)
{
    const auto term = [](std::size_t count) {
        const auto n = static_cast<double>(count);
        return n * (n - 1) * (2 * n + 5);
    };
    std::ranges::sort(values);
    double sum = term(values.size());
    for (auto first = values.begin(); first != values.end();) {
        const auto last = std::upper_bound(first, values.end(), *first);
        sum -= term(static_cast<std::size_t>(last - first));
        first = last;
    }
    return sum / 18;
}

qint64 risingLessFalling(std::span<const double> values)
{
    qint64 s = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i + 1; j < values.size(); ++j) {
            s += (values[j] > values[i] ? 1 : 0) - (values[j] < values[i] ? 1 : 0);
        }
    }
    return s;
}

void addProbability(MannKendall &test)
{
    if (test.s == 0 || test.variance <= 0) {
        return;
    }
    const auto s = static_cast<double>(test.s);
    test.z = (s > 0 ? s - 1 : s + 1) / std::sqrt(test.variance);
    test.p = std::erfc(std::abs(test.z) / std::numbers::sqrt2);
}

/** All slopes between points at different times, in ascending order. */
std::vector<double> slopesOf(std::span<const double> times, std::span<const double> values)
{
    std::vector<double> slopes;
    slopes.reserve(times.size() * times.size() / 2);
    for (std::size_t i = 0; i < times.size(); ++i) {
        for (std::size_t j = i + 1; j < times.size(); ++j) {
            if (times[j] != times[i]) {
                slopes.push_back((values[j] - values[i]) / (times[j] - times[i]));
            }
        }
    }
    std::ranges::sort(slopes);
    return slopes;
}

/** The slopes at the ranks (N ∓ z·√Var(S))/2. */
void addInterval(TheilSen &line, std::span<const double> slopes, double variance)
{
    const auto count = static_cast<double>(slopes.size());
    const double half = z95 * std::sqrt(variance) / 2;
    const double low = std::max(std::round(count / 2 - half) - 1, 0.0);
    const double high = std::min(std::round(count / 2 + half), count - 1);
    line.slopeLow = slopes[static_cast<std::size_t>(low)];
    line.slopeHigh = slopes[static_cast<std::size_t>(high)];
}

} // namespace

MannKendall mannKendall(std::span<const std::optional<double>> values)
{
    const std::vector<double> present = presentValues(values);
    MannKendall test{
        risingLessFalling(present), varianceOfS(present), 0, 1, static_cast<int>(present.size())};
    addProbability(test);
    return test;
}

MannKendall seasonalMannKendall(std::span<const std::optional<double>> values, std::span<const int> seasons)
{
    std::map<int, std::vector<std::optional<double>>> bySeason;
    for (std::size_t i = 0; i < std::min(values.size(), seasons.size()); ++i) {
        bySeason[seasons[i]].push_back(values[i]);
    }
    MannKendall sum;
    for (const auto &[season, list] : bySeason) {
        const MannKendall test = mannKendall(list);
        sum.s += test.s;
        sum.variance += test.variance;
        sum.count += test.count;
    }
    addProbability(sum);
    return sum;
}

std::optional<TheilSen> theilSen(std::span<const double> times, std::span<const std::optional<double>> values)
{
    std::vector<double> presentTimes;
    std::vector<double> present;
    for (std::size_t i = 0; i < std::min(times.size(), values.size()); ++i) {
        if (values[i] && std::isfinite(*values[i]) && std::isfinite(times[i])) {
            presentTimes.push_back(times[i]);
            present.push_back(*values[i]);
        }
    }
    const std::vector<double> slopes = slopesOf(presentTimes, present);
    if (slopes.empty()) {
        return std::nullopt;
    }
    TheilSen line;
    line.slope = *percentileOfSorted(slopes, 50);
    line.intercept = *median(present) - line.slope * *median(presentTimes);
    addInterval(line, slopes, varianceOfS(present));
    return line;
}

} // namespace stadtblick
