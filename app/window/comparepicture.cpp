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

QFont labelFont()
{
    QFont font = textFont(TextRole::Caption);
    font.setBold(true);
    return font;
}

/** The box of a side's name, of two lines, too. */
QSizeF labelSize(const QString &text)
{
    const QSizeF size = QFontMetricsF(labelFont()).size(0, text);
    return {size.width() + 28, std::max(boxHeightPx, size.height() + 12)};
}

/** What the sides' names take of the upper edge: the maps' own boxes lie below. */
double labelsBottom(const ComparePicture &what)
{
    double bottom = 0;
    for (const QString &text : {what.textA, what.textB}) {
        bottom = text.isEmpty() ? bottom : std::max(bottom, marginPx + labelSize(text).height());
    }
    return bottom;
}

/** A side's name in an upper corner of its part, with a bar in its colour. */
void paintLabel(QPainter &painter, const QRectF &part, const QString &text, bool isB, Theme theme)
{
    if (text.isEmpty()) {
        return;
    }
    const Tokens &colours = tokens(theme);
    painter.setFont(labelFont());
    const QSizeF size = labelSize(text);
    const double left = isB ? part.right() - marginPx - size.width() : part.left() + marginPx;
    const QRectF box(QPointF(left, part.top() + marginPx), size);
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
MapFrame frameOf(const Camera &camera, QSizeF size, Part part, double takenAbovePx = 0)
{
    MapFrame frame = exportFrame(camera, size);
    frame.furniture.hasLegend = part != Part::Right;
    frame.furniture.hasScaleBar = part != Part::Right;
    frame.furniture.hasAttribution = part != Part::Left;
    frame.furniture.hasDemoMark = part != Part::Left;
    frame.furniture.hasPeriod = part == Part::Only;
    frame.furniture.takenAbovePx = takenAbovePx;
    return frame;
}

/** The maps of a picture. */
struct Maps
{
    std::shared_ptr<const MapScene> a;
    std::shared_ptr<const MapScene> b; ///< null: there is only one
    MapFrame frameA;
    MapFrame frameB;
    bool isSide = false; ///< beside each other, else B over A from the line on
    double line = 0; ///< between them, from the left
};

Maps mapsOf(const ComparePicture &what)
{
    const bool isDifference = what.map == u"difference";
    const bool isSide = what.map == u"side";
    const bool isOfPlaces = isSide && what.cameraB;
    const QSizeF whole(what.size);
    Maps maps;
    maps.a = isDifference ? what.scenes.difference : what.scenes.a;
    maps.b = isDifference ? nullptr : isOfPlaces ? what.scenes.a : what.scenes.b;
    if (!maps.b) {
        maps.frameA = frameOf(what.camera, whole, Part::Only);
        return maps;
    }
    maps.isSide = isSide;
    maps.line = std::round((isSide && !isOfPlaces ? 0.5 : what.split) * whole.width());
    const QSizeF sizeA = isSide ? QSizeF(maps.line, whole.height()) : whole;
    const QSizeF sizeB = isSide ? QSizeF(whole.width() - maps.line, whole.height()) : whole;
    const double taken = labelsBottom(what);
    maps.frameA = frameOf(what.camera, sizeA, isSide ? Part::Left : Part::Over, taken);
    maps.frameB =
        frameOf(what.cameraB.value_or(what.camera), sizeB, isSide ? Part::Right : Part::Over, taken);
    return maps;
}

} // namespace

Result<QString> missingInComparison(const ComparePicture &what, double devicePixelRatio)
{
    const Maps maps = mapsOf(what);
    const auto a = missingInExport(*maps.a, maps.frameA, devicePixelRatio);
    if (!a || !maps.b) {
        return a;
    }
    const auto b = missingInExport(*maps.b, maps.frameB, devicePixelRatio);
    if (!b || *a == *b) {
        return b;
    }
    QStringList sides;
    for (const auto &[letter, missing] : {std::pair(u'A', *a), std::pair(u'B', *b)}) {
        if (!missing.isEmpty()) {
            sides << QString(QChar(letter) + QStringLiteral(": ") + missing);
        }
    }
    return sides.join(QStringLiteral(" · "));
}

Result<QImage> comparePicture(const QString &cachePath, const ComparePicture &what, double devicePixelRatio)
{
    const Maps maps = mapsOf(what);
    const auto a = mapPicture(cachePath, *maps.a, maps.frameA, devicePixelRatio);
    if (!a || !maps.b) {
        return a;
    }
    const auto b = mapPicture(cachePath, *maps.b, maps.frameB, devicePixelRatio);
    if (!b) {
        return b;
    }
    const double line = maps.line;
    QImage picture((QSizeF(what.size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF partB(line, 0, what.size.width() - line, what.size.height());
    painter.drawImage(QPointF(), *a);
    painter.setClipRect(partB);
    painter.drawImage(QPointF(maps.isSide ? line : 0, 0), *b);
    painter.setClipping(false);
    const Theme theme = maps.a->theme;
    painter.fillRect(QRectF(line - 1, 0, 2, what.size.height()), tokens(theme).text);
    paintLabel(painter, QRectF(0, 0, line, what.size.height()), what.textA, false, theme);
    paintLabel(painter, partB, what.textB, true, theme);
    return picture;
}

} // namespace stadtblick
