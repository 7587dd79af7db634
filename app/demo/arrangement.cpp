#include "app/demo/arrangement.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace stadtblick::demo {

namespace {

constexpr double snapM = 0.5;

/** Where segment a-b is crossed by c-d, as share of a-b; ends count within half a metre. */
std::optional<double> crossing(Point a, Point b, Point c, Point d)
{
    const Point r = b - a;
    const Point s = d - c;
    const double denominator = cross(r, s);
    if (std::abs(denominator) < 1e-9) {
        return std::nullopt;
    }
    const double t = cross(c - a, s) / denominator;
    const double u = cross(c - a, r) / denominator;
    const double slackT = snapM / std::max(length(r), snapM);
    const double slackU = snapM / std::max(length(s), snapM);
    if (t < -slackT || t > 1 + slackT || u < -slackU || u > 1 + slackU) {
        return std::nullopt;
    }
    return std::clamp(t, 0.0, 1.0);
}

struct Segment
{
    Point a, b;
    std::size_t line = 0;
};

std::vector<Segment> segmentsOf(const std::vector<MainLine> &lines)
{
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i].line;
        for (std::size_t k = 0; k + 1 < line.size() + (lines[i].isRing ? 1 : 0); ++k) {
            segments.push_back({line[k], line[(k + 1) % line.size()], i});
        }
    }
    return segments;
}

bool areNear(const Segment &one, const Segment &other)
{
    return std::max(std::min(one.a.x, one.b.x), std::min(other.a.x, other.b.x))
        <= std::min(std::max(one.a.x, one.b.x), std::max(other.a.x, other.b.x)) + snapM
        && std::max(std::min(one.a.y, one.b.y), std::min(other.a.y, other.b.y))
        <= std::min(std::max(one.a.y, one.b.y), std::max(other.a.y, other.b.y)) + snapM;
}

bool isInBounds(Point place)
{
    return std::abs(place.x) <= halfWidthM + snapM && std::abs(place.y) <= halfHeightM + snapM;
}

/** Gives every point that lies within half a metre of an earlier one that one's place. */
class Places
{
public:
    int add(Point place)
    {
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                const auto found = m_cells.find({cell(place.x) + dx, cell(place.y) + dy});
                if (found != m_cells.end()
                    && length(points[static_cast<std::size_t>(found->second)] - place) <= snapM) {
                    return found->second;
                }
            }
        }
        const int index = static_cast<int>(points.size());
        points.push_back(place);
        m_cells.emplace(std::pair{cell(place.x), cell(place.y)}, index);
        return index;
    }

    Line points;

private:
    static long cell(double value) { return std::lround(value / (2 * snapM)); }
    std::map<std::pair<long, long>, int> m_cells;
};

/** The line as numbers of places, with every crossing in it. */
std::vector<std::vector<int>> cutLines(const std::vector<MainLine> &lines, Places &places)
{
    const std::vector<Segment> segments = segmentsOf(lines);
    std::vector<std::vector<int>> result(lines.size());
    for (const Segment &segment : segments) {
        std::set<double> cuts{0, 1};
        for (const Segment &other : segments) {
            if (other.line != segment.line && areNear(segment, other)) {
                if (const auto t = crossing(segment.a, segment.b, other.a, other.b)) {
                    cuts.insert(*t);
                }
            }
        }
        std::vector<int> &numbers = result[segment.line];
        for (const double t : cuts) {
            const Point place = segment.a + t * (segment.b - segment.a);
            if (!isInBounds(place)) {
                continue;
            }
            const int number = places.add(place);
            if (numbers.empty() || numbers.back() != number) {
                numbers.push_back(number);
            }
        }
    }
    return result;
}

using HalfEdge = std::pair<int, int>;

