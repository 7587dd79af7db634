#include "models/analysis/clusters.h"

#include "models/analysis/parallel.h"

#include <algorithm>
#include <cmath>

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

} // namespace

ClusterIndex::ClusterIndex(std::span<const LonLat> points, const ClusterOptions &options)
    : m_maxZoom(options.maxZoom)
{
    constexpr std::size_t chunk = 4096;
    const auto radius = [&](int zoom) { return options.radiusPx / (options.extentPx * std::exp2(zoom)); };
    m_levels.resize(static_cast<std::size_t>(m_maxZoom) + 2);
    Level &all = m_levels.back();
    all.x.resize(points.size());
    all.y.resize(points.size());
    all.counts.assign(points.size(), 1);
    forEachParallel(static_cast<int>((points.size() + chunk - 1) / chunk), [&](int part) {
        const std::size_t first = chunk * static_cast<std::size_t>(part);
        for (std::size_t i = first; i < std::min(first + chunk, points.size()); ++i) {
            const QPointF unit = toUnit(points[i]);
            all.x[i] = unit.x();
            all.y[i] = unit.y();
        }
    });
    all.grid = PointGrid(all.x, all.y, all.counts, radius(m_maxZoom));
    for (int zoom = m_maxZoom; zoom >= 0; --zoom) {
        const auto at = static_cast<std::size_t>(zoom);
        Level &level = m_levels[at];
        level = merged(m_levels[at + 1], options.minPoints);
        level.grid = PointGrid(level.x, level.y, level.counts, radius(std::max(zoom - 1, 0)));
    }
}

ClusterIndex::Level ClusterIndex::merged(const Level &finer, int minPoints)
{
    constexpr std::uint32_t ahead = 12;
    const std::size_t size = finer.x.size();
    Level level;
    level.parts.reserve(size);
    level.firstParts.reserve(size + 1);
    std::vector<char> isDone(size, 0);
    std::vector<PointGrid::Place> near;
    for (std::uint32_t i = 0; i < size; ++i) {
        // Input order jumps about the plane: what comes soon is fetched while this one is looked at.
        if (i + 2 * ahead < size && !isDone[i + 2 * ahead]) {
            finer.grid.announce(finer.x[i + 2 * ahead], finer.y[i + 2 * ahead]);
        }
        if (i + ahead < size && !isDone[i + ahead]) {
            finer.grid.prepare(finer.x[i + ahead], finer.y[i + ahead]);
        }
        if (isDone[i]) {
            continue;
        }
        isDone[i] = 1;
        near.clear();
        std::uint32_t sum = finer.counts[i];
        finer.grid.within(finer.x[i], finer.y[i], [&](const PointGrid::Place &other) {
            if (!isDone[other.index]) {
                near.push_back(other);
                sum += other.count;
            }
        });
        if (sum < static_cast<std::uint32_t>(std::max(minPoints, 0))) {
            near.clear();
        }
        level.append({finer.x[i], finer.y[i], i, finer.counts[i]}, near);
        for (const PointGrid::Place &other : near) {
            isDone[other.index] = 1;
        }
    }
    level.firstParts.push_back(static_cast<std::uint32_t>(level.parts.size()));
    return level;
}

void ClusterIndex::Level::append(const PointGrid::Place &origin, std::span<const PointGrid::Place> near)
{
    PointGrid::Place group = origin;
    firstParts.push_back(static_cast<std::uint32_t>(parts.size()));
    parts.push_back(origin.index);
    for (const PointGrid::Place &other : near) {
        const double share = static_cast<double>(other.count) / (group.count + other.count);
        group.x += (other.x - group.x) * share;
        group.y += (other.y - group.y) * share;
        group.count += other.count;
        parts.push_back(other.index);
    }
    x.push_back(group.x);
    y.push_back(group.y);
    counts.push_back(group.count);
}

const ClusterIndex::Level &ClusterIndex::level(int zoom) const
{
    return m_levels[static_cast<std::size_t>(std::clamp(zoom, 0, m_maxZoom + 1))];
}

void ClusterIndex::collect(std::size_t level, std::uint32_t group, std::vector<std::uint32_t> &members) const
{
    if (level + 1 == m_levels.size()) {
        members.push_back(group);
        return;
    }
    const Level &groups = m_levels[level];
    for (std::uint32_t i = groups.firstParts[group]; i < groups.firstParts[group + 1]; ++i) {
        collect(level + 1, groups.parts[i], members);
    }
}

std::vector<Cluster> ClusterIndex::at(int zoom) const
{
    std::vector<Cluster> clusters;
    if (m_levels.empty()) {
        return clusters;
    }
    const Level &groups = level(zoom);
    clusters.reserve(groups.x.size());
    for (std::uint32_t i = 0; i < groups.x.size(); ++i) {
        Cluster cluster{fromUnit(groups.x[i], groups.y[i]), static_cast<int>(groups.counts[i]), {}};
        cluster.members.reserve(groups.counts[i]);
        collect(static_cast<std::size_t>(&groups - m_levels.data()), i, cluster.members);
        std::ranges::sort(cluster.members);
        clusters.push_back(std::move(cluster));
    }
    return clusters;
}

std::vector<ClusterBubble> ClusterIndex::inView(const LonLatBox &box, int zoom) const
{
    std::vector<ClusterBubble> bubbles;
    if (m_levels.empty()) {
        return bubbles;
    }
    const Level &groups = level(zoom);
    const QPointF topLeft = toUnit({box.west, box.north});
    const QPointF bottomRight = toUnit({box.east, box.south});
    groups.grid.inside(
        topLeft.x(), topLeft.y(), bottomRight.x(), bottomRight.y(), [&](const PointGrid::Place &place) {
            bubbles.push_back({fromUnit(place.x, place.y), static_cast<int>(place.count)});
        });
    return bubbles;
}

} // namespace stadtblick
