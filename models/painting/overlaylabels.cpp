#include "models/painting/overlaylabels.h"

#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double repeatPx = 700;
constexpr double firstPx = 150; ///< from a contour's begin to its first value: lines begin at the mask's edge
constexpr double haloPx = 3;
constexpr double fillHaloPx = 6; ///< fills may be as dark as the text, and white streets cross them

QFont contourFont(double scale)
{
    QFont font = textFont(TextRole::Caption, scale);
    font.setWeight(QFont::Bold);
    return font;
}

/** The box around a turned text. */
QRectF turnedBox(QPointF centre, QSizeF size, double degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    const double c = std::abs(std::cos(radians));
    const double s = std::abs(std::sin(radians));
    const QSizeF outer(size.width() * c + size.height() * s, size.width() * s + size.height() * c);
    return {centre - QPointF(outer.width(), outer.height()) / 2, outer};
}

class Placement
{
public:
    Placement(const MapFrame &frame, const std::vector<QRectF> &reserved)
        : m_frame(frame)
        , m_taken(reserved)
    { }

    /** Takes the label if it lies in the frame and nothing is there. */
    bool place(OverlayLabel label)
    {
        const bool hasRoom = isFree(label.box);
        if (hasRoom) {
            m_taken.push_back(label.box);
            m_labels.push_back(std::move(label));
        }
        return hasRoom;
    }

    /** Takes both or none: a value without its name says nothing. */
    void placePair(OverlayLabel name, OverlayLabel value)
    {
        if (!isFree(value.box) || name.box.intersects(value.box)) {
            return;
        }
        if (place(std::move(name))) {
            place(std::move(value));
        }
    }

    std::vector<OverlayLabel> take() { return std::move(m_labels); }

private:
    bool isFree(const QRectF &box) const
    {
        return QRectF(QPointF(0, 0), m_frame.size).contains(box)
            && std::ranges::none_of(m_taken, [&](const QRectF &rect) { return rect.intersects(box); });
    }

    const MapFrame &m_frame;
    std::vector<QRectF> m_taken;
    std::vector<OverlayLabel> m_labels;
};

/** The direction of a line around a point of it, readable from left to right. */
double angleAt(const std::vector<QPointF> &line, std::size_t at)
{
    const QPointF a = line[at >= 3 ? at - 3 : 0];
    const QPointF b = line[std::min(at + 3, line.size() - 1)];
    double degrees = std::atan2(b.y() - a.y(), b.x() - a.x()) * 180 / std::numbers::pi;
    if (degrees > 90) {
        degrees -= 180;
    } else if (degrees < -90) {
        degrees += 180;
    }
    return degrees;
}

void placeContours(const SurfaceLayer &layer, const MapFrame &frame, Placement &placement)
{
    const QTransform toFrame =
        QTransform::fromTranslate(layer.boxMercator.x(), layer.boxMercator.y()) * mercatorToFrame(frame);
    const QFontMetricsF metrics(contourFont(frame.scale));
    const QRectF view(QPointF(0, 0), frame.size);
    for (const ContourLine &contour : layer.contours) {
        if (contour.label.isEmpty()) {
            continue;
        }
        std::vector<QPointF> line;
        line.reserve(contour.points.size());
        std::ranges::transform(
            contour.points, std::back_inserter(line), [&](QPointF point) { return toFrame.map(point); });
        const QSizeF size(metrics.horizontalAdvance(contour.label) + 2 * haloPx, metrics.height());
        double toNext = firstPx * frame.scale;
        for (std::size_t i = 1; i < line.size(); ++i) {
            toNext -= std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
            if (toNext > 0 || !view.contains(line[i])) {
                continue;
            }
            const double angle = angleAt(line, i);
            if (placement.place({contour.label, line[i], angle, false, turnedBox(line[i], size, angle)})) {
                toNext = repeatPx * frame.scale;
            }
        }
    }
}

void placeDistrict(const MapArea &area, QPointF centre, const MapFrame &frame, Placement &placement)
{
    const QFontMetricsF metrics(textFont(TextRole::DistrictName, frame.scale));
    const QString text = area.info.name.toUpper();
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * haloPx, metrics.height());
    const bool isOnFill = area.fill.isValid();
    OverlayLabel name{text, centre, 0, true, turnedBox(centre, size, 0), isOnFill};
    if (area.valueText.isEmpty()) {
        placement.place(std::move(name));
        return;
    }
    // Fills alone cannot be told apart by everybody: the value is text as well.
    const QFontMetricsF bold(contourFont(frame.scale));
    const QPointF below = centre + QPointF(0, (size.height() + bold.height()) / 2);
    const QSizeF room(bold.horizontalAdvance(area.valueText) + 2 * haloPx, bold.height());
    name.box.setHeight(size.height() - 0.5); // touching is not covering
    placement.placePair(
        std::move(name), {area.valueText, below, 0, false, turnedBox(below, room, 0), isOnFill});
}

/** A plan's feature: only where its name lies within it. */
void placeFeature(const MapArea &area, const QTransform &toFrame, const MapFrame &frame, Placement &placement)
{
    const QRectF shape = toFrame.mapRect(area.rings.front().boundingRect());
    const QFontMetricsF metrics(contourFont(frame.scale));
    const QSizeF size(metrics.horizontalAdvance(area.info.name) + 2 * haloPx, metrics.height());
    if (size.width() <= shape.width() && size.height() <= shape.height()) {
        const QPointF centre = toFrame.map(area.labelAt);
        placement.place({area.info.name, centre, 0, false, turnedBox(centre, size, 0)});
    }
}

void placeAreas(const PolygonLayer &layer, const MapFrame &frame, Placement &placement)
{
    const QTransform toFrame = QTransform::fromTranslate(layer.originMercator.x(), layer.originMercator.y())
        * mercatorToFrame(frame);
    for (const MapArea &area : layer.areas) {
        if (area.label == MapArea::Label::District) {
            placeDistrict(area, toFrame.map(area.labelAt), frame, placement);
        } else if (area.label == MapArea::Label::Feature && !area.rings.empty()) {
            placeFeature(area, toFrame, frame, placement);
        }
    }
}

} // namespace

std::vector<OverlayLabel> overlayLabels(
    const MapScene &scene, const MapFrame &frame, const std::vector<QRectF> &reserved)
{
    Placement placement(frame, reserved);
    for (const MapLayer *layer : scene.drawn()) {
        for (const LayerContent &content : layer->contents) {
            if (const auto *surface = std::get_if<std::shared_ptr<const SurfaceLayer>>(&content)) {
                placeContours(**surface, frame, placement);
            } else if (const auto *areas = std::get_if<std::shared_ptr<const PolygonLayer>>(&content)) {
                placeAreas(**areas, frame, placement);
            }
        }
    }
    return placement.take();
}

void paintOverlayLabels(QPainter &painter, const std::vector<OverlayLabel> &labels, Theme theme, double scale)
{
    const Tokens &colours = tokens(theme);
    for (const OverlayLabel &label : labels) {
        const QFont font = label.isDistrict ? textFont(TextRole::DistrictName, scale) : contourFont(scale);
        const QFontMetricsF metrics(font);
        painter.save();
        painter.translate(label.centre);
        painter.rotate(label.angle);
        paintText(painter, {-metrics.horizontalAdvance(label.text) / 2, metrics.capHeight() / 2}, label.text,
            font, colours.label, colours.labelHalo, (label.isOnFill ? fillHaloPx : haloPx) * scale);
        painter.restore();
    }
}

} // namespace stadtblick
