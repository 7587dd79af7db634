#pragma once

#include "models/domain/geo.h"

#include <osmium/osm/box.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

#include <QtCore/qtypes.h>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace stadtblick {

/**
 * Which nodes and ways of a large extract a city's bounds need: nodes inside, ways that touch one of them,
 * whole, and whole areas of which a way touches. Found in two passes before the one that reads, so that a
 * state's file takes a county's memory: 8 bytes a needed node and way here. Nodes first, then ways, then
 * end(); ids rise as in every sorted extract, else they are sorted.
 */
class ExtractCut
{
public:
    explicit ExtractCut(const LonLatBox &bounds);

    /** A relation whose ways are needed together. Before the ways. */
    void area(const osmium::Relation &relation);
    void node(const osmium::Node &node);
    void way(const osmium::Way &way);
    /** To be called when all nodes have passed, before the first way. */
    void endNodes();
    void end();

    bool needsNode(osmium::object_id_type id) const;
    bool needsWay(osmium::object_id_type id) const;
    /** True if a way of the area touches the bounds. */
    bool needsArea(const osmium::Relation &relation) const;
    qint64 byteCount() const;

private:
    using Ids = std::vector<osmium::object_id_type>;

    LonLatBox m_bounds;
    Ids m_inside; ///< nodes, sorted
    Ids m_outside; ///< nodes of needed ways beyond the bounds; sorted at the end
    Ids m_ways; ///< that touch, and those of areas; sorted at the end
    std::unordered_map<osmium::object_id_type, Ids> m_members; ///< nodes of the areas' ways; empty: touches
    std::vector<Ids> m_areas; ///< ways of each
    std::unordered_set<osmium::object_id_type> m_neededAreas;
    std::vector<osmium::object_id_type> m_areaIds;
};

} // namespace stadtblick