/** Areas of a plane graph, walked with the area on the left. */
class Faces
{
public:
    Faces(const Line &points, const std::map<HalfEdge, Side> &sides)
        : m_points(points)
    {
        for (const auto &[edge, side] : sides) {
            m_around[edge.first].push_back(edge.second);
        }
        prune();
        for (auto &[from, others] : m_around) {
            const Point centre = m_points[static_cast<std::size_t>(from)];
            std::ranges::sort(others, [&](int a, int b) { return angle(centre, a) < angle(centre, b); });
        }
    }

    std::vector<std::vector<int>> find() const
    {
        std::vector<std::vector<int>> rings;
        std::set<HalfEdge> used;
        for (const auto &[from, others] : m_around) {
            for (const int to : others) {
                std::vector<int> ring;
                for (HalfEdge edge{from, to}; used.insert(edge).second; edge = next(edge)) {
                    ring.push_back(edge.first);
                }
                Line line;
                for (const int number : ring) {
                    line.push_back(m_points[static_cast<std::size_t>(number)]);
                }
                if (ring.size() > 2 && area(line) > 1) {
                    rings.push_back(std::move(ring));
                }
            }
        }
        return rings;
    }

private:
    double angle(Point centre, int number) const
    {
        const Point step = m_points[static_cast<std::size_t>(number)] - centre;
        return std::atan2(step.y, step.x);
    }

    /** Dead ends enclose nothing. */
    void prune()
    {
        bool isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (auto node = m_around.begin(); node != m_around.end();) {
                if (node->second.size() <= 1) {
                    for (const int other : node->second) {
                        std::erase(m_around[other], node->first);
                    }
                    node = m_around.erase(node);
                    isChanged = true;
                } else {
                    ++node;
                }
            }
        }
    }

    HalfEdge next(HalfEdge edge) const
    {
        const std::vector<int> &others = m_around.at(edge.second);
        const auto back = std::ranges::find(others, edge.first);
        // The next edge clockwise from the way back keeps the area on the left.
        const int to = back == others.begin() ? others.back() : *(back - 1);
        return {edge.second, to};
    }

    const Line &m_points;
    std::map<int, std::vector<int>> m_around;
};

} // namespace

Arrangement arrange(std::vector<MainLine> lines)
{
    Places places;
    const std::vector<std::vector<int>> cut = cutLines(lines, places);
    std::map<HalfEdge, Side> sides;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].line.clear();
        for (const int number : cut[i]) {
            lines[i].line.push_back(places.points[static_cast<std::size_t>(number)]);
        }
        if (lines[i].isRing && cut[i].size() > 1 && cut[i].front() == cut[i].back()) {
            lines[i].line.pop_back();
        }
        for (std::size_t k = 1; k < cut[i].size(); ++k) {
            const Side side{lines[i].kind, static_cast<int>(i)};
            // Where two lines run on each other the first one given has the say.
            sides.try_emplace({cut[i][k - 1], cut[i][k]}, side);
            sides.try_emplace({cut[i][k], cut[i][k - 1]}, side);
        }
    }
    Arrangement result{std::move(lines), {}, {}};
    std::map<HalfEdge, int> owner;
    std::vector<std::vector<int>> rings = Faces(places.points, sides).find();
    for (std::size_t r = 0; r < rings.size(); ++r) {
        Region region;
        for (std::size_t k = 0; k < rings[r].size(); ++k) {
            const HalfEdge edge{rings[r][k], rings[r][(k + 1) % rings[r].size()]};
            region.points.push_back(places.points[static_cast<std::size_t>(edge.first)]);
            region.sides.push_back(sides.at(edge));
            owner[edge] = static_cast<int>(r);
        }
        result.regions.push_back(std::move(region));
    }
    for (const std::vector<int> &ring : rings) {
        std::vector<int> beyond;
        for (std::size_t k = 0; k < ring.size(); ++k) {
            const auto found = owner.find({ring[(k + 1) % ring.size()], ring[k]});
            beyond.push_back(found == owner.end() ? -1 : found->second);
        }
        result.neighbours.push_back(std::move(beyond));
    }
    return result;
}

} // namespace stadtblick::demo
