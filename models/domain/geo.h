#pragma once

#include <QtCore/QPointF>
#include <QtCore/QRectF>

#include <vector>

/**
 * Coordinate systems of Stadtblick:
 * - LonLat: WGS 84 (EPSG:4326), degrees, longitude first, as GeoJSON has it. All stored places.
 * - Mercator: Web Mercator (EPSG:3857), metres, x east, y NORTH (as the EPSG has it), QPointF named
 * …Mercator.
 * - Pixels: device or logical pixels of a view, y DOWN.
 * - EPSG:25832 (UTM 32N) metres only where a figure is computed or shown; converted by PROJ.
 */
namespace stadtblick {

/** A place in WGS 84 degrees. */
struct LonLat
{
    double lon = 0;
    double lat = 0;

    bool operator==(const LonLat &) const = default;
};

/** A box in WGS 84 degrees. */
struct LonLatBox
{
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    bool isEmpty() const { return east <= west || north <= south; }
    bool contains(LonLat place) const
    {
        return place.lon >= west && place.lon <= east && place.lat >= south && place.lat <= north;
    }
    LonLat centre() const { return {(west + east) / 2, (south + north) / 2}; }
    bool operator==(const LonLatBox &) const = default;
};

/** Polygons with holes: of each polygon the outer ring first; rings are closed (first point = last). */
struct MultiPolygon
{
    std::vector<std::vector<std::vector<LonLat>>> polygons;

    bool isEmpty() const { return polygons.empty(); }
    bool operator==(const MultiPolygon &) const = default;
};

/** Half the width of the Web Mercator square in metres: pi times 6,378,137 m. */
inline constexpr double mercatorHalfWidthM = 20037508.342789244;

/** Web Mercator metres (EPSG:3857) of a place; latitudes are clamped to ±85.0511°. */
QPointF toMercator(LonLat place);

/** The place of Web Mercator metres. */
LonLat fromMercator(QPointF mercator);

/** Pixels per Web Mercator metre at a zoom that counts 256 px tiles. */
double pixelsPerMercatorMetre(double zoom);

/** Great-circle distance in metres, R = 6,371,008.8 m (domain.md section 8): for search, not for shown
 * figures. */
double haversineM(LonLat a, LonLat b);

/** True if @p place lies inside (even-odd rule over all rings of a polygon). */
bool contains(const MultiPolygon &area, LonLat place);

/** The box around all points. Empty for an empty area. */
LonLatBox boundsOf(const MultiPolygon &area);

} // namespace stadtblick
