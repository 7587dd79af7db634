#include "widgets/charts/hoverbox.h"

#include <algorithm>

namespace stadtblick {

void paintHoverBox(
    QPainter &painter, const QStringList &lines, QPointF at, const QRectF &bounds, const Tokens &colours)
{
    if (lines.isEmpty()) {
        return;
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    double width = 0;
    for (const QString &line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    constexpr double gapPx = 8;
    QRectF box(at.x() + gapPx, at.y(), width + 2 * gapPx, metrics.height() * double(lines.size()) + gapPx);
    if (box.right() > bounds.right()) {
        box.moveRight(at.x() - gapPx);
    }
    box.moveLeft(std::max(box.left(), bounds.left() + 1));
    box.moveTop(std::clamp(
        box.top(), bounds.top() + 1, std::max(bounds.top() + 1, bounds.bottom() - box.height() - 1)));
    painter.setPen(colours.border);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 4, 4);
    double baseline = box.top() + gapPx / 2 + metrics.ascent();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setPen(i == 0 && lines.size() > 1 ? colours.text2 : colours.text);
        painter.drawText(QPointF(box.left() + gapPx, baseline), lines[i]);
        baseline += metrics.height();
    }
}

} // namespace stadtblick
