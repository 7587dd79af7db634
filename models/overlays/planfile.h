#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"
#include "models/overlays/layers.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QSize>

#include <functional>
#include <map>

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
    QString attribution; ///< who made it, as it stands on every picture; empty: planSourceOf() says
    QDate date; ///< when a service was asked for it, in the city's time zone; null: a file's own

    bool operator==(const PlanStyle &) const = default;
};

/** The palette of noise maps: bands of decibels. */
inline constexpr QLatin1StringView noisePalette{"noise"};

/** Where a plan comes from that is a service's copy. */
struct PlanOrigin
{
    QString name; ///< shown to people
    QString attribution; ///< as the planner wrote it; may be empty
    QString host; ///< of the service: what stands there as long as nobody wrote one
    QDate date; ///< of asking the service, in the city's time zone
};

/** A layer's options with the origin in them; an attribution that nobody wrote leaves the one that is there.
 */
QJsonObject withOrigin(QJsonObject options, const PlanOrigin &origin);

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

/** What stands as the plan's source on pictures: its attribution, else the file's name (of a service's the
 * layer's). */
QString planSourceOf(const PlanStyle &style);

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

/** What the numbers of a raster are to be taken as. */
enum class PlanValues {
    AsFile, ///< classes or a picture where the file has a table of colours, else numbers
    Numbers, ///< of a colour scale, whatever colours the file has
    Levels ///< decibels: those that are not plausible are none
};

/** The values that a style shows. */
PlanValues planValuesOf(const PlanStyle &style);

/** A class of a raster with a table of colours. */
struct PlanClass
{
    int number = 0; ///< its value in the file
    QColor colour;
    QString name; ///< as the file says; empty: not at all

    bool operator==(const PlanClass &) const = default;
};

/** A raster in Web Mercator, at most maximumPlanCells on its longer side. */
struct PlanRaster
{
    QRectF boxMercator; ///< left, top = smallest y, width, height in metres
    int columns = 0;
    int rows = 0;
    std::vector<float> values; ///< row 0 in the north; NaN = none; empty for pictures
    /** Of three or four bands of bytes, or of a table of colours without meaning; null for values. */
    QImage picture;
    QString unit;
    QString bandName;
    int bandCount = 1; ///< of the file; values are the first one's
    std::vector<PlanClass> classes; ///< of those values; empty: they are numbers
    std::map<int, QString> classNames; ///< of all classes, those too that the picture's cells don't show
    bool isBlended = true; ///< false: each cell has the value of one cell of the file (classes, decibels)
    bool hasImplausible = false; ///< levels that can be none were left out
    QSize fileCells; ///< columns and rows of the file
    QString crsNote; ///< what was assumed where the file names no coordinate system
    /** The file's own cell at a place in Mercator metres, whichever thread asks; empty for pictures. */
    std::function<std::optional<double>(QPointF mercator)> cellAt;
    bool isCellQuick = true; ///< at each move of the pointer
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
 * file names no system and its numbers are no degrees. Numbers and dates of features' fields are told as
 * @p locale writes them. A worker's thread.
 */
Result<PlanVector> readPlanVector(const QString &file, const QString &projectedCrs,
    const std::function<bool()> &isCanceled, const QLocale &locale = QLocale::c());

/**
 * Reads a raster plan (GeoTIFF, ASCII grid) and warps it. Values are in the band's unit (scale and offset
 * applied); decibels and classes are never averaged. @p projectedCrs is assumed as for vectors. The file
 * stays open while the answer's cellAt is kept. A worker's thread.
 */
Result<PlanRaster> readPlanRaster(const QString &file, const QString &projectedCrs,
    const std::function<bool()> &isCanceled, PlanValues values = PlanValues::AsFile);

} // namespace stadtblick
