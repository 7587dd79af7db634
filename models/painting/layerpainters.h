#pragma once

#include "models/overlays/layers.h"
#include "models/overlays/scene.h"

#include <QtGui/QPainter>
#include <QtGui/QTransform>

namespace stadtblick {

/**
 * One layer each. @p mercatorToDevice turns Web Mercator metres into the painter's coordinates; @p scale
 * multiplies all pixel sizes.
 */
void paint(
    QPainter &painter, const SurfaceLayer &layer, const QTransform &mercatorToDevice, double scale = 1);

/** What of areas is drawn: those that lie below the roads are drawn in two goes. */
enum class AreaPart { All, Fills, Outlines };
void paint(QPainter &painter, const PolygonLayer &layer, const QTransform &mercatorToDevice, double scale = 1,
    AreaPart part = AreaPart::All);
void paint(
    QPainter &painter, const PolylineLayer &layer, const QTransform &mercatorToDevice, double scale = 1);
/** @p hidesNumber: of each symbol, drawn without its number; empty: all numbers are drawn. */
void paint(QPainter &painter, const SymbolLayer &layer, const QTransform &mercatorToDevice, double scale = 1,
    const std::vector<bool> &hidesNumber = {});

/** The accent ring on its halo around what is selected (tokens.md, map symbols). */
void paintSelectedRing(QPainter &painter, QPointF centre, double radiusPx, Theme theme, double scale = 1);

} // namespace stadtblick
