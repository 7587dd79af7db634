#pragma once

#include "models/painting/tokens.h"

#include <QtCore/QStringList>
#include <QtGui/QPainter>

namespace stadtblick {

/**
 * The box at a chart's crosshair: the first line in the second text colour, the others below it. It stands
 * to the right of @p at, to the left where @p bounds leave no room. Draws with the painter's font.
 */
void paintHoverBox(
    QPainter &painter, const QStringList &lines, QPointF at, const QRectF &bounds, const Tokens &colours);

} // namespace stadtblick
