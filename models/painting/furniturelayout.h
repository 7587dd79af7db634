#pragma once

#include "models/overlays/legend.h"
#include "models/painting/furniturepainter.h"

namespace stadtblick {

inline constexpr double furniturePaddingPx = 8; ///< of a box, around its text
inline constexpr double furnitureLegendWidthPx = 248; ///< of a legend's column

/** Legends in the room that is left for them. */
struct LegendFit
{
    std::vector<Legend> legends; ///< those that fit; the last one counts the others
    QRectF room; ///< of the map
    QRectF box; ///< in it; empty: not even the count fits
    double scale = 1;
};

/** Places and sizes of all boxes of a frame; an empty rectangle is not drawn. */
struct FurnitureLayout
{
    QRectF scaleBar;
    QRectF coordinates;
    QRectF attribution;
    QRectF demo;
    QRectF missing;
    QRectF north;
    QRectF legend;
    LegendFit legends;
    double scale = 1; ///< that all but the legend are drawn at
    bool lacksLegend = false; ///< there are legends, but not even their count has room
    ScaleBar bar;
    QString attributionText;
    QString demoText;
    QString coordinatesText;
};

/**
 * Finds a place for each box that a frame asks for: furnitureRects() says how. In a small frame everything is
 * drawn so much smaller that it finds its place. Colours without a legend say nothing: it is left out only
 * where no size has room for it.
 */
FurnitureLayout furnitureLayout(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts);

/** Those of the boxes that are drawn. */
std::vector<QRectF> furnitureBoxes(const FurnitureLayout &layout);

} // namespace stadtblick
