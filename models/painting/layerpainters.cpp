#include "models/painting/layerpainters.h"

#include "models/painting/crowdpainter.h"
#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"

#include <QtGui/QPaintEngine>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

/** Where @p rect of the painter's coordinates lies in Mercator metres. */
QRectF visibleMercator(const QPainter &painter, const QTransform &mercatorToDevice)
{
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect()
                                              : QRectF(painter.viewport()); // no view is drawn unclipped
    return mercatorToDevice.inverted().mapRect(clip);
}

QPainterPath pathOf(const std::vector<QPointF> &points, const QTransform &toDevice)
{
    QPainterPath path;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at = toDevice.map(points[i]);
        if (i == 0) {
            path.moveTo(at);
        } else {
            path.lineTo(at);
        }
    }
    return path;
}

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/** The layer's own metres to the device. */
QTransform fromOrigin(QPointF originMercator, const QTransform &mercatorToDevice)
{
    return QTransform::fromTranslate(originMercator.x(), originMercator.y()) * mercatorToDevice;
}

bool isVectorDevice(const QPainter &painter)
{
    const auto type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::SVG || type == QPaintEngine::Picture;
}

/**
 * The image without visible cells: screens smooth it while drawing, but vector devices draw pixels as
 * squares, so they get more of them.
 */
void drawField(QPainter &painter, const QRectF &target, const QImage &image, bool isSmooth)
{
    constexpr int finer = 4;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, isSmooth);
    painter.drawImage(target,
        isSmooth && isVectorDevice(painter)
            ? image.scaled(image.size() * finer, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            : image);
}

/** Everything outside what the stations cover. */
void paintNoStatement(QPainter &painter, const SurfaceLayer &layer, const QTransform &toDevice, double scale,
    const QRectF &view)
{
    // The cover's outlines don't cross each other, so that odd and even tell inside from outside.
    QPainterPath outside;
    outside.setFillRule(Qt::OddEvenFill);
    outside.addRect(view);
    outside.addPath(toDevice.map(layer.cover));
    painter.save();
    painter.setClipRect(view, Qt::IntersectClip);
    paintHatch(painter, outside, layer.hatch, scale);
    painter.restore();
}

} // namespace

void paintHatch(QPainter &painter, const QPainterPath &area, const QColor &colour, double scale)
{
    constexpr double distance = 8;
    // Only what can be seen: an area may reach far beyond the view.
    const QRectF box = painter.hasClipping() ? area.boundingRect().intersected(painter.clipBoundingRect())
                                             : area.boundingRect();
    if (box.isEmpty()) {
        return;
    }
    painter.save();
    painter.setClipPath(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1 * scale));
    // Lines of 45° at fixed places of the device: hatches of neighbours meet.
    const double step = distance * scale * std::numbers::sqrt2;
    const double first = std::floor((box.left() + box.top()) / step) * step;
    std::vector<QLineF> lines;
    for (double sum = first; sum <= box.right() + box.bottom(); sum += step) {
        lines.emplace_back(sum - box.top(), box.top(), sum - box.bottom(), box.bottom());
    }
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.restore();
}

void paint(QPainter &painter, const SurfaceLayer &layer, const QTransform &mercatorToDevice, double scale)
{
    const QPointF corner = layer.boxMercator.topLeft(); // smallest x and y: south-west
    const QTransform toDevice = fromOrigin(corner, mercatorToDevice);
    const QRectF target =
        toDevice.mapRect(QRectF(QPointF(0, 0), layer.boxMercator.size())); // north up: no rotation
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF view = mercatorToDevice.mapRect(visibleMercator(painter, mercatorToDevice));
    painter.save();
    // The mask's edge is the outline of the cover, not the staircase of the grid's cells.
    painter.setClipPath(toDevice.map(layer.cover), Qt::IntersectClip);
    drawField(painter, target, layer.image, layer.isSmooth);
    painter.restore();
    painter.setOpacity(1); // the layer's opacity is the colour field's alone
    if (layer.hatch.isValid()) { // a plan's raster says nothing of what lies beside it
        paintNoStatement(painter, layer, toDevice, scale, view);
    }
    painter.setBrush(Qt::NoBrush);
    for (const ContourLine &line : layer.contours) {
        painter.setPen(roundPen(layer.contourColour, line.widthPx * scale));
        painter.drawPath(pathOf(line.points, toDevice));
    }
    painter.restore();
}

void paint(QPainter &painter, const PolygonLayer &layer, const QTransform &mercatorToDevice, double scale,
    AreaPart part)
{
    const QTransform toDevice = fromOrigin(layer.originMercator, mercatorToDevice);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapArea &area : layer.areas) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const QPolygonF &ring : area.rings) {
            path.addPolygon(toDevice.map(ring));
        }
        if (part != AreaPart::Outlines && area.fill.isValid()) {
            painter.fillPath(path, area.fill);
        }
        if (part != AreaPart::Outlines && area.hatch.isValid()) {
            paintHatch(painter, path, area.hatch, scale);
        }
        if (part != AreaPart::Fills && area.outline.isValid()) {
            painter.strokePath(path, roundPen(area.outline, area.outlinePx * scale));
        }
    }
    painter.restore();
}

