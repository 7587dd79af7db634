#include "models/basemap/osmgeometry.h"

#include <algorithm>
#include <span>

namespace stadtblick {

namespace {

constexpr osmium::object_id_type largestId = osmium::object_id_type{1} << 56;

/** Twice the signed area, positive where the ring runs clockwise on screen (y south). */
double signedArea(std::span<const WorldPoint> ring)
{
    double sum = 0;
    WorldPoint last = ring.back();
    for (const WorldPoint point : ring) {
        sum += (double(last.x) - ring[0].x) * (double(point.y) - ring[0].y)
            - (double(point.x) - ring[0].x) * (double(last.y) - ring[0].y);
        last = point;
    }
    return sum;
}

} // namespace

bool isPlausible(const osmium::OSMObject &object)
{
    return object.id() > -largestId && object.id() < largestId;
}

void orient(std::vector<WorldPoint> &ring, bool isClockwise)
{
    if ((signedArea(ring) > 0) != isClockwise) {
        std::reverse(ring.begin(), ring.end());
    }
}

WorldPoint toWorld(osmium::Location location)
{
    return toWorld(LonLat{location.lon_without_check(), location.lat_without_check()});
}

WorldPoint middleOf(const WorldBox &box)
{
    return {static_cast<std::int32_t>(box.left + box.width() / 2),
        static_cast<std::int32_t>(box.top + box.height() / 2)};
}

} // namespace stadtblick
