#pragma once

#include "models/domain/geo.h"

namespace stadtblick {

/**
 * The distance of two places along the ellipsoid of WGS 84 in metres (Karney 2013, by PROJ's geodesic
 * routines): for every distance that is shown; haversineM() is for search. Not finite where a place is not.
 */
double geodesicM(LonLat a, LonLat b);

} // namespace stadtblick
