#pragma once

#include "models/basemap/mapclass.h"

#include <QtGui/QColor>

#include <array>

namespace stadtblick {

/** What the base map is drawn for. */
enum class MapTheme { Light, Dark, Print };

/** The same colour on a light screen, a dark one and on paper. */
struct ThemeColour
{
    QRgb light = 0;
    QRgb dark = 0;
    QRgb print = 0;

    QColor in(MapTheme theme) const
    {
        return QColor::fromRgba(theme == MapTheme::Dark ? dark : theme == MapTheme::Print ? print : light);
    }
};

/** How areas of a class are filled. */
struct AreaStyle
{
    ThemeColour fill;
    double fromZoom = 0;
};

/** How lines of a class are drawn. Widths are in logical pixels at the zooms 12 to 18. */
struct LineStyle
{
    std::array<double, 7> widths{}; ///< 0 = not yet drawn
    double fromZoom = 0;
    ThemeColour fill;
    ThemeColour casing;
    bool hasCasing = false;
    double dashPx = 0; ///< 0 = solid; else line and gap of a broken line
};

/** Dashes over a railway line. */
struct RailDashes
{
    ThemeColour colour;
    double dashPx = 7;
    double widthShare = 0.6; ///< of the line's width
    double fromZoom = 14;
};

/** What a label names; it decides font and colour. */
enum class LabelKind { District, Street, Green, Water };

/** Font and colours of labels, and from which zoom they are placed. */
struct LabelStyle
{
    ThemeColour text;
    ThemeColour halo; ///< with its opacity
    double fontPx = 12;
    double letterSpacingPx = 0;
    bool isItalic = false;
    double fromZoom = 0;
    double toZoom = 99; ///< exclusive
};

/** The rules of street names. */
struct StreetNameStyle
{
    double largeFromZoom = 13.5; ///< motorway to secondary
    double tertiaryFromZoom = 15;
    double allFromZoom = 15.7;
    double maximumBendDegrees = 20;
    double endMarginPx = 14; ///< a line must be longer than its text by this
    int maximumPerName = 2;
    double repeatPx = 520;
};

/** The values of ui/map-style.md, but for buildings, which begin at zoom 15; zooms count 256 px tiles. */
namespace basemapstyle {

ThemeColour land();
AreaStyle area(MapClass mapClass);
/** Outline of buildings and its width in pixels. */
ThemeColour buildingOutline();
inline constexpr double buildingOutlinePx = 0.6;
inline constexpr double buildingOutlineFromZoom = 15.6;

const LineStyle &line(MapClass mapClass);
/** A line's width at @p zoom, linear between the table's zooms, constant beyond them; 0 = not drawn. */
double lineWidth(MapClass mapClass, double zoom);
/** Casing and fill together. */
double casingWidth(double fillWidth);
RailDashes railDashes();
inline constexpr double tunnelDashPx = 4;
inline constexpr double tunnelOpacity = 0.45;

/** From which zoom a class is drawn. */
double fromZoom(MapClass mapClass);

/** Opacity of the lines' picture over a surface. */
double lineOpacityOverSurface(MapTheme theme);

LabelStyle label(LabelKind kind);
StreetNameStyle streetNames();
inline constexpr double haloPx = 3;
inline constexpr double presentScale = 1.55;
inline constexpr int presentPlaces = 8;

} // namespace basemapstyle

} // namespace stadtblick
