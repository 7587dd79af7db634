#include "models/painting/furniturepainter.h"

#include "models/painting/furniturelayout.h"
#include "models/painting/legendpainter.h"
#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

void paintBox(QPainter &painter, const QRectF &box, Theme theme, double scale)
{
    painter.setPen(QPen(tokens(theme).border, scale));
    painter.setBrush(tokens(theme).raised);
    painter.drawRoundedRect(box, 4 * scale, 4 * scale);
}

void paintScaleBar(QPainter &painter, const FurnitureLayout &layout, const MapScene &scene, double scale)
{
    paintBox(painter, layout.scaleBar, scene.theme, scale);
    const Tokens &colours = tokens(scene.theme);
    const QFont font = textFont(TextRole::Caption, scale);
    const QFontMetricsF metrics(font);
    const double left = layout.scaleBar.left() + (layout.scaleBar.width() - layout.bar.px) / 2;
    const double y = layout.scaleBar.bottom() - 9 * scale;
    painter.setPen(QPen(colours.text, 1.4 * scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{
        {left, y - 5 * scale}, {left, y}, {left + layout.bar.px, y}, {left + layout.bar.px, y - 5 * scale}});
    painter.drawLine(QPointF(left + layout.bar.px / 2, y - 3 * scale), QPointF(left + layout.bar.px / 2, y));
    const double baseline = layout.scaleBar.top() + 3 * scale + metrics.ascent();
    paintText(painter, {left, baseline}, QStringLiteral("0"), font, colours.text);
    // The text ends with the bar, but stays within the box where the bar is shorter than it.
    const double textWidth = metrics.horizontalAdvance(layout.bar.text);
    const double textRight = std::max(left + layout.bar.px, left + 14 * scale + textWidth);
    paintText(painter, {textRight - textWidth, baseline}, layout.bar.text, font, colours.text);
}

void paintNorth(QPainter &painter, const QRectF &box, Theme theme, double scale)
{
    paintBox(painter, box, theme, scale);
    const QPointF middle(box.left() + 15 * scale, box.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(theme).text);
    painter.drawPolygon(QPolygonF{middle + QPointF(0, -8) * scale, middle + QPointF(5, 7) * scale,
        middle + QPointF(0, 4) * scale, middle + QPointF(-5, 7) * scale});
    paintCentred(painter, {box.left() + 31 * scale, box.center().y()}, QStringLiteral("N"),
        textFont(TextRole::Body, scale), tokens(theme).text);
}

void paintTextBox(QPainter &painter, const QRectF &box, const QString &text, TextRole role, double lineHeight,
    const MapScene &scene, double scale)
{
    paintBox(painter, box, scene.theme, scale);
    const double width = box.width() - 2 * furniturePaddingPx * scale + 1; // as measured, but for rounding
    paintWrapped(&painter, box.topLeft() + QPointF(furniturePaddingPx, furniturePaddingPx / 2) * scale, width,
        text, textFont(role, scale), tokens(scene.theme).text, lineHeight * scale);
}

} // namespace

void paintFurniture(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    const FurnitureLayout layout = furnitureLayout(scene, frame, texts);
    const double s = layout.scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!layout.legend.isEmpty()) {
        const LegendFit &fit = layout.legends;
        paintLegendBox(painter, fit.legends, fit.room.bottomLeft(), furnitureLegendWidthPx * fit.scale,
            fit.room.height(), {scene.theme, fit.scale, true});
    }
    if (!layout.scaleBar.isEmpty()) {
        paintScaleBar(painter, layout, scene, s);
    }
    if (!layout.coordinates.isEmpty()) {
        paintTextBox(painter, layout.coordinates, layout.coordinatesText, TextRole::Caption, 16, scene, s);
    }
    if (!layout.attribution.isEmpty()) {
        paintTextBox(painter, layout.attribution, layout.attributionText, TextRole::Caption, 16, scene, s);
    }
    if (!layout.demo.isEmpty()) {
        paintTextBox(painter, layout.demo, layout.demoText, TextRole::RowTitle, 20, scene, s);
    }
    if (!layout.missing.isEmpty()) {
        paintTextBox(painter, layout.missing, texts.missing, TextRole::RowTitle, 20, scene, s);
    }
    if (!layout.north.isEmpty()) {
        paintNorth(painter, layout.north, scene.theme, s);
    }
    painter.restore();
}

} // namespace stadtblick
