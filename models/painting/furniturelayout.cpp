#include "models/painting/furniturelayout.h"

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
constexpr double smallestLegendShare = 0.6; ///< smaller ones can't be read

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
    return {widest + 2 * furniturePaddingPx * scale,
        static_cast<double>(lines.size()) * lineHeight + furniturePaddingPx * scale};
}

void placeScaleBar(FurnitureLayout &layout, const MapScene &scene, const MapFrame &frame)
{
    const double s = frame.scale;
    const double around = 2 * furniturePaddingPx * s + 6 * s;
    const double room = frame.size.width() - 2 * marginPx * s - around;
    layout.bar = scaleBarOf(frame, std::min(120 * s, std::max(room, 1.0)), scene.locale);
    const QFont font = textFont(TextRole::Caption, s);
    const double widest = QFontMetricsF(font).horizontalAdvance(layout.bar.text);
    const double width = std::max(layout.bar.px, widest + 16 * s) + around;
    layout.scaleBar.setSize({width, 34 * s});
}

void placeAttribution(
    FurnitureLayout &layout, const MapScene &scene, const MapFrame &frame, const QString &baseMapAttribution)
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

/** Where the highest boxes begin. */
double topOfBoxes(const MapFrame &frame)
{
    const double taken = frame.furniture.takenAbovePx;
    return taken > 0 ? taken + marginPx / 2 * frame.scale : marginPx * frame.scale;
}

void placeNorth(FurnitureLayout &layout, const MapFrame &frame)
{
    const double s = frame.scale;
    layout.north = {frame.size.width() - (marginPx + 44) * s, topOfBoxes(frame), 44 * s, 28 * s};
}

/** A box in the middle above, with its top at @p top: beside the arrow to the north. */
QRectF boxAbove(const FurnitureLayout &layout, const MapFrame &frame, const QString &text, double top)
{
    const double s = frame.scale;
    const double atSides = layout.north.isEmpty() ? marginPx * s : layout.north.width() + 1.5 * marginPx * s;
    const double room = frame.size.width() - 2 * atSides - 2 * furniturePaddingPx * s;
    const QSizeF size =
        boxSize(text, textFont(TextRole::RowTitle, s), std::min(frame.size.width() * 0.7, room), 20 * s, s);
    return {QPointF((frame.size.width() - size.width()) / 2, top), size};
}

/** Demo mark and period, and below them what is missing of the base map. */
void placeAbove(FurnitureLayout &layout, const MapScene &scene, const MapFrame &frame, const QString &missing)
{
    QStringList parts;
    if (frame.furniture.hasDemoMark && scene.isDemo) {
        parts << scene.demoMark;
    }
    if (frame.furniture.hasPeriod && !scene.periodText.isEmpty()) {
        parts << scene.periodText;
    }
    layout.demoText = parts.join(QStringLiteral(" · "));
    double top = topOfBoxes(frame);
    if (!layout.demoText.isEmpty()) {
        layout.demo = boxAbove(layout, frame, layout.demoText, top);
        top = layout.demo.bottom() + marginPx / 2 * frame.scale;
    }
    if (!missing.isEmpty()) {
        layout.missing = boxAbove(layout, frame, missing, top);
    }
}

/** The highest of the boxes at the lower edge. */
double topOfLower(const FurnitureLayout &layout, const MapFrame &frame)
{
    double top = frame.size.height() - marginPx / 2 * frame.scale;
    for (const QRectF &box : {layout.scaleBar, layout.attribution}) {
        top = box.isEmpty() ? top : std::min(top, box.top());
    }
    return top;
}

/** Beside the scale bar where there is room, else above the other boxes on the side of the bar. */
void placeCoordinates(FurnitureLayout &layout, const MapScene &scene, const MapFrame &frame)
{
    const double s = frame.scale;
    const double margin = marginPx * s;
    layout.coordinatesText = placeText(frame.camera.centre, scene.locale);
    const QSizeF size = boxSize(layout.coordinatesText, textFont(TextRole::Caption, s),
        frame.size.width() - 2 * margin - 2 * furniturePaddingPx * s, 16 * s, s);
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
            legends, room.bottomLeft(), furnitureLegendWidthPx * scale, room.height(), {theme, scale, true});
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
std::vector<QRectF> legendRooms(const FurnitureLayout &layout, const MapFrame &frame)
{
    const double margin = marginPx * frame.scale;
    const double gap = margin / 2;
    double top = topOfBoxes(frame);
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
FurnitureLayout layoutAt(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    FurnitureLayout layout;
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
        layout.lacksLegend = layout.legend.isEmpty();
    }
    return layout;
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

std::vector<QRectF> furnitureBoxes(const FurnitureLayout &layout)
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

FurnitureLayout furnitureLayout(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    std::optional<FurnitureLayout> withoutLegend; // the largest one
    FurnitureLayout layout;
    for (const double share : {1.0, 0.85, 0.7, 0.6, 0.5}) {
        MapFrame smaller = frame;
        smaller.scale = frame.scale * share;
        layout = layoutAt(scene, smaller, texts);
        if (!areApart(furnitureBoxes(layout), frame.size)) {
            continue;
        }
        if (!layout.lacksLegend) {
            return layout;
        }
        if (!withoutLegend) {
            withoutLegend = layout;
        }
    }
    return withoutLegend.value_or(layout);
}

std::vector<QRectF> furnitureRects(const MapScene &scene, const MapFrame &frame, const FurnitureTexts &texts)
{
    return furnitureBoxes(furnitureLayout(scene, frame, texts));
}

} // namespace stadtblick
