#pragma once

#include "models/domain/geo.h"
#include "models/domain/viewstate.h"

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QImage>
#include <QtGui/QPainterPath>
#include <QtGui/QPolygonF>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/**
 * What the map's layers show, as values; painters choose no colours, texts or thresholds. Positions are Web
 * Mercator metres (y north) relative to originMercator, so that they fit into floats; sizes are logical
 * pixels at 100 %.
 */
namespace stadtblick {

/** What pointing at a thing tells and what a click on it selects. */
struct ThingInfo
{
    Selection selection;
    QString name;
    QString value; ///< 'LDEN 64 dB(A)', or why there is none
    QString coverage; ///< 'coverage 91 %'; may be empty
    std::vector<Selection> members; ///< of a bubble with several ideas, most supported first
    bool operator==(const ThingInfo &) const = default;
};

/** The outline of a symbol: layers differ by it where their colours could be confused. */
enum class SymbolShape {
    Circle, ///< noise, temperature, traffic, ideas
    Square, ///< air; rounded, as wide as the circle
    Hexagon, ///< rain
    Drop, ///< gauges: a circle with a tip above
    House ///< car parks: a square with a gable
};

/** A filled disc (or another shape) with a number or without one. */
struct Symbol
{
    QPointF position; ///< metres from the layer's origin
    QPointF offsetPx; ///< from there to where it is drawn, right and down (badges.h, sidebyside.h)
    double radiusPx = 14;
    SymbolShape shape = SymbolShape::Circle;
    QColor fill;
    QColor casing;
    double casingPx = 1.4;
    QColor halo; ///< outside the casing; invalid = none
    double haloPx = 1.6;
    QColor core; ///< of a ring: the disc within that carries the number; invalid = none
    double corePx = 0; ///< its radius
    QString text; ///< the number within
    QColor textColour;
    bool isHatched = false; ///< not enough data: hatched in the casing's colour, no palette colour
    ThingInfo info;
    /** Where its middle is drawn: metres from the layer's origin, at so many of them for each pixel. */
    QPointF drawnAt(double metresPerPixel) const;
    /** How far from its middle anything of it reaches, in pixels: halo, corners, a drop's tip. */
    double reachPx() const;
    bool operator==(const Symbol &) const = default;
};

/** Symbols in drawing order, the last one on top. */
struct SymbolLayer
{
    QPointF originMercator;
    std::vector<Symbol> symbols;
    bool operator==(const SymbolLayer &) const = default;
};

/** A line on the map with halo. */
struct MapLine
{
    std::vector<QPointF> points; ///< metres from the layer's origin
    double widthPx = 1;
    QColor colour;
    QColor halo;
    double haloPx = 1.3; ///< on either side
    double offsetPx = 0; ///< to the right of the points' order, whatever the zoom: directions side by side
    ThingInfo info;
    bool operator==(const MapLine &) const = default;
};

/** The line @p distance (in the points' unit, y north) to the right of @p points; the points themselves for
 * 0. */
std::vector<QPointF> beside(const std::vector<QPointF> &points, double distance);

/** Lines in drawing order; all halos come below all lines. */
struct PolylineLayer
{
    QPointF originMercator;
    std::vector<MapLine> lines;
    bool operator==(const PolylineLayer &) const = default;
};

/** An area: rings with holes by the even-odd rule. */
struct MapArea
{
    std::vector<QPolygonF> rings; ///< metres from the layer's origin, closed
    QColor fill; ///< invalid: none
    QColor hatch; ///< over the fill: its value stands on little; alone: there is none; invalid: no hatch
    QColor outline;
    double outlinePx = 1.2;
    ThingInfo info;
    enum class Label {
        District, ///< capitals, with the value below
        Feature, ///< as a plan writes it, where it fits into the area
        None
    };
    Label label = Label::District;
    QPointF labelAt; ///< inside the area
    QString valueText; ///< below the name; may be empty
    bool operator==(const MapArea &) const = default;
};

/** Areas in drawing order. Fills lie below the base map's roads as surfaces do, outlines above them. */
struct PolygonLayer
{
    QPointF originMercator;
    std::vector<MapArea> areas;
    bool isBelowRoads = false; ///< false: fills lie above the roads too
    bool operator==(const PolygonLayer &) const = default;
};

/** A line of equal value, for contour drawing. */
struct ContourLine
{
    std::vector<QPointF> points; ///< metres from the layer's origin
    double widthPx = 0.5;
    QString label; ///< '20 °C'; empty where it carries none
    bool operator==(const ContourLine &) const = default;
};

/**
 * A field between stations as an image over a Mercator box, north up; transparent where nothing can be
 * said: there a hatch shows.
 */
struct SurfaceLayer
{
    QRectF boxMercator; ///< left = west, top = SOUTH edge as smallest y: x, y, width, height in metres
    QImage image; ///< ARGB32_Premultiplied, row 0 in the north; full opacity; reaches a little beyond cover
    std::vector<float> values; ///< of the image's cells, row 0 in the north; NaN = no statement
    bool isSmooth = true; ///< false: classes, whose colours must not blend into others
    QPainterPath cover; ///< where something can be said, relative to the box's south-west corner
    QColor hatch; ///< everywhere else: 'no statement'
    std::vector<ContourLine> contours; ///< relative to the box's south-west corner
    QColor contourColour;
    QString unit;
    int decimals = 1;
    QString valueName; ///< 'air temperature, estimated': for pointing at the surface
    QLocale locale; ///< of valueText
    /**
     * Of a raster: the cell of its file at a place in Mercator metres, where the picture's are coarser or
     * smoothed; nothing outside. For any thread. Empty: the picture's cells are all there is.
     */
    std::function<std::optional<double>(QPointF mercator)> cellAt;
    bool isCellQuick = true; ///< false: too slow for each move of the pointer
    bool areClasses = false; ///< the values are numbers of classes
    std::map<int, QString> classNames; ///< of those that have one

    /**
     * The value at a place in Mercator metres: of the file's own cell, else of the picture's; nothing outside
     * or where nothing can be said.
     */
    std::optional<double> valueAt(QPointF mercator) const;
    /** True if valueAt() answers with what the file says, not with what the picture was smoothed to. */
    bool isExact() const { return cellAt && isCellQuick; }
    /** A value with its unit, '≈ 21.3 °C', without ≈ where it is exact; the name of a class. */
    QString valueText(double value) const;
};

/** What a layer draws; large parts are shared, never copied. */
using LayerContent = std::variant<std::shared_ptr<const SurfaceLayer>, std::shared_ptr<const PolygonLayer>,
    std::shared_ptr<const PolylineLayer>, std::shared_ptr<const SymbolLayer>>;

} // namespace stadtblick
