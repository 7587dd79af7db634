#include "app/window/comparepicture.h"

#include "app/window/mapexport.h"
#include "models/painting/tokens.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

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
    const QSizeF size = QFontMetricsF(font).size(0, text); // of two lines, too
    const double width = size.width() + 28;
    const double left = isB ? part.right() - marginPx - width : part.left() + marginPx;
    const QRectF box(left, part.top() + marginPx, width, std::max(boxHeightPx, size.height() + 12));
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

/** A map of the picture: the only one, the left or the right part, or one of two over each other. */
enum class Part { Only, Left, Right, Over };

/**
 * A part of the picture and what stands on it. Where one map goes on as the other, both have the same boxes
 * at the same places: what lies across is whole, and nothing is hidden by the other map.
 */
MapFrame frameOf(const Camera &camera, QSizeF size, Part part)
{
    MapFrame frame = exportFrame(camera, size);
    frame.furniture.hasLegend = part != Part::Right;
    frame.furniture.hasScaleBar = part != Part::Right;
    frame.furniture.hasAttribution = part != Part::Left;
    frame.furniture.hasDemoMark = part != Part::Left;
    frame.furniture.hasPeriod = part == Part::Only;
    return frame;
}

} // namespace

Result<QImage> comparePicture(const QString &cachePath, const ComparePicture &what, double devicePixelRatio)
{
    const bool isDifference = what.map == u"difference";
    const bool isSide = what.map == u"side";
    const bool isOfPlaces = isSide && what.cameraB;
    const auto &first = isDifference ? what.scenes.difference : what.scenes.a;
    const auto &second = isOfPlaces ? what.scenes.a : what.scenes.b;
    const QSizeF whole(what.size);
    if (isDifference || !second) {
        return mapPicture(cachePath, *first, frameOf(what.camera, whole, Part::Only), devicePixelRatio);
    }
    const double line = std::round((isSide && !isOfPlaces ? 0.5 : what.split) * whole.width());
    const QSizeF sizeA = isSide ? QSizeF(line, whole.height()) : whole;
    const QSizeF sizeB = isSide ? QSizeF(whole.width() - line, whole.height()) : whole;
    const auto a = mapPicture(
        cachePath, *first, frameOf(what.camera, sizeA, isSide ? Part::Left : Part::Over), devicePixelRatio);
    const auto b = mapPicture(cachePath, *second,
        frameOf(what.cameraB.value_or(what.camera), sizeB, isSide ? Part::Right : Part::Over),
        devicePixelRatio);
    if (!a || !b) {
        return !a ? a : b;
    }
    QImage picture((QSizeF(what.size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
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
