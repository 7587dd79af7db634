#include "models/painting/flagpainter.h"

#include "models/painting/chartcolours.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double edgePx = 6; ///< how far from the panel's edge a sign's middle stays
constexpr double apartPx = 14; ///< values farther apart have a sign each
constexpr double lowestBarPx = 7;
constexpr double stripPx = 4;
constexpr double stripGapPx = 1.5;
constexpr double strokePx = 3.5; ///< from one stroke of a strip to the next

QPen warnPen(const Tokens &tokens, double scale)
{
    return {tokens.warn, 1.4 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintTriangle(QPainter &painter, QPointF centre, double scale)
{
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -4.5) * scale, centre + QPointF(4.8, 3.6) * scale,
        centre + QPointF(-4.8, 3.6) * scale});
}

/** @p direction: −1 up, 1 down. */
void paintArrow(QPainter &painter, QPointF centre, double direction, double scale)
{
    const QPointF tip = centre + QPointF(0, 5 * direction) * scale;
    painter.drawLine(centre - QPointF(0, 5 * direction) * scale, tip);
    painter.drawPolyline(
        QPolygonF{tip + QPointF(-4, -4 * direction) * scale, tip, tip + QPointF(4, -4 * direction) * scale});
}

void paintExcluded(QPainter &painter, QPointF at, const QRectF &panel, double scale)
{
    const double edge = std::min(edgePx * scale, panel.height() / 2);
    const QPointF inside(at.x(), std::clamp(at.y(), panel.top() + edge, panel.bottom() - edge));
    if (at.y() < panel.top()) {
        paintArrow(painter, inside, -1, scale);
    } else if (at.y() > panel.bottom()) {
        paintArrow(painter, inside, 1, scale);
    } else {
        paintTriangle(painter, inside, scale);
    }
}

void paintRunBar(QPainter &painter, const FlagPlace &place, const QRectF &panel, double scale)
{
    const double lowest = std::min(lowestBarPx * scale, panel.height());
    const double left = std::max(place.left, panel.left());
    const double right = std::min(place.right, panel.right());
    const double height = std::clamp(place.bottom - place.top, lowest, panel.height());
    const double middle = (place.top + place.bottom) / 2;
    const double top = std::clamp(middle - height / 2, panel.top(), panel.bottom() - height);
    painter.drawRoundedRect(QRectF(left, top, right - left, height), 2 * scale, 2 * scale);
    if (place.bottom < panel.top() || place.top > panel.bottom()) {
        paintExcluded(painter, {(left + right) / 2, middle}, panel, scale);
    }
}

void paintStroke(QPainter &painter, QPointF at, const Tokens &tokens, double scale)
{
    const QPointF half(0, 4.5 * scale);
    painter.setPen(QPen(tokens.raised, 4 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at - half, at + half);
    painter.setPen(QPen(tokens.text, 1.6 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at - half, at + half);
}

/** The strip of the @p index-th line with gaps of its own over a stretch of time, from the panel's bottom up.
 */
QRectF gapStrip(const QRectF &panel, double left, double right, int index, double scale)
{
    const double from = std::clamp(left, panel.left(), panel.right());
    const double to = std::clamp(right, panel.left(), panel.right());
    const double bottom = panel.bottom() - (2 + index * (stripPx + stripGapPx)) * scale;
    return {from, bottom - stripPx * scale, to - from, stripPx * scale};
}

} // namespace

void paintFlagMark(QPainter &painter, const FlagMark &mark, const FlagPlace &place, const QRectF &panel,
    const Tokens &tokens, double scale)
{
    painter.setBrush(Qt::NoBrush);
    const double x = (place.left + place.right) / 2;
    if (!mark.isExcluded()) {
        const QPointF at(x, (place.top + place.bottom) / 2);
        if (panel.contains(at)) {
            paintStroke(painter, at, tokens, scale);
        }
        return;
    }
    painter.setPen(warnPen(tokens, scale));
    if (mark.isRun) {
        paintRunBar(painter, place, panel, scale);
        return;
    }
    paintExcluded(painter, {x, place.top}, panel, scale);
    const double below = std::min(place.bottom, panel.bottom() + 1);
    if (below - std::max(place.top, panel.top()) > apartPx * scale) {
        paintExcluded(painter, {x, place.bottom}, panel, scale);
    }
}

void paintFlagSign(
    QPainter &painter, ChartKeyEntry::Sign sign, const QRectF &box, const Tokens &tokens, double scale)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(warnPen(tokens, scale));
    if (sign == ChartKeyEntry::Sign::Outlier) {
        paintTriangle(painter, box.center(), scale);
    } else if (sign == ChartKeyEntry::Sign::FlagRun) {
        const double height = std::min(lowestBarPx * scale, box.height());
        painter.drawRoundedRect(
            QRectF(box.left(), box.center().y() - height / 2, box.width(), height), 2 * scale, 2 * scale);
    } else if (sign == ChartKeyEntry::Sign::Noted) {
        painter.setPen(QPen(tokens.ink, 1.5 * scale));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        paintStroke(painter, box.center(), tokens, scale);
    }
}

void paintGapStrip(QPainter &painter, const QRectF &area, const QColor &colour, double scale)
{
    painter.setPen(QPen(colour, scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (double x = area.left(); x + area.height() <= area.right() + 0.5; x += strokePx * scale) {
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    }
}

void paintOwnGaps(QPainter &painter, const TimeSeriesChart &chart, bool isLower, const QRectF &panel,
    const std::function<double(qint64)> &xOf, Theme theme, double scale)
{
    int strips = 0;
    for (const ChartSeries &series : chart.series) {
        if (series.isLower != isLower || series.isHidden || series.gaps.empty()) {
            continue;
        }
        for (const TimeRange &gap : series.gaps) {
            const QRectF strip = gapStrip(panel, xOf(gap.fromMs), xOf(gap.toMs), strips, scale);
            if (strip.width() >= scale) {
                paintGapStrip(painter, strip, roleColour(series.role, theme), scale);
            }
        }
        ++strips;
    }
}

} // namespace stadtblick
