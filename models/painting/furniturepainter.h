#pragma once

#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <QtGui/QPainter>

#include <vector>

namespace stadtblick {

/** A round length that a scale bar shows, and how long it is in the frame. */
struct ScaleBar
{
    double metres = 0; ///< on the ground at the frame's centre
    double px = 0;
    QString text; ///< '500 m', '1 km' by the scene's locale
};

/** The longest of 1, 2 or 5 × 10^n metres whose bar is at most @p maximumPx long. */
ScaleBar scaleBarOf(const MapFrame &frame, double maximumPx, const QLocale &locale);

/** What stands on a map beside what the scene itself says. */
struct FurnitureTexts
{
    QString attribution; ///< whom the base map is owed to; may be empty
    QString missing; ///< what of the base map is not there (missingText()); empty: all is
};

/**
 * Where the boxes of frame.furniture lie: labels keep out of them. None lies over another or beyond the
 * frame, down to frames of 320 × 240 pixels at a scale of 1: where there is too little room everything is
 * drawn smaller, down to half the size. Legends that don't fit beside and above the other boxes are drawn
 * smaller alone, at most to 60 %; those that don't fit even so are counted instead.
 */
std::vector<QRectF> furnitureRects(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts);

/**
 * Scale bar, attribution, demo mark, legend …: what frame.furniture asks for, and always what is missing of
 * the base map.
 */
void paintFurniture(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts);

} // namespace stadtblick
