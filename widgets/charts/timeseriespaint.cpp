// What lies below and above the lines of a time series.

#include "models/analysis/numberformat.h"
#include "models/painting/flagpainter.h"
#include "widgets/charts/hoverbox.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/common/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace stadtblick {

void TimeSeriesView::drawBackground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Tokens &colours = tokensOf(this);
    for (const TimeRange &night : m_shown.nights) {
        painter->fillRect(spanRect(night), colours.sunken);
    }
    for (const Panel &panel : m_panels) {
        paintValueAxis(*painter, panel);
    }
    paintTimeAxis(*painter);
    // A chart without any data says so in words: nothing is hatched then.
    const bool isEmpty = !m_shown.emptyText.isEmpty();
    for (const TimeRange &gap : isEmpty ? std::vector<TimeRange>() : m_shown.gaps) {
        const QRectF box = spanRect(gap);
        if (box.width() >= 1) {
            QBrush hatch(colours.control, Qt::BDiagPattern);
            painter->fillRect(box, hatch);
        }
    }
    painter->restore();
}

void TimeSeriesView::paintValueAxis(QPainter &painter, const Panel &panel) const
{
    const Tokens &colours = tokensOf(this);
    painter.setFont(uiFont(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const ValueTick &tick : panel.axis.ticks) {
        const double y = std::round(yOf(panel, tick.value)) + 0.5;
        if (y < panel.plot.top() - 1 || y > panel.plot.bottom() + 1) {
            continue;
        }
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(panel.plot.left(), y), QPointF(panel.plot.right(), y));
        painter.setPen(colours.text2);
        painter.drawText(QRectF(0, y - metrics.height() / 2, panel.plot.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    if (m_shown.lower && &panel == &m_panels.back()) {
        painter.setPen(colours.text2);
        painter.drawText(
            QPointF(panel.plot.left(), panel.plot.top() - 4 - metrics.descent()), m_shown.lower->quantity);
    }
}

void TimeSeriesView::paintTimeAxis(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours.control);
    for (const Panel &panel : m_panels) {
        painter.drawLine(panel.plot.bottomLeft(), panel.plot.bottomRight());
    }
    double free = 0;
    for (const TimeTick &tick : m_shown.timeTicks) {
        const double x = xOf(tick.timeMs);
        if (tick.isMajor && x >= m_plot.left() - 1 && x <= m_plot.right() + 1) {
            painter.setPen(colours.control);
            painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + 5));
        }
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = xOf(tick.labelMs) - width / 2;
        // A label that would run into its neighbour or out of the chart is left out, never cut.
        if (left < free || left + width > viewport()->width() || xOf(tick.labelMs) > m_plot.right() + 1) {
            continue;
        }
        painter.setPen(colours.text2);
        painter.drawText(QPointF(left, m_plot.bottom() + metrics.ascent() + 5), tick.label);
        free = left + width + 6;
    }
}

void TimeSeriesView::drawForeground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(uiFont(TextRole::Caption));
    if (!m_shown.emptyText.isEmpty()) {
        painter->setPen(tokensOf(this).text2);
        painter->drawText(m_plot, Qt::AlignCenter | Qt::TextWordWrap, m_shown.emptyText);
    }
    paintLimits(*painter);
    for (const Panel &panel : m_panels) {
        paintOwnGaps(
            *painter, m_shown, &panel != &m_panels.front(), panel.plot,
            [this](qint64 timeMs) { return xOf(timeMs); }, themeOf(this), 1);
    }
    paintFlags(*painter);
    paintCursor(*painter);
    painter->restore();
}

/** Above a limit, where the fewest of the lines' points lie; at the right if all places are alike. */
QRectF TimeSeriesView::limitLabelBox(const Panel &panel, double y, double width) const
{
    constexpr int places = 8;
    const double free = std::max(0.0, panel.plot.width() - width - 8);
    QRectF best;
    int least = std::numeric_limits<int>::max();
    for (int place = 0; place <= places; ++place) {
        const QRectF box(panel.plot.right() - 4 - width - place * free / places, y - 20, width, 18);
        int hidden = 0;
        for (const ChartSeries &series : m_shown.series) {
            if (series.isHidden || &panelOf(series) != &panel) {
                continue;
            }
            for (const auto &part : series.parts) {
                hidden += static_cast<int>(std::ranges::count_if(part, [&](const LinePoint &point) {
                    return box.adjusted(-4, -4, 4, 4).contains(xOf(point.timeMs), yOf(panel, point.value));
                }));
            }
        }
        if (hidden < least) {
            least = hidden;
            best = box;
        }
    }
    return best;
}

void TimeSeriesView::paintLimits(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    for (const Panel &panel : m_panels) {
        for (const ChartLimit &limit : panel.limits) {
            const double y = yOf(panel, limit.value);
            if (y < panel.plot.top() || y > panel.plot.bottom()) {
                continue;
            }
            QPen pen(colours.danger, 1.5);
            pen.setDashPattern({4, 8.0 / 3}); // 6 4 in units of the pen's width
            painter.setPen(pen);
            painter.drawLine(QPointF(panel.plot.left(), y), QPointF(panel.plot.right(), y));
            const double width = QFontMetricsF(painter.font()).horizontalAdvance(limit.label) + 2;
            painter.drawText(limitLabelBox(panel, y, width), Qt::AlignRight | Qt::AlignBottom, limit.label);
        }
    }
}

void TimeSeriesView::paintFlags(QPainter &painter) const
{
    for (const ChartSeries &series : m_shown.series) {
        const Panel &panel = panelOf(series);
        for (const FlagMark &mark : series.isHidden ? std::vector<FlagMark>() : series.marks) {
            const FlagPlace place{
                xOf(mark.fromMs), xOf(mark.toMs), yOf(panel, mark.largest), yOf(panel, mark.least)};
            paintFlagMark(painter, mark, place, panel.plot, tokensOf(this), 1);
        }
    }
}

void TimeSeriesView::paintCursor(QPainter &painter) const
{
    if (m_cursor.empty()) {
        return;
    }
    const Tokens &colours = tokensOf(this);
    const double x = xOf(m_cursorMs);
    painter.setPen(QPen(colours.text2, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setPen(QPen(colours.raised, 1.5));
    painter.setBrush(colours.accent);
    for (const CursorValue &value : m_cursor) {
        painter.drawEllipse(QPointF(xOf(value.point.timeMs), value.y), 4, 4);
    }
    paintHoverBox(painter, cursorTexts(), QPointF(x, m_plot.top() + 2), viewport()->rect(), colours);
}

} // namespace stadtblick
