#pragma once

#include "models/basemap/basemappainter.h"

#include <QtCore/QRectF>
#include <QtGui/QFont>

#include <optional>

namespace stadtblick {

/** Some characters of a label that are drawn together. */
struct PlacedGlyphs
{
    QString text;
    QPointF position; ///< of the baseline's begin, logical pixels
    double angle = 0; ///< degrees clockwise
};

/** A label at its place in a view. */
struct PlacedLabel
{
    LabelKind kind = LabelKind::Street;
    QString text; ///< as drawn, whole
    double scale = 1; ///< of its font
    std::vector<PlacedGlyphs> glyphs; ///< one for straight labels, one a character along streets
    std::vector<QRectF> boxes; ///< what it covers, halo included: no other label touches them
};

/** Which labels a view gets. */
struct LabelOptions
{
    double scale = 1; ///< 1.55 in a council room
    bool hasStreetNames = true; ///< false in a council room
    std::optional<int> maximumPlaces; ///< districts and areas together; 8 in a council room
};

/** The options for presenting to a council. */
LabelOptions presentLabelOptions();

/**
 * Places labels: districts, streets by class, then parks and water, each only where it is free of @p reserved
 * (symbols, texts, boxes over the map, in this view's pixels) and of those before it. Always the same for the
 * same input. @p features should reach beyond the view by labelMarginPx, so that names don't jump at its
 * edge.
 */
std::vector<PlacedLabel> placeLabels(const FeatureSet &features, const BaseMapView &view,
    const std::vector<QRectF> &reserved, const LabelOptions &options = {});

/** How much around a view features should be loaded for its labels. */
inline constexpr double labelMarginPx = 160;

/** The font of a kind of label: Noto Sans, in pixels, without hinting. */
QFont labelFont(LabelKind kind, double scale = 1);

/**
 * @p font as a painter on @p device needs it: Qt multiplies absolute letter spacing by the device's
 * resolution, even of fonts in pixels, so that capitals in a PDF would stand far apart.
 */
QFont spacedFor(const QPaintDevice *device, const QFont &font);

/** Draws labels with their halos; texts stay texts on a vector device. */
void paintLabels(QPainter &painter, const std::vector<PlacedLabel> &labels, MapTheme theme);

} // namespace stadtblick
