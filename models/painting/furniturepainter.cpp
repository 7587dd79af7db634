#include "models/painting/furniturepainter.h"

#include "models/analysis/numberformat.h"
#include "models/painting/legendpainter.h"
#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double marginPx = 12;
constexpr double paddingPx = 8;
constexpr double legendWidthPx = 248;

/** Places and sizes of all boxes of a frame; an empty rectangle is not drawn. */
struct Layout
{
    QRectF scaleBar;
    QRectF coordinates;
    QRectF attribution;
    QRectF demo;
    QRectF north;
    QRectF legend;
    ScaleBar bar;
    QString attributionText;
    QString demoText;
    QString coordinatesText;
};

std::vector<Legend> legendsOf(const MapScene &scene)
{
    std::vector<Legend> legends;
    // The topmost layer first, as in the list of layers.
    for (auto layer = scene.layers.rbegin(); layer != scene.layers.rend(); ++layer) {
        Legend legend = layer->legend;
        if (!layer->emptyText.isEmpty()) {
            legend.notes.prepend(layer->emptyText);
        }
        legends.push_back(std::move(legend));
    }
    if (!scene.leftOutText.isEmpty()) {
        Legend leftOut;
        leftOut.title = scene.leftOutText;
        legends.push_back(std::move(leftOut));
    }
    return legends;
}

LegendStyle styleOf(const MapScene &scene, const MapFrame &frame)
{
    return {scene.theme, frame.scale, true};
}

/** The size of a box around one or more lines. */
QSizeF boxSize(const QString &text, const QFont &font, double width, double lineHeight, double scale)
{
    const QStringList lines = wrapped(text, font, width);
    double widest = 0;
    for (const QString &line : lines) {
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(line));
    }
    return {
        widest + 2 * paddingPx * scale, static_cast<double>(lines.size()) * lineHeight + paddingPx * scale};
}

void placeScaleBar(Layout &layout, const MapScene &scene, const MapFrame &frame)
{
    const double s = frame.scale;
    layout.bar = scaleBarOf(frame, 120 * s, scene.locale);
    const QFont font = textFont(TextRole::Caption, s);
    const double widest = QFontMetricsF(font).horizontalAdvance(layout.bar.text);
    const double width = std::max(layout.bar.px, widest + 16 * s) + 2 * paddingPx * s + 6 * s;
    layout.scaleBar.setSize({width, 34 * s});
}

void placeAttribution(
    Layout &layout, const MapScene &scene, const MapFrame &frame, const QString &baseMapAttribution)
{
    QStringList parts;
    if (!baseMapAttribution.isEmpty()) {
        parts << baseMapAttribution;
    }
    for (const QString &attribution : scene.attributions) {
        if (!parts.contains(attribution)) {
            parts << attribution;
        }
    }
    layout.attributionText = parts.join(QStringLiteral(" · "));
    if (!layout.attributionText.isEmpty()) {
        const double s = frame.scale;
        layout.attribution.setSize(boxSize(
            layout.attributionText, textFont(TextRole::Caption, s), frame.size.width() * 0.55, 16 * s, s));
    }
}

void placeDemo(Layout &layout, const MapScene &scene, const MapFrame &frame)
{
    QStringList parts;
    if (frame.furniture.hasDemoMark && scene.isDemo) {
        parts << scene.demoMark;
    }
    if (frame.furniture.hasPeriod && !scene.periodText.isEmpty()) {
        parts << scene.periodText;
    }
    layout.demoText = parts.join(QStringLiteral(" · "));
    if (!layout.demoText.isEmpty()) {
        const double s = frame.scale;
        const QSizeF size =
            boxSize(layout.demoText, textFont(TextRole::RowTitle, s), frame.size.width() * 0.7, 20 * s, s);
        layout.demo = {QPointF((frame.size.width() - size.width()) / 2, marginPx * s), size};
    }
}

/** Beside the scale bar, or above it where that has the right side. */
void placeCoordinates(Layout &layout, const MapScene &scene, const MapFrame &frame)
{
    const double s = frame.scale;
    layout.coordinatesText = placeText(frame.camera.centre, scene.locale);
    const QSizeF size =
        boxSize(layout.coordinatesText, textFont(TextRole::Caption, s), frame.size.width(), 16 * s, s);
    layout.coordinates.setSize(size);
    if (layout.scaleBar.isEmpty()) {
        layout.coordinates.moveBottomLeft({marginPx * s, frame.size.height() - marginPx * s});
    } else if (layout.scaleBar.left() <= marginPx * s + 1) {
        layout.coordinates.moveBottomLeft(layout.scaleBar.bottomRight() + QPointF(marginPx / 2 * s, 0));
    } else {
        layout.coordinates.moveBottomRight(layout.scaleBar.topRight() - QPointF(0, marginPx / 2 * s));
    }
    if (layout.coordinates.intersects(layout.attribution)) {
        layout.coordinates.moveBottom(layout.attribution.top() - marginPx / 2 * s);
    }
}

