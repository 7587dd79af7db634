#include "models/analysis/naturalbreaks.h"

#include "models/analysis/percentiles.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace stadtblick {

namespace {

/** Sums over the distinct values in ascending order: squared deviations of any stretch of them. */
class Stretches
{
public:
    explicit Stretches(std::vector<double> values)
    {
        std::ranges::sort(values);
        // Moved to their mean, the sums of squares lose no digits where values are large and close together.
        const double mean =
            std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        for (auto first = values.begin(); first != values.end();) {
            const auto last = std::upper_bound(first, values.end(), *first);
            const auto count = static_cast<double>(last - first);
            const double moved = *first - mean;
            m_distinct.push_back(*first);
            m_counts.push_back(m_counts.back() + count);
            m_sums.push_back(m_sums.back() + count * moved);
            m_squares.push_back(m_squares.back() + count * moved * moved);
            first = last;
        }
    }

    std::size_t size() const { return m_distinct.size(); }
    double value(std::size_t i) const { return m_distinct[i]; }
    /** Σ (x − mean)² over the distinct values [first, last). */
    double squaredDeviations(std::size_t first, std::size_t last) const
    {
        const double sum = m_sums[last] - m_sums[first];
        const double squares = m_squares[last] - m_squares[first];
        return last - first < 2 ? 0 : std::max(0.0, squares - sum * sum / (m_counts[last] - m_counts[first]));
    }

private:
    std::vector<double> m_distinct;
    std::vector<double> m_counts{0};
    std::vector<double> m_sums{0};
    std::vector<double> m_squares{0};
};

/** Best division of the first n values into one class more than in @p before, for every n. */
struct Row
{
    std::vector<double> cost;
    std::vector<std::size_t> start; ///< of the last class
};

/**
 * Fills @p row for n in [low, high]. The start of the last class never moves back as n grows, so the search
 * is halved each time: k·n·log n instead of k·n².
 */
void fillRow(const Stretches &stretches, const Row &before, Row &row, std::size_t low, std::size_t high,
    std::size_t startLow, std::size_t startHigh)
{
    if (low > high) {
        return;
    }
    const std::size_t middle = std::midpoint(low, high);
    for (std::size_t start = startLow; start <= std::min(startHigh, middle - 1); ++start) {
        const double cost = before.cost[start] + stretches.squaredDeviations(start, middle);
        if (cost < row.cost[middle]) {
            row.cost[middle] = cost;
            row.start[middle] = start;
        }
    }
    const std::size_t best = row.start[middle];
    fillRow(stretches, before, row, low, middle - 1, startLow, best);
    fillRow(stretches, before, row, middle + 1, high, best, startHigh);
}

} // namespace

std::optional<NaturalBreaks> naturalBreaks(std::span<const double> values, int classes)
{
    std::vector<double> present = presentValues(values);
    if (present.empty() || classes < 1) {
        return std::nullopt;
    }
    const Stretches stretches(std::move(present));
    const std::size_t count = stretches.size();
    const std::size_t k = std::min(static_cast<std::size_t>(classes), count);
    const Row empty{std::vector(count + 1, std::numeric_limits<double>::infinity()),
        std::vector<std::size_t>(count + 1, 0)};
    std::vector<Row> rows(k, empty);
    for (std::size_t n = 1; n <= count; ++n) {
        rows[0].cost[n] = stretches.squaredDeviations(0, n);
    }
    for (std::size_t row = 1; row < k; ++row) {
        fillRow(stretches, rows[row - 1], rows[row], row + 1, count, row, count - 1);
    }
    NaturalBreaks breaks;
    breaks.squaredDeviations = rows[k - 1].cost[count];
    std::size_t last = count;
    for (std::size_t row = k; row-- > 0;) {
        breaks.bounds.push_back(stretches.value(last - 1));
        last = rows[row].start[last];
    }
    breaks.bounds.push_back(stretches.value(0));
    std::ranges::reverse(breaks.bounds);
    return breaks;
}

} // namespace stadtblick
