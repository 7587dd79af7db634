#pragma once

#include "models/overlays/legend.h"
#include "models/overlays/palette.h"

#include <QtGui/QPainter>

namespace stadtblick {

/** How a legend is drawn. */
struct LegendStyle
{
    Theme theme = Theme::Light;
    double scale = 1;
    bool hasTitle = true; ///< off where the panel has its own row with the title
};

/** The height that @p legend needs in @p width logical pixels: texts wrap, nothing is cut off. */
double legendHeight(const Legend &legend, double width, const LegendStyle &style);

/** Draws @p legend from the top left of @p box; answers the height that it took. */
double paintLegend(QPainter &painter, const Legend &legend, const QRectF &box, const LegendStyle &style);

/** Where paintLegendBox draws. */
QRectF legendBoxRect(const std::vector<Legend> &legends, QPointF lowerLeft, double width,
    double maximumHeight, const LegendStyle &style);

/**
 * Several legends in one opaque box with a border, its lower left corner at @p lowerLeft; @p width is that of
 * a column. What is higher than @p maximumHeight goes on in further columns to the right.
 */
void paintLegendBox(QPainter &painter, const std::vector<Legend> &legends, QPointF lowerLeft, double width,
    double maximumHeight, const LegendStyle &style);

} // namespace stadtblick
