#include "models/analysis/pointgrid.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

PointGrid::PointGrid(std::span<const double> x, std::span<const double> y,
    std::span<const std::uint32_t> counts, double radius)
    : m_radius(radius)
{
    if (x.empty()) {
        return;
    }
    const auto [left, right] = std::ranges::minmax(x);
    const auto [top, bottom] = std::ranges::minmax(y);
    m_left = left;
    m_top = top;
    const double width = std::max(right - left, 1e-12);
    const double height = std::max(bottom - top, 1e-12);
    const auto count = static_cast<double>(x.size());
    // At least so large that a long thin strip of points has few buckets, too.
    const double side =
        std::max({radius, std::sqrt(width * height / count), std::max(width, height) / count});
    m_perSize = 1 / side;
    m_columns = static_cast<std::size_t>(width * m_perSize) + 1;
    m_rows = static_cast<std::size_t>(height * m_perSize) + 1;
    std::vector<std::uint32_t> buckets(x.size());
    m_starts.assign(m_columns * m_rows + 1, 0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        buckets[i] = static_cast<std::uint32_t>(row(y[i]) * m_columns + column(x[i]));
        ++m_starts[buckets[i] + 1];
    }
    for (std::size_t i = 1; i < m_starts.size(); ++i) {
        m_starts[i] += m_starts[i - 1];
    }
    m_places.resize(x.size());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t i = 0; i < x.size(); ++i) {
        m_places[next[buckets[i]]++] = {x[i], y[i], static_cast<std::uint32_t>(i), counts[i]};
    }
}

} // namespace stadtblick
