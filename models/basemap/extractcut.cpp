#include "models/basemap/extractcut.h"

#include <algorithm>

namespace stadtblick {

namespace {

using IdList = std::vector<osmium::object_id_type>;

void sortUnique(IdList &ids)
{
    if (!std::is_sorted(ids.begin(), ids.end())) {
        std::sort(ids.begin(), ids.end());
    }
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

bool holds(const IdList &ids, osmium::object_id_type id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

/** Around the bounds, in degrees: a wood or a road may cross a corner without a node of its own inside. */
constexpr double marginDegrees = 0.03;

} // namespace

ExtractCut::ExtractCut(const LonLatBox &bounds)
    : m_bounds{bounds.west - marginDegrees, bounds.south - marginDegrees, bounds.east + marginDegrees,
          bounds.north + marginDegrees}
{ }

void ExtractCut::area(const osmium::Relation &relation)
{
    IdList ways;
    for (const osmium::RelationMember &member : relation.members()) {
        if (member.type() == osmium::item_type::way) {
            ways.push_back(member.ref());
            m_members.try_emplace(member.ref());
        }
    }
    m_areaIds.push_back(relation.id());
    m_areas.push_back(std::move(ways));
}

void ExtractCut::node(const osmium::Node &node)
{
    const osmium::Location location = node.location();
    if (location.valid() && m_bounds.contains({location.lon(), location.lat()})) {
        m_inside.push_back(node.id());
    }
}

void ExtractCut::endNodes()
{
    sortUnique(m_inside);
}

void ExtractCut::way(const osmium::Way &way)
{
    const bool touches = std::ranges::any_of(
        way.nodes(), [this](const osmium::NodeRef &node) { return holds(m_inside, node.ref()); });
    const auto member = m_members.find(way.id());
    if (touches) {
        m_ways.push_back(way.id());
        for (const osmium::NodeRef &node : way.nodes()) {
            m_outside.push_back(node.ref());
        }
    } else if (member != m_members.end()) {
        member->second.reserve(way.nodes().size());
        for (const osmium::NodeRef &node : way.nodes()) {
            member->second.push_back(node.ref());
        }
    }
    constexpr std::size_t sortFrom = std::size_t{1} << 22;
    if (m_outside.size() > sortFrom && m_outside.size() == m_outside.capacity()) {
        sortUnique(m_outside); // ways share their nodes
    }
}

void ExtractCut::end()
{
    sortUnique(m_ways);
    const IdList touching = m_ways;
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const IdList &ways = m_areas[i];
        if (std::ranges::none_of(ways, [&](auto id) { return holds(touching, id); })) {
            continue;
        }
        m_neededAreas.insert(m_areaIds[i]);
        for (const osmium::object_id_type id : ways) {
            m_ways.push_back(id);
            const IdList &nodes = m_members[id];
            m_outside.insert(m_outside.end(), nodes.begin(), nodes.end());
        }
    }
    m_members.clear();
    m_areas.clear();
    sortUnique(m_ways);
    sortUnique(m_outside);
}

bool ExtractCut::needsNode(osmium::object_id_type id) const
{
    return holds(m_inside, id) || holds(m_outside, id);
}

bool ExtractCut::needsWay(osmium::object_id_type id) const
{
    return holds(m_ways, id);
}

bool ExtractCut::needsArea(const osmium::Relation &relation) const
{
    return m_neededAreas.contains(relation.id());
}

qint64 ExtractCut::byteCount() const
{
    return static_cast<qint64>(
        (m_inside.capacity() + m_outside.capacity() + m_ways.capacity()) * sizeof(osmium::object_id_type));
}

} // namespace stadtblick
