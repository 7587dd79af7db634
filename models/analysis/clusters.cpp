#include "models/analysis/clusters.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

/** The unit square of Web Mercator, y down. */
QPointF toUnit(LonLat place)
{
    const QPointF metres = toMercator(place);
    return {metres.x() / (2 * mercatorHalfWidthM) + 0.5, 0.5 - metres.y() / (2 * mercatorHalfWidthM)};
}

LonLat fromUnit(double x, double y)
{
    return fromMercator({(x - 0.5) * 2 * mercatorHalfWidthM, (0.5 - y) * 2 * mercatorHalfWidthM});
}

/** Nodes in square buckets, for finding neighbours: about one node a bucket, never smaller than the radius.
 */
template <typename Node>
class Buckets
{
public:
    Buckets(const std::vector<Node> &nodes, double radius)
        : m_nodes(nodes)
    {
        double right = -1;
        double bottom = -1;
        m_left = m_top = 2;
        for (const Node &node : nodes) {
            m_left = std::min(m_left, node.x);
            right = std::max(right, node.x);
            m_top = std::min(m_top, node.y);
            bottom = std::max(bottom, node.y);
        }
        const double area = std::max(right - m_left, 1e-12) * std::max(bottom - m_top, 1e-12);
        m_size = std::max(radius, std::sqrt(area / static_cast<double>(nodes.size())));
        m_columns = static_cast<std::size_t>((right - m_left) / m_size) + 1;
        m_rows = static_cast<std::size_t>((bottom - m_top) / m_size) + 1;
        m_starts.assign(m_columns * m_rows + 1, 0);
        for (const Node &node : nodes) {
            ++m_starts[bucketOf(node.x, node.y) + 1];
        }
        for (std::size_t i = 1; i < m_starts.size(); ++i) {
            m_starts[i] += m_starts[i - 1];
        }
        m_order.resize(nodes.size());
        std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
        for (std::uint32_t i = 0; i < nodes.size(); ++i) {
            m_order[next[bucketOf(nodes[i].x, nodes[i].y)]++] = i;
        }
    }

    /** The nodes within @p radius of a place, in input order. */
    void within(double x, double y, double radius, std::vector<std::uint32_t> &found) const
    {
        found.clear();
        const std::size_t firstColumn = column(x - radius);
        const std::size_t lastColumn = column(x + radius);
        const std::size_t lastRow = row(y + radius);
        for (std::size_t r = row(y - radius); r <= lastRow; ++r) {
            const auto first = m_starts[r * m_columns + firstColumn];
            const auto last = m_starts[r * m_columns + lastColumn + 1];
            for (auto i = first; i < last; ++i) {
                const Node &node = m_nodes[m_order[i]];
                const double dx = node.x - x;
                const double dy = node.y - y;
                if (dx * dx + dy * dy <= radius * radius) {
                    found.push_back(m_order[i]);
                }
            }
        }
        std::ranges::sort(found);
    }

private:
    std::size_t column(double x) const
    {
        return static_cast<std::size_t>(
            std::clamp((x - m_left) / m_size, 0.0, static_cast<double>(m_columns - 1)));
    }
    std::size_t row(double y) const
    {
        return static_cast<std::size_t>(
            std::clamp((y - m_top) / m_size, 0.0, static_cast<double>(m_rows - 1)));
    }
    std::size_t bucketOf(double x, double y) const { return row(y) * m_columns + column(x); }

    const std::vector<Node> &m_nodes;
    double m_left = 0;
    double m_top = 0;
    double m_size = 1;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_order;
};

} // namespace

ClusterIndex::ClusterIndex(std::span<const LonLat> points, const ClusterOptions &options)
    : m_maxZoom(options.maxZoom)
{
    Level level;
    level.nodes.reserve(points.size());
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const QPointF unit = toUnit(points[i]);
        level.nodes.push_back({unit.x(), unit.y(), 1, i});
        level.members.push_back(i);
    }
    m_levels.resize(static_cast<std::size_t>(m_maxZoom) + 2);
    m_levels.back() = std::move(level);
    for (int zoom = m_maxZoom; zoom >= 0; --zoom) {
        const auto at = static_cast<std::size_t>(zoom);
        m_levels[at] = merged(
            m_levels[at + 1], options.radiusPx / (options.extentPx * std::exp2(zoom)), options.minPoints);
    }
}

ClusterIndex::Level ClusterIndex::merged(const Level &finer, double radius, int minPoints)
{
    Level level;
    if (finer.nodes.empty()) {
        return level;
    }
    const Buckets<Node> buckets(finer.nodes, radius);
    std::vector<bool> isDone(finer.nodes.size(), false);
    std::vector<std::uint32_t> near;
    const auto take = [&](const Node &node) {
        const auto first = finer.members.begin() + node.firstMember;
        level.members.insert(level.members.end(), first, first + node.count);
    };
    for (std::uint32_t i = 0; i < finer.nodes.size(); ++i) {
        if (isDone[i]) {
            continue;
        }
        isDone[i] = true;
        const Node &origin = finer.nodes[i];
        buckets.within(origin.x, origin.y, radius, near);
        std::erase_if(near, [&](std::uint32_t other) { return isDone[other]; });
        std::uint32_t sum = origin.count;
        for (const std::uint32_t other : near) {
            sum += finer.nodes[other].count;
        }
        const bool joins = !near.empty() && sum >= static_cast<std::uint32_t>(minPoints);
        Node node = origin;
        node.firstMember = static_cast<std::uint32_t>(level.members.size());
        take(origin);
        for (const std::uint32_t other :
            joins ? std::span<const std::uint32_t>(near) : std::span<const std::uint32_t>()) {
            const Node &neighbour = finer.nodes[other];
            isDone[other] = true;
            const double share = static_cast<double>(neighbour.count) / (node.count + neighbour.count);
            node.x += (neighbour.x - node.x) * share;
            node.y += (neighbour.y - node.y) * share;
            node.count += neighbour.count;
            take(neighbour);
        }
        level.nodes.push_back(node);
    }
    return level;
}

std::vector<Cluster> ClusterIndex::at(int zoom) const
{
    std::vector<Cluster> clusters;
    if (m_levels.empty()) {
        return clusters;
    }
    const Level &level = m_levels[static_cast<std::size_t>(std::clamp(zoom, 0, m_maxZoom + 1))];
    clusters.reserve(level.nodes.size());
    for (const Node &node : level.nodes) {
        Cluster cluster{fromUnit(node.x, node.y), static_cast<int>(node.count), {}};
        const auto first = level.members.begin() + node.firstMember;
        cluster.members.assign(first, first + node.count);
        std::ranges::sort(cluster.members);
        clusters.push_back(std::move(cluster));
    }
    return clusters;
}

} // namespace stadtblick
