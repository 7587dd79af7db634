#pragma once

#include "models/domain/geo.h"

#include <simdjson.h>

#include <optional>

namespace stadtblick {

/** One place that stands for a geometry. */
struct RepresentativePlace
{
    LonLat place;
    std::optional<double> heightM; ///< third coordinate of a Point

    bool operator==(const RepresentativePlace &) const = default;
};

/**
 * The place that stands for a GeoJSON geometry, Feature, FeatureCollection or GeometryCollection: a Point
 * itself, the middle of a LineString along its length, the centroid of a Polygon's outer ring (of the largest
 * one of a MultiPolygon), the first readable part of a collection. Longitude first. Nothing where there is
 * none that lies on the Earth; 0/0 is a stand-in for 'unknown', not a place.
 */
std::optional<RepresentativePlace> placeOf(simdjson::dom::element geojson);

/**
 * The area of a Polygon or MultiPolygon (geometry or Feature, or a collection of them). Rings are closed
 * where they were not. One level of nesting less than GeoJSON demands is understood: a Polygon whose
 * coordinates are one ring, a MultiPolygon whose coordinates are those of one Polygon. Empty if nothing of it
 * is readable.
 */
MultiPolygon areaOf(simdjson::dom::element geojson);

/** True if @p place lies outside @p bounds but its mirror image (latitude, longitude swapped) inside. */
bool looksSwapped(LonLat place, const LonLatBox &bounds);

} // namespace stadtblick
