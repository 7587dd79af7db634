#include "models/analysis/geodesic.h"

#include <geodesic.h>

namespace stadtblick {

double geodesicM(LonLat a, LonLat b)
{
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic wgs84;
        geod_init(&wgs84, 6378137, 1 / 298.257223563);
        return wgs84;
    }();
    double metres = 0;
    geod_inverse(&ellipsoid, a.lat, a.lon, b.lat, b.lon, &metres, nullptr, nullptr);
    return metres;
}

} // namespace stadtblick
