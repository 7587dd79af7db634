#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/timeserieschart.h"
#include "models/painting/tokens.h"

#include <QtGui/QPainter>

#include <functional>

namespace stadtblick {

/** Where flagged samples lie, in pixels of the device. */
struct FlagPlace
{
    double left = 0; ///< the first sample
    double right = 0; ///< the last one
    double top = 0; ///< the largest value
    double bottom = 0; ///< the least one
};

/**
 * Draws flagged samples within @p panel: excluded ones as hollow triangles, or where they lie beyond the
 * panel as arrows at its edge that point there; a stretch of them as a hollow bar; noted ones as a stroke
 * across the line.
 */
void paintFlagMark(QPainter &painter, const FlagMark &mark, const FlagPlace &place, const QRectF &panel,
    const Tokens &tokens, double scale);

/** The same in a key: Outlier, FlagRun and Noted; nothing for other signs. */
void paintFlagSign(
    QPainter &painter, ChartKeyEntry::Sign sign, const QRectF &box, const Tokens &tokens, double scale);

/** A thin strip with slanted strokes: a gap that only the line of @p colour has. */
void paintGapStrip(QPainter &painter, const QRectF &area, const QColor &colour, double scale);

/**
 * Strips at the bottom of @p panel where one of its shown lines alone is broken: of the upper panel's lines
 * or of the lower one's, one above the other. @p xOf: where a time lies.
 */
void paintOwnGaps(QPainter &painter, const TimeSeriesChart &chart, bool isLower, const QRectF &panel,
    const std::function<double(qint64)> &xOf, Theme theme, double scale);

} // namespace stadtblick
