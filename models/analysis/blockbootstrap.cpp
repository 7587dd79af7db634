#include "models/analysis/blockbootstrap.h"

#include "models/analysis/decibels.h"
#include "models/analysis/percentiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace stadtblick {

namespace {

constexpr int drawsAtLeast = 2000;

/** One side: sums of any block of its values, as if its end were followed by its begin. */
class Side
{
public:
    Side(const std::vector<double> &values, std::size_t block, MeanKind kind)
        : m_count(values.size())
        , m_block(std::clamp<std::size_t>(block, 1, values.size()))
        , m_kind(kind)
        , m_shift(kind == MeanKind::Energetic ? *std::ranges::max_element(values) : values.front())
    {
        m_sums.reserve(2 * m_count + 1);
        for (std::size_t i = 0; i < 2 * m_count; ++i) {
            const double moved = values[i % m_count] - m_shift;
            m_sums.push_back(
                m_sums.back() + (kind == MeanKind::Energetic ? std::exp(moved * nepersPerDecibel) : moved));
        }
    }

    std::size_t block() const { return m_block; }
    double mean() const { return meanOf(m_sums[m_count]); }

    /** The mean and @p quantile standard deviations of a drawn mean to either side. */
    MeanInterval interval(double quantile) const
    {
        const double mean = m_sums[m_count]; // times the count, as are all sums here
        const double variance = static_cast<double>(m_count / m_block) * blockVariance(m_block)
            + blockVariance(m_count % m_block);
        const double reach = quantile * std::sqrt(variance);
        // Of levels by the slope of the logarithm: an energy less its reach may be negative.
        const double inUnit = m_kind == MeanKind::Energetic ? reach / mean / nepersPerDecibel
                                                            : reach / static_cast<double>(m_count);
        return {meanOf(mean) - inUnit, meanOf(mean) + inUnit};
    }

    /** The mean of as many values as there are, drawn in blocks; the last block is cut. */
    double drawnMean(std::mt19937 &random) const
    {
        double sum = 0;
        for (std::size_t drawn = 0; drawn < m_count; drawn += m_block) {
            // Not a distribution of the library: they differ between libraries, and with them the interval.
            const std::size_t start = static_cast<std::size_t>(quint64(random()) * m_count >> 32);
            sum += m_sums[start + std::min(m_block, m_count - drawn)] - m_sums[start];
        }
        return meanOf(sum);
    }

private:
    /** The variance of the sum of a block of @p length that begins anywhere. */
    double blockVariance(std::size_t length) const
    {
        const double expected = m_sums[m_count] / static_cast<double>(m_count) * static_cast<double>(length);
        double squares = 0;
        for (std::size_t start = 0; start < m_count; ++start) {
            const double deviation = m_sums[start + length] - m_sums[start] - expected;
            squares += deviation * deviation;
        }
        return squares / static_cast<double>(m_count);
    }

    double meanOf(double sum) const
    {
        const double mean = sum / static_cast<double>(m_count);
        return m_shift + (m_kind == MeanKind::Energetic ? std::log(mean) / nepersPerDecibel : mean);
    }

    std::size_t m_count;
    std::size_t m_block;
    MeanKind m_kind;
    double m_shift; ///< taken off first, so that the running sums keep their digits
    std::vector<double> m_sums{0};
};

Side sideOf(const std::vector<double> &values, const BootstrapOptions &options)
{
    const int block = options.blockDays.value_or(0) > 0 ? *options.blockDays : bootstrapBlock(values);
    return {values, static_cast<std::size_t>(block), options.mean};
}

} // namespace

double studentT975(double freedom)
{
    // Cornish–Fisher's expansion about the normal quantile (Abramowitz and Stegun 26.7.5).
    constexpr double z = 1.959963984540054;
    if (freedom < 2) {
        return 12.706;
    }
    const double z2 = z * z;
    const double g1 = z * (z2 + 1) / 4;
    const double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    const double g4 = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    const double f = 1 / freedom;
    return z + f * (g1 + f * (g2 + f * (g3 + f * g4)));
}

double lag1Correlation(std::span<const double> values)
{
    if (values.size() < 3) {
        return 0;
    }
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double deviation = values[i] - mean;
        squares += deviation * deviation;
        products += i > 0 ? deviation * (values[i - 1] - mean) : 0;
    }
    // Equal values leave nothing but rounding.
    return squares > 1e-20 * mean * mean * static_cast<double>(values.size()) ? products / squares : 0;
}

int bootstrapBlock(std::span<const double> values)
{
    const double correlation = std::clamp(lag1Correlation(values), 0.0, 0.97);
    const double ratio = 2 * correlation / (1 - correlation * correlation);
    const double length = std::ceil(std::cbrt(ratio * ratio * static_cast<double>(values.size())));
    return std::max(1, std::min(static_cast<int>(length), static_cast<int>(values.size() / 4)));
}

MeanInterval meanInterval(std::span<const double> values, MeanKind mean)
{
    const std::vector<double> all(values.begin(), values.end());
    const auto block = static_cast<std::size_t>(bootstrapBlock(values));
    const Side side(all, block, mean);
    const double blocks = static_cast<double>(all.size()) / static_cast<double>(block);
    return side.interval(studentT975(std::max(1.0, blocks - 1)) / std::sqrt(1 - 1 / blocks));
}

std::optional<BootstrapDifference> bootstrapDifference(
    std::span<const double> before, std::span<const double> after, const BootstrapOptions &options)
{
    const std::vector<double> valuesBefore = presentValues(before);
    const std::vector<double> valuesAfter = presentValues(after);
    if (valuesBefore.empty() || valuesAfter.empty()) {
        return std::nullopt;
    }
    const Side sideBefore = sideOf(valuesBefore, options);
    const Side sideAfter = sideOf(valuesAfter, options);
    std::mt19937 random(options.seed);
    std::vector<double> differences(static_cast<std::size_t>(std::max(options.draws, drawsAtLeast)));
    for (double &difference : differences) {
        const double drawnBefore = sideBefore.drawnMean(random);
        difference = sideAfter.drawnMean(random) - drawnBefore;
    }
    const double tail = (1 - std::clamp(options.level, 0.0, 1.0)) / 2 * 100;
    BootstrapDifference result{sideBefore.mean(), sideAfter.mean()};
    result.difference = result.after - result.before;
    result.low = *percentile(differences, tail);
    result.high = *percentile(differences, 100 - tail);
    result.blockBefore = static_cast<int>(sideBefore.block());
    result.blockAfter = static_cast<int>(sideAfter.block());
    return result;
}

} // namespace stadtblick
