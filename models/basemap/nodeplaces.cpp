#include "models/basemap/nodeplaces.h"

#include <algorithm>

namespace stadtblick {

void NodePlaces::add(osmium::object_id_type id, osmium::Location location)
{
    m_isSorted = m_isSorted && (m_nodes.empty() || m_nodes.back().id < id);
    m_nodes.push_back({id, location});
}

osmium::Location NodePlaces::find(osmium::object_id_type id)
{
    const auto isBefore = [](const Node &a, const Node &b) { return a.id < b.id; };
    if (!m_isSorted) {
        std::stable_sort(m_nodes.begin(), m_nodes.end(), isBefore);
        m_isSorted = true;
    }
    const auto found =
        std::lower_bound(m_nodes.begin(), m_nodes.end(), Node{id, osmium::Location()}, isBefore);
    return found == m_nodes.end() || found->id != id ? osmium::Location() : found->location;
}

} // namespace stadtblick
