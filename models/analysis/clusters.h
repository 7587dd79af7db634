#pragma once

#include "models/analysis/pointgrid.h"
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

/** A group without its members. */
struct ClusterBubble
{
    LonLat centre;
    int count = 0;
    bool operator==(const ClusterBubble &) const = default;
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

    /** The groups at a zoom whose centre lies in @p box, in no particular order: for drawing a view. */
    std::vector<ClusterBubble> inView(const LonLatBox &box, int zoom) const;

private:
    /** Groups of one zoom in processing order; centres in the Web Mercator unit square, y down. */
    struct Level
    {
        std::vector<double> x;
        std::vector<double> y;
        std::vector<std::uint32_t> counts; ///< of points
        std::vector<std::uint32_t> firstParts; ///< into parts, and its end
        std::vector<std::uint32_t> parts; ///< groups of the next larger zoom; empty for the points themselves
        PointGrid grid; ///< of the centres

        /** A group of @p origin and @p near, groups of the next larger zoom. */
        void append(const PointGrid::Place &origin, std::span<const PointGrid::Place> near);
    };
    static Level merged(const Level &finer, int minPoints);
    const Level &level(int zoom) const;
    void collect(std::size_t level, std::uint32_t group, std::vector<std::uint32_t> &members) const;

    std::vector<Level> m_levels; ///< by zoom 0 … maxZoom, then the points themselves
    int m_maxZoom = 0;
};

} // namespace stadtblick
