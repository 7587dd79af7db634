#pragma once

#include "app/demo/buildings.h"
#include "app/demo/citymap.h"

#include <unordered_map>

namespace stadtblick::demo {

/** Ways on one layer share nodes where they meet; roads and rails that cross do not. */
enum class Layer { Road, Rail, Water, Area, Building, Boundary };

/** Collects nodes and ways of a CityMap. Points are given on the straight plane unless it says otherwise. */
class Drawing
{
public:
    CityMap map;

    /** The node at a place (straight plane), made at first use; one a centimetre and layer. */
    int node(Point straight, Layer layer);

    /** A node of its own at a place of the bent plane. */
    int ownNode(Point bentPlace);

    /** Adds a way through @p straight, bent and with a node about every 24 m. Returns its index. */
    int addWay(const Line &straight, Layer layer, Tags tags, bool isRing = false);

    /** Adds a closed way of own nodes through @p bentRing. Returns its index. */
    int addRing(const Line &bentRing, Tags tags);

    /** Adds a line of own nodes on the bent plane. */
    void addLine(const Line &bentLine, Tags tags);

private:
    std::unordered_map<std::uint64_t, int> m_known;
};

/** Streets, railway and streams of the skeleton and of the blocks. */
void drawLines(Drawing &drawing, const Arrangement &arrangement, const Subdivision &blocks);

/** Uses of land: quarters, fields, parks, squares, water. */
void drawAreas(Drawing &drawing, const Arrangement &arrangement, const Subdivision &blocks);

/** Buildings with their numbers, driveways and pitches. */
void drawBuildings(Drawing &drawing, const Subdivision &blocks, const Arrangement &arrangement);

/** The ten districts and the city's boundary. */
void drawDistricts(Drawing &drawing, const Arrangement &arrangement);

} // namespace stadtblick::demo
