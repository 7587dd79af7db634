#pragma once

#include "models/overlays/layers.h"

#include <QtGui/QPainter>
#include <QtGui/QTransform>

#include <vector>

namespace stadtblick {

/**
 * Tens of thousands of lines or symbols on a screen without OpenGL: one by one QPainter takes a second for
 * them. Only for pictures of pixels; places are exact to half a pixel.
 */
bool isCrowd(const PolylineLayer &layer);
bool isCrowd(const SymbolLayer &layer);

/** Draws like paint() in layerpainters.h, on all cores. */
void paintCrowd(
    QPainter &painter, const PolylineLayer &layer, const QTransform &toPainter, double scale);
void paintCrowd(QPainter &painter, const SymbolLayer &layer, const QTransform &toPainter, double scale,
    const std::vector<bool> &hidesNumber = {});

} // namespace stadtblick
