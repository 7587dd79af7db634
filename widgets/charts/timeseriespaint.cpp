// What lies below and above the lines of a time series.

#include "models/analysis/numberformat.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/common/theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

void TimeSeriesView::drawBackground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Tokens &colours = tokensOf(this);
    for (const TimeRange &night : m_series.nights) {
        painter->fillRect(spanRect(night), colours.sunken);
    }
    paintAxes(*painter);
    // A chart without any data says so in words: nothing is hatched then.
    const bool isEmpty = !m_series.emptyText.isEmpty();
    for (const TimeRange &gap : isEmpty ? std::vector<TimeRange>() : m_series.gaps) {
        const QRectF box = spanRect(gap);
        if (box.width() >= 1) {
            QBrush hatch(colours.control, Qt::BDiagPattern);
            painter->fillRect(box, hatch);
        }
    }
    painter->restore();
}

void TimeSeriesView::paintAxes(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    painter.setFont(uiFont(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const ValueTick &tick : m_series.valueTicks) {
        const double y = std::round(yOf(tick.value)) + 0.5;
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(colours.text2);
        painter.drawText(QRectF(0, y - metrics.height() / 2, m_plot.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    painter.setPen(colours.control);
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    for (const TimeTick &tick : m_ticks) {
        const double x = xOf(tick.timeMs);
        if (x < m_plot.left() - 1 || x > m_plot.right() + 1) {
            continue;
        }
        painter.setPen(colours.control);
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + (tick.isMajor ? 5 : 3)));
        const double width = metrics.horizontalAdvance(tick.label);
        if (x + 2 + width <= viewport()->width()) {
            painter.setPen(colours.text2);
            painter.drawText(QPointF(x + 2, m_plot.bottom() + metrics.ascent() + 5), tick.label);
        }
    }
}

void TimeSeriesView::drawForeground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(uiFont(TextRole::Caption));
    if (!m_series.emptyText.isEmpty()) {
        painter->setPen(tokensOf(this).text2);
        painter->drawText(m_plot, Qt::AlignCenter | Qt::TextWordWrap, m_series.emptyText);
    }
    paintLimits(*painter);
    paintOutliers(*painter);
    paintCursor(*painter);
    painter->restore();
}

void TimeSeriesView::paintLimits(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    for (const ChartLimit &limit : m_series.limits) {
        const double y = yOf(limit.value);
        if (y < m_plot.top() || y > m_plot.bottom()) {
            continue;
        }
        QPen pen(colours.danger, 1.5);
        pen.setDashPattern({4, 8.0 / 3}); // 6 4 in units of the pen's width
        painter.setPen(pen);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.drawText(QRectF(m_plot.left(), y - 20, m_plot.width() - 4, 18),
            Qt::AlignRight | Qt::AlignBottom, limit.label);
    }
}

void TimeSeriesView::paintOutliers(QPainter &painter) const
{
    painter.setPen(QPen(tokensOf(this).warn, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const ChartSeries &series : m_series.series) {
        for (const LinePoint &outlier : series.outliers) {
            if (!m_window.contains(outlier.timeMs)) {
                continue;
            }
            // A value beyond the axis stands at its edge: it must be seen, but must not squeeze the line.
            const double y = std::clamp(yOf(outlier.value), m_plot.top() + 7, m_plot.bottom() - 5);
            const double x = xOf(outlier.timeMs);
            painter.drawPolygon(QPolygonF{{x, y - 6}, {x + 6, y + 4}, {x - 6, y + 4}});
        }
    }
}

void TimeSeriesView::paintCursor(QPainter &painter) const
{
    if (!m_cursor || !m_window.contains(m_cursor->point.timeMs)) {
        return;
    }
    const Tokens &colours = tokensOf(this);
    const double x = xOf(m_cursor->point.timeMs);
    const double y = std::clamp(yOf(m_cursor->point.value), m_plot.top(), m_plot.bottom());
    painter.setPen(QPen(colours.text2, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setPen(QPen(colours.raised, 1.5));
    painter.setBrush(colours.accent);
    painter.drawEllipse(QPointF(x, y), 4, 4);
    QString value = numberText(m_cursor->point.value, m_series.decimals, m_series.unit, QLocale());
    if (m_cursor->isOutlier) {
        value += u" · "_s + tr("flagged, not in the line");
    }
    const QString time = timeText(m_cursor->point.timeMs, m_series.timeZone, QLocale());
    const QFontMetricsF metrics(painter.font());
    const double width = std::max(metrics.horizontalAdvance(time), metrics.horizontalAdvance(value)) + 16;
    QRectF box(x + 8, m_plot.top() + 2, width, metrics.height() * 2 + 10);
    if (box.right() > viewport()->width()) {
        box.moveRight(x - 8);
    }
    painter.setPen(colours.border);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.text2);
    painter.drawText(box.adjusted(8, 4, -8, 0), Qt::AlignLeft | Qt::AlignTop, time);
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(8, 0, -8, -4), Qt::AlignLeft | Qt::AlignBottom, value);
}

} // namespace stadtblick
