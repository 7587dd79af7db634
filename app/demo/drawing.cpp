#include "app/demo/drawing.h"

#include <cmath>

namespace stadtblick::demo {

int Drawing::node(Point straight, Layer layer)
{
    const auto x = static_cast<std::uint64_t>(std::llround(straight.x * 100) + 1'000'000);
    const auto y = static_cast<std::uint64_t>(std::llround(straight.y * 100) + 1'000'000);
    const std::uint64_t key = (static_cast<std::uint64_t>(layer) << 56) | (x << 28) | y;
    const auto [found, isNew] = m_known.try_emplace(key, static_cast<int>(map.nodes.size()));
    if (isNew) {
        map.nodes.push_back(bent(straight));
    }
    return found->second;
}

int Drawing::ownNode(Point bentPlace)
{
    map.nodes.push_back(bentPlace);
    return static_cast<int>(map.nodes.size()) - 1;
}

int Drawing::addWay(const Line &straight, Layer layer, Tags tags, bool isRing)
{
    MapWay way{{}, std::move(tags)};
    for (const Point &point : densified(straight, isRing, 24)) {
        const int number = node(point, layer);
        if (way.nodes.empty() || way.nodes.back() != number) {
            way.nodes.push_back(number);
        }
    }
    if (isRing) {
        way.nodes.push_back(way.nodes.front());
    }
    map.ways.push_back(std::move(way));
    return static_cast<int>(map.ways.size()) - 1;
}

int Drawing::addRing(const Line &bentRing, Tags tags)
{
    MapWay way{{}, std::move(tags)};
    for (const Point &point : bentRing) {
        way.nodes.push_back(ownNode(point));
    }
    way.nodes.push_back(way.nodes.front());
    map.ways.push_back(std::move(way));
    return static_cast<int>(map.ways.size()) - 1;
}

void Drawing::addLine(const Line &bentLine, Tags tags)
{
    MapWay way{{}, std::move(tags)};
    for (const Point &point : bentLine) {
        way.nodes.push_back(ownNode(point));
    }
    map.ways.push_back(std::move(way));
}

CityMap drawCity()
{
    const Arrangement arrangement = arrange(mainLines());
    const Subdivision blocks(arrangement);
    Drawing drawing;
    drawLines(drawing, arrangement, blocks);
    drawDistricts(drawing, arrangement); // buildings and places ask which district they lie in
    drawAreas(drawing, arrangement, blocks);
    drawBuildings(drawing, blocks, arrangement);
    return std::move(drawing.map);
}

} // namespace stadtblick::demo