void paint(QPainter &painter, const PolylineLayer &layer, const QTransform &mercatorToDevice, double scale)
{
    const QTransform toDevice = fromOrigin(layer.originMercator, mercatorToDevice);
    if (isCrowd(layer) && !isVectorDevice(painter)) {
        paintCrowd(painter, layer, toDevice, scale);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double pixelsPerMetre = std::abs(mercatorToDevice.m11());
    for (const bool isHalo : {true, false}) {
        for (const MapLine &line : layer.lines) {
            const QColor &colour = isHalo ? line.halo : line.colour;
            if (!colour.isValid()) {
                continue;
            }
            const double width = line.widthPx + (isHalo ? 2 * line.haloPx : 0);
            painter.setPen(roundPen(colour, width * scale));
            painter.drawPath(pathOf(beside(line.points, line.offsetPx * scale / pixelsPerMetre), toDevice));
        }
    }
    painter.restore();
}

namespace {

/** The outline of a shape that lies in a circle of @p radius but for a drop's tip and a square's corners. */
QPainterPath outlineOf(SymbolShape shape, QPointF centre, double radius)
{
    QPainterPath path;
    switch (shape) {
    case SymbolShape::Square: {
        const double half = radius * 0.92;
        path.addRoundedRect(
            QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)), radius * 0.2, radius * 0.2);
        break;
    }
    case SymbolShape::Hexagon: {
        QPolygonF corners;
        for (int i = 0; i < 6; ++i) {
            const double angle = i * std::numbers::pi / 3;
            corners << centre + QPointF(std::cos(angle), std::sin(angle)) * radius * 1.08;
        }
        path.addPolygon(corners);
        path.closeSubpath();
        break;
    }
    case SymbolShape::House: {
        // The number stands in the walls, the gable above it.
        path.addPolygon(QPolygonF{centre + QPointF(-0.95, 0.88) * radius,
            centre + QPointF(-0.95, -0.6) * radius, centre + QPointF(0, -1.35) * radius,
            centre + QPointF(0.95, -0.6) * radius, centre + QPointF(0.95, 0.88) * radius});
        path.closeSubpath();
        break;
    }
    case SymbolShape::Drop: {
        QPainterPath tip;
        tip.addPolygon(QPolygonF{centre + QPointF(-0.72, -0.66) * radius, centre + QPointF(0, -1.5) * radius,
            centre + QPointF(0.72, -0.66) * radius, centre});
        tip.closeSubpath();
        path.addEllipse(centre, radius, radius);
        path = path.united(tip);
        break;
    }
    case SymbolShape::Circle:
        path.addEllipse(centre, radius, radius);
        break;
    }
    return path;
}

void paintSymbol(QPainter &painter, const Symbol &symbol, QPointF centre, double scale, bool hidesNumber)
{
    const double radius = symbol.radiusPx * scale;
    if (symbol.halo.isValid()) {
        painter.fillPath(outlineOf(symbol.shape, centre, radius + symbol.haloPx * scale), symbol.halo);
    }
    // The casing lies inside the radius: the symbol is as large as it says.
    const QPainterPath outline = outlineOf(symbol.shape, centre, radius - symbol.casingPx * scale / 2);
    painter.setPen(QPen(symbol.casing, symbol.casingPx * scale));
    painter.setBrush(symbol.fill.isValid() ? QBrush(symbol.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(outline);
    if (symbol.isHatched) {
        paintHatch(painter, outline, symbol.casing, scale * std::min(1.0, symbol.radiusPx / 14));
    }
    if (symbol.core.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(symbol.core);
        painter.drawEllipse(centre, symbol.corePx * scale, symbol.corePx * scale);
    }
    if (symbol.text.isEmpty() || hidesNumber) {
        return;
    }
    // A number that is too wide for its disc is drawn smaller, never cut off.
    const double room = 2 * (symbol.core.isValid() ? symbol.corePx : symbol.radiusPx - 2) * scale;
    QFont font = textFont(TextRole::NoiseNumber, scale);
    const double width = QFontMetricsF(font).horizontalAdvance(symbol.text);
    if (width > room) {
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * room / width)));
    }
    paintCentred(painter, centre, symbol.text, font, symbol.textColour);
}

} // namespace

void paint(QPainter &painter, const SymbolLayer &layer, const QTransform &mercatorToDevice, double scale,
    const std::vector<bool> &hidesNumber)
{
    const QTransform toDevice = fromOrigin(layer.originMercator, mercatorToDevice);
    if (isCrowd(layer) && !isVectorDevice(painter)) {
        paintCrowd(painter, layer, toDevice, scale, hidesNumber);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layer.symbols.size(); ++i) {
        const Symbol &symbol = layer.symbols[i];
        const bool isBare = i < hidesNumber.size() && hidesNumber[i];
        paintSymbol(painter, symbol, toDevice.map(symbol.position) + symbol.offsetPx * scale, scale, isBare);
    }
    painter.restore();
}

void paintSelectedRing(QPainter &painter, QPointF centre, double radiusPx, Theme theme, double scale)
{
    const double radius = (radiusPx + 7) * scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens(theme).ringHalo, 6 * scale));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(tokens(theme).accent, 3 * scale));
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

} // namespace stadtblick
