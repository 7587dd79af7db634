#pragma once

#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <QtGui/QPainter>

#include <vector>

namespace stadtblick {

/** A text of an overlay at its place in the frame. */
struct OverlayLabel
{
    QString text;
    QPointF centre; ///< logical pixels
    double angle = 0; ///< degrees clockwise
    bool isDistrict = false; ///< capitals, spaced; else bold: the value of a contour or a district
    QRectF box; ///< what it covers
    bool isOnFill = false; ///< over a colour of any lightness: with a wider halo
};

/**
 * The contours' values every 700 px along their lines, the names of districts and below them their values,
 * where they are free of
 * @p reserved and of each other.
 */
std::vector<OverlayLabel> overlayLabels(
    const MapScene &scene, const MapFrame &frame, const std::vector<QRectF> &reserved);

/** Draws them with their halos. */
void paintOverlayLabels(
    QPainter &painter, const std::vector<OverlayLabel> &labels, Theme theme, double scale);

} // namespace stadtblick
