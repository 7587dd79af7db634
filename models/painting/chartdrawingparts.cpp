// Axes, lines, signs: what the drawings of all chart kinds are put together from.

#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"
#include "models/painting/flagpainter.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr double limitDashPx = 6;
constexpr double limitGapPx = 4;

/** A place for a line's name: its rectangle and how much it would hide. */
struct NamePlace
{
    QRectF box;
    double cost = 0;
};

/** How much of @p points lies in @p box, by points on the way. */
double hidden(const QPolygonF &points, const QRectF &box)
{
    double count = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        count += box.contains(points[i]) ? 1 : 0;
        if (i > 0 && points[i].x() >= box.left() && points[i - 1].x() <= box.right()) {
            count += box.contains((points[i] + points[i - 1]) / 2) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void ChartDrawing::captionAt(
    QPainter &painter, QPointF baseline, const QString &text, const QColor &colour, bool hasHalo) const
{
    paintText(painter, baseline, text, m_caption, colour, hasHalo ? m_tokens.raised : QColor(),
        hasHalo ? 3 * m_s : 0);
}

void ChartDrawing::grid(QPainter &painter, const ValueAxis &axis, const QRectF &panel) const
{
    const QFontMetricsF metrics(m_caption);
    double free = panel.bottom() + metrics.height();
    for (const ValueTick &tick : axis.ticks) {
        const double at = yOf(axis, panel, tick.value);
        painter.setPen(QPen(m_tokens.grid, m_s));
        painter.drawLine(QPointF(panel.left(), at), QPointF(panel.right(), at));
        // In a low panel a label that would run into the one below is left out.
        if (at > free) {
            continue;
        }
        captionAt(painter,
            {panel.left() - 6 * m_s - metrics.horizontalAdvance(tick.label), at + metrics.capHeight() / 2},
            tick.label, m_tokens.text2);
        free = at - metrics.capHeight() - 5 * m_s;
    }
}

QColor ChartDrawing::bandColour(ChartRole role) const
{
    QColor colour = role == ChartRole::Ink ? m_tokens.band : roleColour(role, m_style.theme);
    colour.setAlphaF(role == ChartRole::Ink ? 0.6F : 0.22F);
    return colour;
}

void ChartDrawing::verticalGrid(QPainter &painter, const ValueAxis &axis) const
{
    const QFontMetricsF metrics(m_caption);
    double free = m_box.left();
    for (const ValueTick &tick : axis.ticks) {
        const double at = xOf(axis, tick.value);
        painter.setPen(QPen(m_tokens.grid, m_s));
        painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        const double width = metrics.horizontalAdvance(tick.label);
        if (at - width / 2 >= free && at + width / 2 <= m_box.right() + 0.5) {
            captionAt(painter, {at - width / 2, m_plot.bottom() + 5 * m_s + metrics.ascent()}, tick.label,
                m_tokens.text2);
            free = at + width / 2 + 6 * m_s;
        }
    }
}

void ChartDrawing::bottomAxis(QPainter &painter, const std::vector<BottomTick> &ticks) const
{
    const QFontMetricsF metrics(m_caption);
    painter.setPen(QPen(m_tokens.control, m_s));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    const auto leftOf = [&](const BottomTick &tick) {
        // The last label ends at the box, so that it isn't lost: '24 Uhr'.
        const double width = metrics.horizontalAdvance(tick.label);
        const bool isLate = tick.labelX <= m_box.right() + 1;
        return isLate ? std::min(tick.labelX - width / 2, m_box.right() - width) : tick.labelX - width / 2;
    };
    double free = m_box.left();
    const double last =
        ticks.empty() || ticks.back().labelX > m_plot.right() + 1 ? m_box.right() + 2 : leftOf(ticks.back());
    for (const BottomTick &tick : ticks) {
        if (tick.hasMark) {
            painter.setPen(QPen(m_tokens.control, m_s));
            painter.drawLine(QPointF(tick.x, m_plot.bottom()), QPointF(tick.x, m_plot.bottom() + 5 * m_s));
        }
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = leftOf(tick);
        // The last one often has the unit: it goes before the one that would touch it.
        const bool isLast = &tick == &ticks.back();
        if (left < free || tick.labelX > m_plot.right() + 1 || (!isLast && left + width + 4 * m_s > last)) {
            continue;
        }
        captionAt(painter, {left, m_plot.bottom() + 5 * m_s + metrics.ascent()}, tick.label, m_tokens.text2);
        free = left + width + 6 * m_s;
    }
}

QRectF ChartDrawing::limitLine(QPainter &painter, const ValueAxis &axis, const QRectF &panel,
    const ChartLimit &limit, double labelRight) const
{
    const double at = yOf(axis, panel, limit.value);
    if (at < panel.top() || at > panel.bottom()) {
        return {};
    }
    QPen pen(m_tokens.danger, 1.5 * m_s, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({limitDashPx / 1.5, limitGapPx / 1.5}); // in units of the pen's width
    painter.setPen(pen);
    painter.drawLine(QPointF(panel.left(), at), QPointF(panel.right(), at));
    const QFontMetricsF metrics(m_caption);
    // Above the line, below it where the plot ends.
    const bool isAbove = at - metrics.height() - 4 * m_s >= m_box.top();
    const double width = metrics.horizontalAdvance(limit.label);
    const QPointF baseline(labelRight - width, isAbove ? at - 4 * m_s : at + metrics.ascent() + 3 * m_s);
    captionAt(painter, baseline, limit.label, m_tokens.danger, true);
    return {baseline.x(), baseline.y() - metrics.ascent(), width, metrics.height()};
}

QRectF ChartDrawing::limitLine(
    QPainter &painter, const ValueAxis &axis, const QRectF &panel, const ChartLimit &limit) const
{
    return limitLine(painter, axis, panel, limit, panel.right());
}

/** Where a limit's label ends so that it hides the least of @p lines; at the right if all is alike. */
double ChartDrawing::quietRight(const ValueAxis &axis, const QRectF &panel, const ChartLimit &limit,
    const std::vector<NamedLine> &lines) const
{
    constexpr int places = 12;
    const QFontMetricsF metrics(m_caption);
    const double width = metrics.horizontalAdvance(limit.label);
    const double at = yOf(axis, panel, limit.value);
    const double free = std::max(0.0, panel.width() - width);
    double best = panel.right();
    double least = std::numeric_limits<double>::infinity();
    for (int place = 0; place <= places; ++place) {
        const double right = panel.right() - place * free / places;
        const QRectF label(right - width, at - metrics.height() - 4 * m_s, width, metrics.height() + 2 * m_s);
        double cost = 0;
        for (const NamedLine &line : lines) {
            cost += hidden(line.points, label);
        }
        if (cost < least) {
            least = cost;
            best = right;
        }
    }
    return best;
}

void ChartDrawing::verticalLimit(QPainter &painter, const ValueAxis &axis, const ChartLimit &limit) const
{
    const double at = xOf(axis, limit.value);
    if (at < m_plot.left() || at > m_plot.right()) {
        return;
    }
    QPen pen(m_tokens.danger, 1.5 * m_s, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({limitDashPx / 1.5, limitGapPx / 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    const double width = textWidth(limit.label);
    // Above the plot, where it hides nothing.
    const double left =
        std::clamp(at - width / 2, m_box.left(), std::max(m_box.left(), m_box.right() - width));
    captionAt(painter, {left, m_plot.top() - 4 * m_s}, limit.label, m_tokens.danger);
}

void ChartDrawing::line(
    QPainter &painter, const QPolygonF &points, ChartRole role, double widthPx, bool hasDashes) const
{
    QPen pen(roleColour(role, m_style.theme), widthPx * m_s, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> dashes = roleDashes(role); hasDashes && !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    } else {
        pen.setCapStyle(Qt::RoundCap);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    if (points.size() == 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawEllipse(points.front(), 2.6 * m_s, 2.6 * m_s); // also from the last row of a hall
    } else {
        painter.drawPolyline(points);
    }
}

void ChartDrawing::limitsAndNames(QPainter &painter, const ValueAxis &axis, const QRectF &panel,
    const std::vector<ChartLimit> &limits, const std::vector<NamedLine> &lines, bool hasNames) const
{
    std::vector<QRectF> labels;
    for (const ChartLimit &limit : limits) {
        labels.push_back(limitLine(painter, axis, panel, limit, quietRight(axis, panel, limit, lines)));
    }
    if (hasNames) {
        names(painter, lines, panel, std::move(labels));
    }
}

void ChartDrawing::names(QPainter &painter, const std::vector<NamedLine> &lines, const QRectF &panel,
    std::vector<QRectF> taken) const
{
    const QFontMetricsF metrics(m_captionBold);
    for (const NamedLine &line : lines) {
        const double width = metrics.horizontalAdvance(line.name);
        const double height = metrics.ascent() + metrics.descent();
        std::optional<NamePlace> best;
        const qsizetype step = std::max<qsizetype>(1, line.points.size() / 60);
        for (qsizetype i = 0; i < line.points.size(); i += step) {
            for (const double offset : {-height - 3 * m_s, 3 * m_s}) {
                NamePlace place{{line.points[i].x() - width / 2, line.points[i].y() + offset, width, height}};
                if (!panel.contains(place.box)) {
                    continue;
                }
                for (const NamedLine &other : lines) {
                    place.cost += hidden(other.points, place.box.adjusted(-1, -1, 1, 1));
                }
                for (const QRectF &other : taken) {
                    place.cost += other.adjusted(-4, -1, 4, 1).intersects(place.box) ? 1000 : 0;
                }
                if (!best || place.cost < best->cost) {
                    best = place;
                }
            }
        }
        if (best && best->cost <= 2) {
            taken.push_back(best->box);
            paintText(painter, {best->box.left(), best->box.top() + metrics.ascent()}, line.name,
                m_captionBold, m_tokens.text, m_tokens.raised, 3 * m_s);
        }
    }
}

void ChartDrawing::hatch(QPainter &painter, const QRectF &area) const
{
    QPainterPath path;
    path.addRect(area);
    painter.fillPath(path, m_tokens.raised);
    paintHatch(painter, path, m_tokens.control, 0.6 * m_s);
}

void ChartDrawing::paintScale(QPainter &painter, const QRectF &box) const
{
    const std::vector<QColor> colours = scaleColours(*m_frame.scale, m_style.theme);
    const double width = box.width() / static_cast<double>(colours.size());
    double left = box.left();
    for (const QColor &colour : colours) {
        painter.fillRect(QRectF(left, box.top(), width, box.height()), colour);
        left += width;
    }
    painter.setPen(QPen(m_tokens.control, 0.8 * m_s));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void ChartDrawing::paintSign(QPainter &painter, const ChartKeyEntry &entry, const QRectF &box) const
{
    using Sign = ChartKeyEntry::Sign;
    const QColor filled = entry.value && m_frame.scale
        ? scaleColour(*m_frame.scale, m_style.theme, *entry.value)
        : roleColour(entry.role, m_style.theme);
    switch (entry.sign) {
    case Sign::Text:
        return;
    case Sign::Line:
        line(painter, {QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())},
            entry.role, 2);
        return;
    case Sign::Uncertain: {
        QPen pen(m_tokens.control, 1.5 * m_s, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    }
    case Sign::Outlier:
    case Sign::FlagRun:
    case Sign::Noted:
        paintFlagSign(painter, entry.sign, box, m_tokens, m_s);
        return;
    case Sign::OwnGap:
        paintGapStrip(painter, box.adjusted(0, 3 * m_s, 0, -3 * m_s), m_tokens.control, m_s);
        return;
    case Sign::Scale:
        paintScale(painter, box);
        return;
    case Sign::Dot:
    case Sign::OpenDot:
        painter.setPen(QPen(m_tokens.ink, 1.5 * m_s));
        painter.setBrush(entry.sign == Sign::Dot ? filled : m_tokens.raised);
        painter.drawEllipse(box.center(), 4.5 * m_s, 4.5 * m_s);
        return;
    default:
        break;
    }
    if (entry.sign == Sign::Gap) {
        hatch(painter, box);
    } else if (entry.sign != Sign::Boxed) {
        const QColor band = entry.role == ChartRole::Ink ? m_tokens.band : bandColour(entry.role);
        painter.fillRect(box,
            entry.sign == Sign::Night      ? m_tokens.sunken
                : entry.sign == Sign::Band ? band
                                           : filled);
    }
    const bool isBoxed = entry.sign == Sign::Boxed;
    painter.setPen(QPen(isBoxed ? m_tokens.text : m_tokens.control, (isBoxed ? 1.6 : 0.8) * m_s));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace stadtblick
