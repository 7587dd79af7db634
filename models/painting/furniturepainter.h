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

/** Where the boxes of frame.furniture lie: labels keep out of them. */
std::vector<QRectF> furnitureRects(
    const MapScene &scene, const MapFrame &frame, const QString &baseMapAttribution);

/** Scale bar, attribution, demo mark, legend …: what frame.furniture asks for. */
void paintFurniture(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, const QString &baseMapAttribution);

} // namespace stadtblick
