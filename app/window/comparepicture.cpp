#include "app/window/comparepicture.h"

#include "app/window/mapexport.h"
#include "models/painting/tokens.h"

#include <QtGui/QPainter>

namespace stadtblick {

namespace {

constexpr double marginPx = 12;
constexpr double boxHeightPx = 28;

/** A side's name in an upper corner of its part, with a bar in its colour. */
void paintLabel(QPainter &painter, const QRectF &part, const QString &text, bool isB, Theme theme)
{
    if (text.isEmpty()) {
        return;
    }
    const Tokens &colours = tokens(theme);
    QFont font = textFont(TextRole::Caption);
    font.setBold(true);
    painter.setFont(font);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 28;
    const double left = isB ? part.right() - marginPx - width : part.left() + marginPx;
    const QRectF box(left, part.top() + marginPx, width, boxHeightPx);
    painter.fillRect(box, colours.raised);
    painter.setPen(QPen(colours.border, 1));
    painter.drawRect(box);
    const double bar = isB ? box.right() - 2 : box.left() + 2;
    painter.setPen(QPen(
        isB ? colours.comparisonB : colours.comparisonA, 4, isB ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(bar, box.top()), QPointF(bar, box.bottom()));
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

/** A part of the picture and what stands on it. */
MapFrame frameOf(const ComparePicture &what, QSizeF size, bool isFirst, bool isOnly)
{
    MapFrame frame = exportFrame(what.camera, size);
    frame.furniture.hasLegend = isFirst;
    frame.furniture.hasScaleBar = isFirst;
    frame.furniture.hasAttribution = !isFirst || isOnly;
    frame.furniture.hasDemoMark = !isFirst || isOnly;
    frame.furniture.hasPeriod = isOnly;
    return frame;
}

} // namespace

Result<QImage> comparePicture(const QString &cachePath, const ComparePicture &what, double devicePixelRatio)
{
    const bool isDifference = what.map == u"difference";
    const auto &first = isDifference ? what.scenes.difference : what.scenes.a;
    if (isDifference || !what.scenes.b) {
        return mapPicture(cachePath, *first, frameOf(what, what.size, true, true), devicePixelRatio);
    }
    const bool isSide = what.map == u"side";
    const QSizeF size = isSide ? QSizeF(what.size.width() / 2.0, what.size.height()) : QSizeF(what.size);
    const auto a = mapPicture(cachePath, *what.scenes.a, frameOf(what, size, true, false), devicePixelRatio);
    const auto b = mapPicture(cachePath, *what.scenes.b, frameOf(what, size, false, false), devicePixelRatio);
    if (!a || !b) {
        return !a ? a : b;
    }
    QImage picture((QSizeF(what.size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isSide ? size.width() : what.split * what.size.width();
    const QRectF partB(line, 0, what.size.width() - line, what.size.height());
    painter.drawImage(QPointF(), *a);
    painter.setClipRect(partB);
    painter.drawImage(QPointF(isSide ? line : 0, 0), *b);
    painter.setClipping(false);
    const Theme theme = first->theme;
    painter.fillRect(QRectF(line - 1, 0, 2, what.size.height()), tokens(theme).text);
    paintLabel(painter, QRectF(0, 0, line, what.size.height()), what.textA, false, theme);
    paintLabel(painter, partB, what.textB, true, theme);
    return picture;
}

} // namespace stadtblick
