#pragma once

#include "models/domain/geo.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stadtblick {

/** Parameters of point clustering; the defaults are those of the ideas' bubbles. */
struct ClusterOptions
{
    double radiusPx = 60; ///< points this near to each other are put together …
    double extentPx = 512; ///< … in tiles of this many pixels
    int minPoints = 2;
    int maxZoom = 16; ///< above it nothing is clustered
};

/** A group of points at one zoom: their number, weighted centre, and which they are. */
struct Cluster
{
    LonLat centre;
    int count = 0;
    std::vector<std::uint32_t> members; ///< indices into the input, in input order
};

/**
 * Points put together by distance, zoom by zoom from the largest down (domain.md section 8, the algorithm
 * of supercluster): in input order each unprocessed point takes its unprocessed neighbours within the
 * radius if together they are at least minPoints. Counts are conserved at every zoom.
 */
class ClusterIndex
{
public:
    ClusterIndex() = default;
    explicit ClusterIndex(std::span<const LonLat> points, const ClusterOptions &options = {});

    /** The groups at a zoom (of tiles with extentPx), those of one point included; in processing order. */
    std::vector<Cluster> at(int zoom) const;

private:
    struct Node
    {
        double x = 0; ///< in the Web Mercator unit square, y down
        double y = 0;
        std::uint32_t count = 1;
        std::uint32_t firstMember = 0; ///< into the level's member list
    };
    struct Level
    {
        std::vector<Node> nodes;
        std::vector<std::uint32_t> members;
    };
    static Level merged(const Level &finer, double radius, int minPoints);

    std::vector<Level> m_levels; ///< by zoom 0 … maxZoom, then the points themselves
    int m_maxZoom = 0;
};

} // namespace stadtblick
