#pragma once

#include "models/charts/chart.h"
#include "models/overlays/palette.h"

#include <QtGui/QPainter>

namespace stadtblick {

/** How a chart is drawn on paper, in a picture or on the screen. */
struct ChartStyle
{
    Theme theme = Theme::Light;
    double scale = 1; ///< of text and lines
    bool hasTitle = true; ///< title and quantity above the plot
    bool hasKey = true; ///< signs, period, coverage and note below it
    bool hasSource = false; ///< source and demo mark as the last line
};

/**
 * Draws the chart into @p box: title, plot with axes and marks, key (tokens.md, Charts). Works for screens,
 * pictures, QSvgGenerator and PDF alike; texts stay texts.
 */
void paintChart(QPainter &painter, const Chart &chart, const QRectF &box, const ChartStyle &style);
void paintChart(QPainter &painter, const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style);

/** The plot's place within @p box, for cursors and hover. */
QRectF plotRect(const Chart &chart, const QRectF &box, const ChartStyle &style);
QRectF plotRect(const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style);

/** A mark of a chart: what the pointer is at, or what the arrow keys came to. */
struct ChartHit
{
    int mark = 0; ///< its number in reading order, from 0 to markCount(): the arrow keys go by one
    QRectF place; ///< what is framed: a cell, a bar, a box; a point's is a few pixels wide
    bool isColumn = false; ///< a cursor line through the whole plot marks it, as in time series
    QStringList lines; ///< what it says (markLines)
};

/** The mark at (or, for lines and points, nearest to) @p point; nothing outside the plot. */
std::optional<ChartHit> hitChart(
    const Chart &chart, const QRectF &box, const ChartStyle &style, QPointF point);

/** A mark by its number; nothing where there is none. */
std::optional<ChartHit> chartMark(const Chart &chart, const QRectF &box, const ChartStyle &style, int mark);

/** Cursor, frame and the box with what the mark says, within @p box. */
void paintHit(
    QPainter &painter, const Chart &chart, const QRectF &box, const ChartStyle &style, const ChartHit &hit);

/** The series that the key's entry at @p point hides or shows. */
std::optional<int> keySeriesAt(const Chart &chart, const QRectF &box, const ChartStyle &style, QPointF point);

} // namespace stadtblick
