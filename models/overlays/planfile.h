#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"
#include "models/overlays/layers.h"

#include <QtCore/QJsonObject>

#include <functional>

namespace stadtblick {

/** How a plan is drawn: a layer's options, with their defaults. Map services over the map share the zooms. */
struct PlanStyle
{
    QString file; ///< a local file
    QString name; ///< shown to people
    QColor colour; ///< of lines, points and fills; invalid: by kind of feature
    double fillOpacity = 0.25; ///< of areas
    double minimumZoom = 0; ///< 256 px tiles; nothing is drawn below
    double maximumZoom = 99; ///< nor above
    /** Of rasters: heat, volume, neutral, difference, noise; empty = neutral. Of vectors: noise or empty. */
    QString palette;
    QString field; ///< of vectors: the one with levels (noisemap.h); empty: none was found
    bool isFromService = false; ///< of vectors: a WFS's answer, which may be cut
    bool isCompared = false; ///< of noise rasters: model − measurement at the stations
    QString quantity; ///< of that: lnight; else LDEN
    std::optional<double> lowest,
        highest; ///< ends of a raster's colour scale; absent: 2nd and 98th percentile

    bool operator==(const PlanStyle &) const = default;
};

PlanStyle planStyleOf(const QJsonObject &options);
QJsonObject toJson(const PlanStyle &style);

/** True for ids of layers that are plans: 'plan-…'. */
bool isPlanLayer(QStringView layerId);

/** True while @p zoom lies in the style's range. */
bool isShownAt(const PlanStyle &style, double zoom);

/** Said in the place of a layer that its range of scales hides; translated. */
QString hiddenByScaleText();

/** True for a noise raster that shows the difference to the stations: it follows the view's time. */
bool isComparedWithStations(const PlanStyle &style);

/** A group of features of a vector plan: a layer of the file. */
struct PlanGroup
{
    QString name;
    std::vector<MapArea> areas;
    std::vector<MapLine> lines;
    std::vector<QPointF> points;
    std::vector<ThingInfo> pointInfos;
    /** By area, line and point: lower bound of its noise class; absent where its field says none. */
    std::vector<std::optional<double>> areaLevels, lineLevels, pointLevels;

    bool isEmpty() const { return areas.empty() && lines.empty() && points.empty(); }
};

/** A vector plan in Web Mercator metres from its origin. */
struct PlanVector
{
    QPointF originMercator;
    QRectF extent; ///< from the origin
    std::vector<PlanGroup> groups;
    bool isCut = false; ///< the file holds more than the limits allow
    QString crsNote; ///< what was assumed where the file names no coordinate system
    QString noiseField; ///< the field with levels (noisemap.h); empty: none
};

/** A raster in Web Mercator, at most maximumPlanCells on its longer side. */
struct PlanRaster
{
    QRectF boxMercator; ///< left, top = smallest y, width, height in metres
    int columns = 0;
    int rows = 0;
    std::vector<float> values; ///< row 0 in the north; NaN = none; empty for pictures
    QImage picture; ///< of three or four bands; null for values
    QString unit;
    QString bandName;
};

/** Limits of a file, so that a hostile one ends with an Error or cut off, never with the memory. */
inline constexpr qint64 largestPlanBytes = qint64{2} << 30;
inline constexpr int mostPlanFeatures = 100'000;
inline constexpr qint64 mostPlanPoints = 4'000'000;
inline constexpr qint64 largestRasterCells = 1'000'000'000;
inline constexpr int maximumPlanCells = 1024;

/** What a plan file is, before it is shown. */
struct PlanInfo
{
    bool isRaster = false;
    QString name; ///< of the file
    std::optional<LonLatBox> bounds;
    QString noiseField; ///< of a vector noise map: its field with levels
};

/** Looks into a file: readable, of which kind, where. A worker's thread: loads GDAL. */
Result<PlanInfo> planInfo(const QString &file, const QString &projectedCrs);

/**
 * Reads a vector plan (GeoPackage, GeoJSON, Shapefile, GML with XPlanung, FlatGeobuf, KML) and converts it.
 * Only these drivers, only a local file, nothing fetched from elsewhere. @p projectedCrs is assumed where the
 * file names no system and its numbers are no degrees. A worker's thread.
 */
Result<PlanVector> readPlanVector(
    const QString &file, const QString &projectedCrs, const std::function<bool()> &isCanceled);

/** Reads a raster plan (GeoTIFF, ASCII grid) and warps it. A worker's thread. */
Result<PlanRaster> readPlanRaster(
    const QString &file, const QString &projectedCrs, const std::function<bool()> &isCanceled);

} // namespace stadtblick
