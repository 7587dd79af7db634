#pragma once

#include <QtCore/QPointF>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

class QXmlStreamReader;

namespace stadtblick {

/** A level of a WMTS's tile matrix set as its capabilities describe it; what they don't tell is 0 or absent.
 */
struct TileMatrix
{
    QString name;
    double scaleDenominator = 0; ///< of pixels of 0.28 mm (OGC 07-057r7, 6.1)
    std::optional<QPointF> topLeft; ///< x and y as they are told: metres in Web Mercator
    int tileWidth = 0; ///< pixels
    int tileHeight = 0;
};

struct TileMatrixSet
{
    QString name;
    QString crs; ///< as it is told: 'urn:ogc:def:crs:EPSG::3857'
    std::vector<TileMatrix> matrices; ///< the first hundred
};

/** A set that a layer has, wholly or only some levels of it. */
struct TileMatrixSetLink
{
    QString set;
    QStringList levels; ///< empty: all
};

/** Reads the TileMatrixSet that the reader stands on, to its end. */
TileMatrixSet readTileMatrixSet(QXmlStreamReader &xml);
/** Reads the TileMatrixSetLink of a layer that the reader stands on, to its end. */
TileMatrixSetLink readTileMatrixSetLink(QXmlStreamReader &xml);

/** Levels of the world's usual grid in Web Mercator, without a gap. */
struct MercatorLevels
{
    int minimumZoom = 0;
    QStringList names; ///< one for each zoom from minimumZoom on
    int tilePx = 256; ///< side of their tiles, the same at all zooms

    /** The names where they are needed: empty where they are the zooms themselves. */
    QStringList namesToAsk() const;
};

/**
 * The zoom of a level in the world's usual grid (GoogleMapsCompatible, OGC 07-057r7, annex E.4): its corner
 * is the world's, and its tiles are as wide as the world in 2^zoom parts, whatever their number of pixels (64
 * to 1024). Nothing: the level is of another grid, and its tiles would be drawn in the wrong places.
 */
std::optional<int> mercatorZoomOf(const TileMatrix &matrix);

/**
 * What a set has of that grid: the longest run of zooms with tiles of one size, up to 22. @p limits: names of
 * the levels that a layer has of the set; empty: all.
 */
std::optional<MercatorLevels> mercatorLevels(
    const std::vector<TileMatrix> &matrices, const QStringList &limits);

} // namespace stadtblick