/**
 * Without a legend the scale bar lies at the lower left and the attribution at the lower right; a legend
 * takes the lower left and the bar moves above the attribution.
 */
Layout layoutOf(const MapScene &scene, const MapFrame &frame, const QString &baseMapAttribution)
{
    Layout layout;
    const MapFurniture &furniture = frame.furniture;
    const double margin = marginPx * frame.scale;
    const double right = frame.size.width() - margin;
    double bottom = frame.size.height() - margin;
    placeDemo(layout, scene, frame);
    if (furniture.hasAttribution) {
        placeAttribution(layout, scene, frame, baseMapAttribution);
        layout.attribution.moveBottomRight({right, bottom});
    }
    const std::vector<Legend> legends = furniture.hasLegend ? legendsOf(scene) : std::vector<Legend>{};
    if (furniture.hasScaleBar) {
        placeScaleBar(layout, scene, frame);
        const bool isNarrow = layout.attribution.left() < layout.scaleBar.width() + 3 * margin;
        const double above = layout.attribution.isEmpty() ? bottom : layout.attribution.top() - margin / 2;
        if (!legends.empty()) {
            layout.scaleBar.moveBottomRight({right, above});
        } else {
            const bool isAbove = !layout.attribution.isEmpty() && isNarrow;
            layout.scaleBar.moveBottomLeft({margin, isAbove ? above : bottom});
        }
    }
    if (furniture.hasCoordinates) {
        placeCoordinates(layout, scene, frame);
    }
    if (furniture.hasNorthArrow) {
        layout.north = {right - 44 * frame.scale, margin, 44 * frame.scale, 28 * frame.scale};
    }
    if (!legends.empty()) {
        if (layout.attribution.left() < legendWidthPx * frame.scale + 2 * margin
            && !layout.attribution.isEmpty()) {
            bottom = layout.attribution.top() - margin / 2;
        }
        const double top = layout.demo.isEmpty() ? margin : layout.demo.bottom() + margin / 2;
        layout.legend = legendBoxRect(
            legends, {margin, bottom}, legendWidthPx * frame.scale, bottom - top, styleOf(scene, frame));
    }
    return layout;
}

void paintBox(QPainter &painter, const QRectF &box, Theme theme, double scale)
{
    painter.setPen(QPen(tokens(theme).border, scale));
    painter.setBrush(tokens(theme).raised);
    painter.drawRoundedRect(box, 4 * scale, 4 * scale);
}

void paintScaleBar(QPainter &painter, const Layout &layout, const MapScene &scene, double scale)
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
    const double width = box.width() - 2 * paddingPx * scale + 1; // as measured, but for rounding
    paintWrapped(&painter, box.topLeft() + QPointF(paddingPx, paddingPx / 2) * scale, width, text,
        textFont(role, scale), tokens(scene.theme).text, lineHeight * scale);
}

} // namespace

ScaleBar scaleBarOf(const MapFrame &frame, double maximumPx, const QLocale &locale)
{
    const double stretch = std::cos(frame.camera.centre.lat * std::numbers::pi / 180);
    const double metresPerPx = stretch / pixelsPerMercatorMetre(frame.camera.zoom);
    const double most = maximumPx * metresPerPx;
    const double magnitude = std::pow(10.0, std::floor(std::log10(most)));
    const double metres = most >= 5 * magnitude ? 5 * magnitude
        : most >= 2 * magnitude                 ? 2 * magnitude
                                                : magnitude;
    const bool isKm = metres >= 1000;
    const QString text = numberText(isKm ? metres / 1000 : metres, metres < 1 ? 1 : 0,
        isKm ? QStringLiteral("km") : QStringLiteral("m"), locale);
    return {metres, metres / metresPerPx, text};
}

std::vector<QRectF> furnitureRects(
    const MapScene &scene, const MapFrame &frame, const QString &baseMapAttribution)
{
    const Layout layout = layoutOf(scene, frame, baseMapAttribution);
    std::vector<QRectF> rects;
    for (const QRectF &rect :
        {layout.scaleBar, layout.coordinates, layout.attribution, layout.demo, layout.north, layout.legend}) {
        if (!rect.isEmpty()) {
            rects.push_back(rect);
        }
    }
    return rects;
}

void paintFurniture(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, const QString &baseMapAttribution)
{
    const Layout layout = layoutOf(scene, frame, baseMapAttribution);
    const double s = frame.scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!layout.legend.isEmpty()) {
        paintLegendBox(painter, legendsOf(scene), layout.legend.bottomLeft(), legendWidthPx * s,
            layout.legend.height() + 1, styleOf(scene, frame));
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
    if (!layout.north.isEmpty()) {
        paintNorth(painter, layout.north, scene.theme, s);
    }
    painter.restore();
}

} // namespace stadtblick
