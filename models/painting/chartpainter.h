#pragma once

#include "models/charts/timeserieschart.h"
#include "models/overlays/palette.h"

#include <QtGui/QPainter>

namespace stadtblick {

/** How a chart is drawn on paper, in a picture or full screen. */
struct ChartStyle
{
    Theme theme = Theme::Light;
    double scale = 1; ///< of text and lines
    bool hasTitle = true; ///< title and quantity above the plot
    bool hasKey = true; ///< night, gap, outlier, period and coverage below it
};

/** Draws the chart into @p box: title, plot with axes and bands, key (tokens.md, Charts). */
void paintChart(QPainter &painter, const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style);

/** The plot's place within @p box, for cursors and hover. */
QRectF plotRect(const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style);

} // namespace stadtblick
