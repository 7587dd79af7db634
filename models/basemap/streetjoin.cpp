#include "models/basemap/streetjoin.h"

#include <cmath>
#include <numbers>
#include <unordered_map>

namespace stadtblick {

namespace {

constexpr double steepestTurn = std::numbers::pi / 3;

std::uint64_t keyOf(WorldPoint point)
{
    return (std::uint64_t{static_cast<std::uint32_t>(point.x)} << 32) | static_cast<std::uint32_t>(point.y);
}

/** Lines by the points where they begin and end. */
class Ends
{
public:
    Ends(const FeatureSet &set, std::span<const std::uint32_t> features)
        : m_set(set)
        , m_features(features)
        , m_isUsed(features.size(), false)
    {
        for (std::uint32_t i = 0; i < features.size(); ++i) {
            const auto line = lineOf(i);
            if (line.size() >= 2) {
                m_at[keyOf(line.front())].push_back(i);
                m_at[keyOf(line.back())].push_back(i);
            }
        }
    }

    std::span<const WorldPoint> lineOf(std::uint32_t index) const
    {
        return m_set.line(m_set.features[m_features[index]]);
    }
    bool isUsed(std::uint32_t index) const { return m_isUsed[index]; }
    void use(std::uint32_t index) { m_isUsed[index] = true; }

    /** The unused line that goes on straightest from @p before → @p end; nothing if none does. */
    std::optional<std::uint32_t> next(WorldPoint before, WorldPoint end) const
    {
        const auto found = m_at.find(keyOf(end));
        std::optional<std::uint32_t> best;
        double bestTurn = steepestTurn;
        if (found == m_at.end()) {
            return best;
        }
        for (const std::uint32_t index : found->second) {
            const auto line = lineOf(index);
            if (m_isUsed[index]) {
                continue;
            }
            const WorldPoint after = line.front() == end ? line[1] : line[line.size() - 2];
            const double in = std::atan2(double(end.y) - before.y, double(end.x) - before.x);
            const double out = std::atan2(double(after.y) - end.y, double(after.x) - end.x);
            const double turn = std::abs(std::remainder(out - in, 2 * std::numbers::pi));
            if (turn < bestTurn) {
                bestTurn = turn;
                best = index;
            }
        }
        return best;
    }

private:
    const FeatureSet &m_set;
    std::span<const std::uint32_t> m_features;
    std::vector<bool> m_isUsed;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_at;
};

/** Lengthens @p joined at its end as far as lines follow. */
void extend(JoinedLine &joined, Ends &ends, std::span<const std::uint32_t> features)
{
    for (;;) {
        const WorldPoint end = joined.points.back();
        const auto next = ends.next(joined.points[joined.points.size() - 2], end);
        if (!next) {
            return;
        }
        ends.use(*next);
        const auto line = ends.lineOf(*next);
        if (line.front() == end) {
            joined.points.insert(joined.points.end(), line.begin() + 1, line.end());
        } else {
            joined.points.insert(joined.points.end(), line.rbegin() + 1, line.rend());
        }
        joined.features.push_back(features[*next]);
    }
}

} // namespace

std::vector<JoinedLine> joinLines(const FeatureSet &set, std::span<const std::uint32_t> features)
{
    Ends ends(set, features);
    std::vector<JoinedLine> result;
    for (std::uint32_t i = 0; i < features.size(); ++i) {
        const auto line = ends.lineOf(i);
        if (ends.isUsed(i) || line.size() < 2) {
            continue;
        }
        ends.use(i);
        JoinedLine joined{{line.begin(), line.end()}, {features[i]}};
        extend(joined, ends, features);
        std::reverse(joined.points.begin(), joined.points.end());
        std::reverse(joined.features.begin(), joined.features.end());
        extend(joined, ends, features);
        // Back into the direction of the first way.
        std::reverse(joined.points.begin(), joined.points.end());
        std::reverse(joined.features.begin(), joined.features.end());
        result.push_back(std::move(joined));
    }
    return result;
}

} // namespace stadtblick
