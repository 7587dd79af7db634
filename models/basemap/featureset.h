#pragma once

#include "models/basemap/mapclass.h"
#include "models/basemap/worldcoordinate.h"

#include <QtCore/QString>

#include <span>
#include <vector>

namespace stadtblick {

/** A feature of a FeatureSet; its parts are [firstPart, firstPart + partCount) of the set. */
struct MapFeature
{
    MapClass mapClass = MapClass::Residential;
    std::uint8_t flags = 0; ///< MapFlag
    std::int8_t level = 0; ///< OSM's layer, -5 to 5
    std::int32_t name = -1; ///< index into FeatureSet::names; -1 = none
    std::int64_t osmId = 0; ///< way id; negative: relation; for places: node
    std::uint32_t firstPart = 0;
    std::uint32_t partCount = 0;
    WorldBox box;

    bool has(MapFlag flag) const { return (flags & flag) != 0; }
};

/**
 * Features with their geometry in few large arrays: cheap to fill and to walk. Parts of an area are its
 * rings, closed without repeating the first point, outer rings clockwise on screen (y south), holes the
 * other way, so that the winding rule fills them. Lines have one part, places one point.
 */
struct FeatureSet
{
    std::vector<MapFeature> features;
    std::vector<std::uint32_t> partEnds; ///< end of each part in points
    std::vector<WorldPoint> points;
    std::vector<QString> names;

    std::span<const WorldPoint> part(std::uint32_t index) const
    {
        const std::uint32_t begin = index == 0 ? 0 : partEnds[index - 1];
        return {points.data() + begin, partEnds[index] - begin};
    }
    std::span<const WorldPoint> line(const MapFeature &feature) const { return part(feature.firstPart); }
    QString nameOf(const MapFeature &feature) const
    {
        return feature.name < 0 ? QString() : names[static_cast<std::size_t>(feature.name)];
    }
};

} // namespace stadtblick
