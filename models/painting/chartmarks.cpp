// What is drawn for any kind of chart, and what the pointer finds there.

#include "models/painting/chartpainter.h"

#include "models/painting/chartdrawing.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

constexpr double reachPx = 24; ///< how far from a point it is still found

/** Distance of a point to a rectangle; 0 within it. */
double distanceTo(const QRectF &place, QPointF point, bool isColumn)
{
    const double dx = std::max({place.left() - point.x(), 0.0, point.x() - place.right()});
    const double dy = isColumn ? 0.0 : std::max({place.top() - point.y(), 0.0, point.y() - place.bottom()});
    return std::hypot(dx, dy);
}

ChartHit hitOf(const Chart &chart, const ChartDrawing &drawing, int mark)
{
    return {mark, drawing.markPlace(mark), drawing.marksAreColumns(), markLines(chart, mark)};
}

/** Frame of a cell or bar, or the cursor line of a column. */
void paintCursor(
    QPainter &painter, const QRectF &plot, const Tokens &colours, const ChartHit &hit, double scale)
{
    painter.setBrush(Qt::NoBrush);
    if (hit.isColumn) {
        painter.setPen(QPen(colours.text2, scale));
        const double x = hit.place.center().x();
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        return;
    }
    painter.setPen(QPen(colours.raised, 4 * scale));
    painter.drawRoundedRect(hit.place.adjusted(-1, -1, 1, 1), 2 * scale, 2 * scale);
    painter.setPen(QPen(colours.accent, 2 * scale));
    painter.drawRoundedRect(hit.place.adjusted(-1, -1, 1, 1), 2 * scale, 2 * scale);
}

} // namespace

std::unique_ptr<ChartDrawing> drawingOf(const Chart &chart, const QRectF &box, const ChartStyle &style)
{
    auto found = std::visit([&](const auto &kind) { return drawing(kind, box, style); }, chart);
    found->layOut();
    return found;
}

void paintChart(QPainter &painter, const Chart &chart, const QRectF &box, const ChartStyle &style)
{
    drawingOf(chart, box, style)->paint(painter);
}

QRectF plotRect(const Chart &chart, const QRectF &box, const ChartStyle &style)
{
    return drawingOf(chart, box, style)->plot();
}

std::optional<ChartHit> hitChart(
    const Chart &chart, const QRectF &box, const ChartStyle &style, QPointF point)
{
    const auto drawing = drawingOf(chart, box, style);
    const double reach = reachPx * style.scale;
    if (!drawing->plot().adjusted(-reach, -reach, reach, reach).contains(point)) {
        return std::nullopt;
    }
    const int count = markCount(chart);
    const bool isColumn = drawing->marksAreColumns();
    std::optional<int> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (int mark = 0; mark < count; ++mark) {
        const double distance = distanceTo(drawing->markPlace(mark), point, isColumn);
        if (distance < least) {
            least = distance;
            nearest = mark;
        }
    }
    if (!nearest || (!isColumn && least > reach)) {
        return std::nullopt;
    }
    return hitOf(chart, *drawing, *nearest);
}

std::optional<ChartHit> chartMark(const Chart &chart, const QRectF &box, const ChartStyle &style, int mark)
{
    if (mark < 0 || mark >= markCount(chart)) {
        return std::nullopt;
    }
    return hitOf(chart, *drawingOf(chart, box, style), mark);
}

void paintHit(
    QPainter &painter, const Chart &chart, const QRectF &box, const ChartStyle &style, const ChartHit &hit)
{
    const Tokens &colours = tokens(style.theme);
    const double s = style.scale;
    const QRectF plot = plotRect(chart, box, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCursor(painter, plot, colours, hit, s);
    const QFont caption = textFont(TextRole::Caption, s);
    const QFontMetricsF metrics(caption);
    double width = 0;
    for (const QString &line : hit.lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const double lineHeight = 16 * s;
    QRectF label(0, 0, width + 16 * s, static_cast<double>(hit.lines.size()) * lineHeight + 8 * s);
    label.moveTopLeft({hit.place.right() + 8 * s, hit.isColumn ? plot.top() + 2 * s : hit.place.top()});
    if (label.right() > box.right()) {
        label.moveRight(std::max(hit.place.left() - 8 * s, box.left() + label.width()));
    }
    label.moveBottom(std::min(label.bottom(), box.bottom()));
    label.moveTop(std::max(label.top(), box.top()));
    painter.setPen(QPen(colours.border, s));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(label, 4 * s, 4 * s);
    double baseline = label.top() + 4 * s + (lineHeight - metrics.height()) / 2 + metrics.ascent();
    for (qsizetype i = 0; i < hit.lines.size(); ++i) {
        paintText(painter, {label.left() + 8 * s, baseline}, hit.lines[i], caption,
            i == 0 ? colours.text2 : colours.text);
        baseline += lineHeight;
    }
    painter.restore();
}

std::optional<int> keySeriesAt(const Chart &chart, const QRectF &box, const ChartStyle &style, QPointF point)
{
    return drawingOf(chart, box, style)->keySeriesAt(point);
}

} // namespace stadtblick
