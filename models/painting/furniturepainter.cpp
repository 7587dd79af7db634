#include "models/painting/furniturepainter.h"

#include "models/analysis/numberformat.h"
#include "models/painting/legendpainter.h"
#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace stadtblick {

namespace {

constexpr double marginPx = 12;
constexpr double paddingPx = 8;
constexpr double legendWidthPx = 248;
constexpr double smallestLegendShare = 0.6; ///< smaller ones can't be read

/** Legends in the room that is left for them. */
struct LegendFit
{
    std::vector<Legend> legends; ///< those that fit; the last one counts the others
    QRectF room; ///< of the map
    QRectF box; ///< in it; empty: not even the count fits
    double scale = 1;
};

/** Places and sizes of all boxes of a frame; an empty rectangle is not drawn. */
struct Layout
{
    QRectF scaleBar;
    QRectF coordinates;
    QRectF attribution;
    QRectF demo;
    QRectF missing;
    QRectF north;
    QRectF legend;
    LegendFit legends;
    double scale = 1; ///< that all but the legend are drawn at
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
    const double around = 2 * paddingPx * s + 6 * s;
    const double room = frame.size.width() - 2 * marginPx * s - around;
    layout.bar = scaleBarOf(frame, std::min(120 * s, std::max(room, 1.0)), scene.locale);
    const QFont font = textFont(TextRole::Caption, s);
    const double widest = QFontMetricsF(font).horizontalAdvance(layout.bar.text);
    const double width = std::max(layout.bar.px, widest + 16 * s) + around;
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

void placeNorth(Layout &layout, const MapFrame &frame)
{
    const double s = frame.scale;
    layout.north = {frame.size.width() - (marginPx + 44) * s, marginPx * s, 44 * s, 28 * s};
}

/** A box in the middle above, with its top at @p top: beside the arrow to the north. */
QRectF boxAbove(const Layout &layout, const MapFrame &frame, const QString &text, double top)
{
    const double s = frame.scale;
    const double atSides = layout.north.isEmpty() ? marginPx * s : layout.north.width() + 1.5 * marginPx * s;
    const double room = frame.size.width() - 2 * atSides - 2 * paddingPx * s;
    const QSizeF size =
        boxSize(text, textFont(TextRole::RowTitle, s), std::min(frame.size.width() * 0.7, room), 20 * s, s);
    return {QPointF((frame.size.width() - size.width()) / 2, top), size};
}

/** Demo mark and period, and below them what is missing of the base map. */
void placeAbove(Layout &layout, const MapScene &scene, const MapFrame &frame, const QString &missing)
{
    QStringList parts;
    if (frame.furniture.hasDemoMark && scene.isDemo) {
        parts << scene.demoMark;
    }
    if (frame.furniture.hasPeriod && !scene.periodText.isEmpty()) {
        parts << scene.periodText;
    }
    layout.demoText = parts.join(QStringLiteral(" · "));
    double top = marginPx * frame.scale;
    if (!layout.demoText.isEmpty()) {
        layout.demo = boxAbove(layout, frame, layout.demoText, top);
        top = layout.demo.bottom() + marginPx / 2 * frame.scale;
    }
    if (!missing.isEmpty()) {
        layout.missing = boxAbove(layout, frame, missing, top);
    }
}

/** The highest of the boxes at the lower edge. */
double topOfLower(const Layout &layout, const MapFrame &frame)
{
    double top = frame.size.height() - marginPx / 2 * frame.scale;
    for (const QRectF &box : {layout.scaleBar, layout.attribution}) {
        top = box.isEmpty() ? top : std::min(top, box.top());
    }
    return top;
}

/** Beside the scale bar where there is room, else above the other boxes on the side of the bar. */
void placeCoordinates(Layout &layout, const MapScene &scene, const MapFrame &frame)
{
    const double s = frame.scale;
    const double margin = marginPx * s;
    layout.coordinatesText = placeText(frame.camera.centre, scene.locale);
    const QSizeF size = boxSize(layout.coordinatesText, textFont(TextRole::Caption, s),
        frame.size.width() - 2 * margin - 2 * paddingPx * s, 16 * s, s);
    layout.coordinates.setSize(size);
    const QRectF &bar = layout.scaleBar;
    const bool isBarLeft = !bar.isEmpty() && bar.left() <= margin + 1;
    if (isBarLeft || bar.isEmpty()) {
        layout.coordinates.moveBottomLeft(isBarLeft ? bar.bottomRight() + QPointF(margin / 2, 0)
                                                    : QPointF(margin, frame.size.height() - margin));
        const bool isInTheWay = layout.coordinates.intersects(layout.attribution)
            || layout.coordinates.right() > frame.size.width() - margin;
        if (isInTheWay) {
            layout.coordinates.moveBottomLeft({margin, topOfLower(layout, frame) - margin / 2});
        }
    } else {
        layout.coordinates.moveBottomRight(
            {frame.size.width() - margin, topOfLower(layout, frame) - margin / 2});
    }
}

/** The legends in one of @p rooms at @p scale, in the first that has them all. */
std::optional<LegendFit> fitAt(
    const std::vector<Legend> &legends, const std::vector<QRectF> &rooms, Theme theme, double scale)
{
    for (const QRectF &room : rooms) {
        const QRectF box = legendBoxRect(
            legends, room.bottomLeft(), legendWidthPx * scale, room.height(), {theme, scale, true});
        if (box.width() <= room.width() && box.height() <= room.height()) {
            return LegendFit{legends, room, box, scale};
        }
    }
    return std::nullopt;
}

/** All legends as large as they fit; where they don't, the topmost ones and how many others there are. */
LegendFit fittingLegends(
    const std::vector<Legend> &legends, const std::vector<QRectF> &rooms, Theme theme, double scale)
{
    for (const double share : {1.0, 0.9, 0.8, 0.7, smallestLegendShare}) {
        if (auto fit = fitAt(legends, rooms, theme, scale * share)) {
            return std::move(*fit);
        }
    }
    for (std::size_t count = legends.size(); count-- > 0;) {
        std::vector<Legend> some(legends.begin(), legends.begin() + static_cast<std::ptrdiff_t>(count));
        Legend others;
        others.title = QCoreApplication::translate("MapExport", "%n further legend(s) without room", nullptr,
            static_cast<int>(legends.size() - count));
        some.push_back(std::move(others));
        if (auto fit = fitAt(some, rooms, theme, scale * smallestLegendShare)) {
            return std::move(*fit);
        }
    }
    return {};
}

/** Where legends may lie: left of what stands at the right, and above what stands at the lower edge. */
std::vector<QRectF> legendRooms(const Layout &layout, const MapFrame &frame)
{
    const double margin = marginPx * frame.scale;
    const double gap = margin / 2;
    double top = margin;
    for (const QRectF &box : {layout.demo, layout.missing}) {
        top = box.isEmpty() ? top : std::max(top, box.bottom() + gap);
    }
    double right = frame.size.width() - margin;
    if (!layout.north.isEmpty() && layout.north.bottom() + gap > top) {
        right = layout.north.left() - gap;
    }
    double beside = right;
    double above = frame.size.height() - margin;
    for (const QRectF &box : {layout.scaleBar, layout.attribution, layout.coordinates}) {
        if (!box.isEmpty()) {
            beside = std::min(beside, box.left() - gap);
            above = std::min(above, box.top() - gap);
        }
    }
    return {QRectF(QPointF(margin, top), QPointF(beside, frame.size.height() - margin)),
        QRectF(QPointF(margin, top), QPointF(right, above))};
}

std::vector<QRectF> boxesOf(const Layout &layout)
{
    std::vector<QRectF> boxes;
    for (const QRectF &box : {layout.scaleBar, layout.coordinates, layout.attribution, layout.demo,
             layout.missing, layout.north, layout.legend}) {
        if (!box.isEmpty()) {
            boxes.push_back(box);
        }
    }
    return boxes;
}

/** True if no box lies over another or beyond the frame. */
bool areApart(const std::vector<QRectF> &boxes, QSizeF size)
{
    const QRectF frame(QPointF(0, 0), size);
    for (auto box = boxes.begin(); box != boxes.end(); ++box) {
        const bool isFree = frame.contains(*box)
            && std::none_of(boxes.begin(), box, [&](const QRectF &other) { return other.intersects(*box); });
        if (!isFree) {
            return false;
        }
    }
    return true;
}

/**
 * Without a legend the scale bar lies at the lower left and the attribution at the lower right; a legend
 * takes the lower left and the bar moves above the attribution. The legend comes last: it takes the room that
 * the others leave.
 */
Layout layoutAt(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    Layout layout;
    layout.scale = frame.scale;
    const MapFurniture &furniture = frame.furniture;
    const double margin = marginPx * frame.scale;
    const QPointF lowerRight(frame.size.width() - margin, frame.size.height() - margin);
    if (furniture.hasNorthArrow) {
        placeNorth(layout, frame);
    }
    placeAbove(layout, scene, frame, texts.missing);
    if (furniture.hasAttribution) {
        placeAttribution(layout, scene, frame, texts.attribution);
        layout.attribution.moveBottomRight(lowerRight);
    }
    const std::vector<Legend> legends = furniture.hasLegend ? legendsOf(scene) : std::vector<Legend>{};
    if (furniture.hasScaleBar) {
        placeScaleBar(layout, scene, frame);
        const bool isNarrow = layout.attribution.left() < layout.scaleBar.width() + 3 * margin;
        const double above =
            layout.attribution.isEmpty() ? lowerRight.y() : layout.attribution.top() - margin / 2;
        if (!legends.empty()) {
            layout.scaleBar.moveBottomRight({lowerRight.x(), above});
        } else {
            const bool isAbove = !layout.attribution.isEmpty() && isNarrow;
            layout.scaleBar.moveBottomLeft({margin, isAbove ? above : lowerRight.y()});
        }
    }
    if (furniture.hasCoordinates) {
        placeCoordinates(layout, scene, frame);
    }
    if (!legends.empty()) {
        layout.legends = fittingLegends(legends, legendRooms(layout, frame), scene.theme, frame.scale);
        layout.legend = layout.legends.box;
    }
    return layout;
}

/** In a small frame everything is drawn so much smaller that it finds its place. */
Layout layoutOf(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    Layout layout;
    for (const double share : {1.0, 0.85, 0.7, 0.6, 0.5}) {
        MapFrame smaller = frame;
        smaller.scale = frame.scale * share;
        layout = layoutAt(scene, smaller, texts);
        if (areApart(boxesOf(layout), frame.size)) {
            break;
        }
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

std::vector<QRectF> furnitureRects(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    return boxesOf(layoutOf(scene, frame, texts));
}

void paintFurniture(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    const Layout layout = layoutOf(scene, frame, texts);
    const double s = layout.scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!layout.legend.isEmpty()) {
        const LegendFit &fit = layout.legends;
        paintLegendBox(painter, fit.legends, fit.room.bottomLeft(), legendWidthPx * fit.scale,
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
