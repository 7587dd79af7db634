#include "widgets/map/areahandles.h"

#include "models/analysis/areageometry.h"
#include "models/analysis/geodesic.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr std::size_t smallestRing = 4; ///< three corners, the first one repeated
constexpr double eastDegrees = 90;
constexpr double smallestRadiusM = 1;

LonLat middleOf(LonLat a, LonLat b)
{
    return {(a.lon + b.lon) / 2, (a.lat + b.lat) / 2};
}

} // namespace

std::vector<AreaHandle> handlesOf(const DrawnArea &area)
{
    std::vector<AreaHandle> corners;
    if (area.circle) {
        return {{AreaHandle::Kind::Radius,
                    geodesicPlace(area.circle->centre, eastDegrees, area.circle->radiusM), 0, 0, 0},
            {AreaHandle::Kind::Centre, area.circle->centre, 0, 0, 0}};
    }
    std::vector<AreaHandle> sides;
    for (std::size_t p = 0; p < area.shape.polygons.size(); ++p) {
        for (std::size_t r = 0; r < area.shape.polygons[p].size(); ++r) {
            const auto &ring = area.shape.polygons[p][r];
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                corners.push_back({AreaHandle::Kind::Corner, ring[i], p, r, i});
                sides.push_back({AreaHandle::Kind::Side, middleOf(ring[i], ring[i + 1]), p, r, i});
            }
        }
    }
    std::ranges::copy(sides, std::back_inserter(corners));
    return corners;
}

DrawnArea movedTo(const DrawnArea &area, const AreaHandle &handle, LonLat place)
{
    DrawnArea moved = area;
    if (moved.circle) {
        if (handle.kind == AreaHandle::Kind::Centre) {
            moved.circle->centre = place;
        } else {
            moved.circle->radiusM = std::max(smallestRadiusM, geodesicM(moved.circle->centre, place));
        }
        moved.shape = circleArea(moved.circle->centre, moved.circle->radiusM);
        return moved;
    }
    auto &ring = moved.shape.polygons.at(handle.polygon).at(handle.ring);
    if (handle.kind == AreaHandle::Kind::Side) {
        ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(handle.index) + 1, place);
        return moved;
    }
    ring.at(handle.index) = place;
    if (handle.index == 0) {
        ring.back() = place;
    }
    return moved;
}

AreaHandle afterMove(AreaHandle handle)
{
    if (handle.kind == AreaHandle::Kind::Side) {
        handle.kind = AreaHandle::Kind::Corner;
        ++handle.index;
    }
    return handle;
}

DrawnArea withoutCorner(const DrawnArea &area, const AreaHandle &handle)
{
    if (area.circle || handle.kind != AreaHandle::Kind::Corner) {
        return area;
    }
    DrawnArea less = area;
    auto &ring = less.shape.polygons.at(handle.polygon).at(handle.ring);
    if (ring.size() <= smallestRing || handle.index + 1 >= ring.size()) {
        return area;
    }
    ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(handle.index));
    ring.back() = ring.front();
    return less;
}

} // namespace stadtblick
