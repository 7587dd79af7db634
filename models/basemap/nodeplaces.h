#pragma once

#include <osmium/osm/location.hpp>
#include <osmium/osm/types.hpp>

#include <QtCore/qtypes.h>

#include <vector>

namespace stadtblick {

/** All nodes' places, sorted by id: 16 bytes each. */
class NodePlaces
{
public:
    void add(osmium::object_id_type id, osmium::Location location);
    /** The node's place; an invalid one if the file hasn't it. */
    osmium::Location find(osmium::object_id_type id);
    qint64 byteCount() const { return static_cast<qint64>(m_nodes.capacity() * sizeof(Node)); }

private:
    struct Node
    {
        osmium::object_id_type id;
        osmium::Location location;
    };

    std::vector<Node> m_nodes;
    bool m_isSorted = true;
};

} // namespace stadtblick
