#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"

#include <QtCore/QJsonValue>
#include <QtCore/QLocale>
#include <QtCore/QRectF>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace stadtblick {

/** A tile in the Web Mercator pyramid (GoogleMapsCompatible), whatever its pixels, y from the north. */
struct RasterKey
{
    int z = 0;
    int x = 0;
    int y = 0;

    bool operator==(const RasterKey &) const = default;
    auto operator<=>(const RasterKey &) const = default;
};

/** The rectangle of a tile in Web Mercator metres, y north: its top() is the southern edge. */
QRectF mercatorRectOf(RasterKey key);

/** How a service is asked. */
enum class RasterKind {
    Xyz, ///< address with {z}, {x}, {y} or {-y}; WMTS in its RESTful form too
    Wmts, ///< key-value requests
    Wms, ///< GetMap for each tile
    MbTiles ///< a file on this computer
};

/** Side of a tile where nothing else is said; zooms count such tiles. */
inline constexpr int usualTilePx = 256;

/**
 * A raster base map: where its tiles come from and how they are to be named. A plain value; its JSON stands
 * in resources/maps, in profiles ("maps") and in a view's layer "basemap" (option "map").
 */
struct RasterSource
{
    QString id; ///< also the name of its store on disk: letters, digits, - and _
    QString name; ///< shown to people
    RasterKind kind = RasterKind::Xyz;
    QString url; ///< template or service address; of MbTiles the file's path
    QString layer, style, matrixSet; ///< WMTS and WMS
    QStringList matrices; ///< what {z} or the WMTS calls its levels, from minimumZoom on; empty: 0, 1, 2 …
    QString version = QStringLiteral("1.3.0"); ///< WMS
    QString format = QStringLiteral("image/png");
    QString infoFormat; ///< of WMS: what GetFeatureInfo is to answer in; empty: the layer is not queryable
    QString attribution;
    int minimumZoom = 0;
    int maximumZoom = 18; ///< finer ones are enlarged
    int tilePx = usualTilePx; ///< side of a tile as the map was drawn: its letters are meant for these pixels
    bool mayPrefetch = true; ///< the provider's terms allow fetching an area ahead
    bool isVerified = true; ///< false: 'not verified against the live service'

    bool operator==(const RasterSource &) const = default;
};

/** The maps that can be chosen: the shipped ones, in the order of resources/maps. */
const std::vector<RasterSource> &shippedMaps();

/** Reads a source; an error names @p where and the member. Plain http(s) addresses and local files only. */
Result<RasterSource> rasterSourceFromJson(const QJsonValue &json, const QString &where);
QJsonObject toJson(const RasterSource &source);

/**
 * The base map that a layer's options choose: {"map": id of a shipped one or a source's JSON}. Nothing: the
 * imported OpenStreetMap extract, or what is meant can't be read.
 */
std::optional<RasterSource> rasterSourceOf(const QJsonObject &layerOptions);

/** A map service that lies over the base map. */
struct RasterOverlay
{
    RasterSource source;
    QString tileFile; ///< where its tiles are kept
    double opacity = 1;
    QString layerId; ///< of the view: 'map-…'
    bool isInternal = false; ///< never leaves in an export

    bool operator==(const RasterOverlay &) const = default;
};

/** True for ids of layers that show a map service over the base map: 'map-…'. */
bool isMapLayer(QStringView layerId);

/** The address of a tile. */
QUrl tileUrl(const RasterSource &source, RasterKey key);

/** Scheme, host and port that a source's tiles come from: nothing else is asked. */
QUrl originOf(const RasterSource &source);

/** Where the tiles of a source are kept for a cache: '<cache>.tiles/<id>.mbtiles'; of MbTiles the file
 * itself. */
QString tileFileOf(const RasterSource &source, const QString &cachePath);

} // namespace stadtblick
