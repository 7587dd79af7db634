#include "widgets/map/drawoverlay.h"

#include "widgets/common/theme.h"

#include <QtGui/QPainter>

namespace stadtblick {

namespace {

constexpr double haloPx = 5;
constexpr double linePx = 2;
constexpr double cornerPx = 5; ///< half a handle's side
constexpr double sidePx = 3.5;

} // namespace

DrawOverlay::DrawOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void DrawOverlay::setFrame(const MapFrame &frame)
{
    m_frame = frame;
    update();
}

void DrawOverlay::setState(const DrawState &state)
{
    m_state = state;
    update();
}

QPolygonF DrawOverlay::pixelsOf(const std::vector<LonLat> &places) const
{
    const QTransform toFrame = mercatorToFrame(m_frame);
    QPolygonF pixels;
    for (const LonLat place : places) {
        pixels << toFrame.map(toMercator(place));
    }
    return pixels;
}

void DrawOverlay::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state.area && m_state.isChanging) {
        for (const auto &polygon : m_state.area->shape.polygons) {
            for (const auto &ring : polygon) {
                paintLine(painter, pixelsOf(ring), true);
            }
        }
    }
    if (m_state.area) {
        paintHandles(painter);
    }
    const QPolygonF outline = pixelsOf(m_state.sketch.outline());
    paintLine(painter, outline, m_state.sketch.tool() != MapTool::Measure);
    const Tokens &colours = tokensOf(this);
    painter.setPen(QPen(colours.accent, linePx));
    painter.setBrush(colours.raised);
    for (const QPointF corner : pixelsOf(m_state.sketch.points())) {
        painter.drawEllipse(corner, cornerPx - 1, cornerPx - 1);
    }
    const QString text = m_state.sketch.text(QLocale());
    if (!text.isEmpty() && !outline.isEmpty()) {
        const bool isClosed = outline.size() > 2 && outline.front() == outline.back();
        paintText(painter, isClosed ? outline.boundingRect().center() : outline.back(), text);
    }
    if (m_state.crosshair) {
        paintCrosshair(painter, *m_state.crosshair);
    }
}

void DrawOverlay::paintLine(QPainter &painter, const QPolygonF &line, bool isFilled) const
{
    if (line.size() < 2) {
        return;
    }
    const Tokens &colours = tokensOf(this);
    const bool isClosed = line.size() > 3 && line.front() == line.back();
    if (isFilled && isClosed) {
        QColor fill = colours.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(line);
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] :
        {std::pair(colours.ringHalo, haloPx), std::pair(colours.accent, linePx)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
}

void DrawOverlay::paintHandles(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    const QTransform toFrame = mercatorToFrame(m_frame);
    for (const AreaHandle &handle : handlesOf(*m_state.area)) {
        const QPointF at = toFrame.map(toMercator(handle.place));
        const bool isSide = handle.kind == AreaHandle::Kind::Side;
        const double half = isSide ? sidePx : cornerPx;
        painter.setPen(QPen(colours.accent, isSide ? 1.2 : linePx));
        const bool isChosen = m_state.chosen && *m_state.chosen == handle;
        painter.setBrush(isChosen ? colours.accent : colours.raised);
        if (isChosen) { // the ring of what has the focus, and more than a colour
            painter.save();
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, half + 6, half + 6);
            painter.restore();
        }
        if (isSide || handle.kind == AreaHandle::Kind::Centre) {
            painter.drawEllipse(at, half, half);
        } else {
            painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        }
    }
}

void DrawOverlay::paintText(QPainter &painter, QPointF at, const QString &text) const
{
    const Tokens &colours = tokensOf(this);
    const QFont font = uiFont(TextRole::RowTitle);
    const QFontMetricsF metrics(font);
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 16, metrics.height() + 8));
    box.moveCenter(at + QPointF(0, -box.height() - 6));
    const QRectF room = QRectF(rect()).adjusted(8, 8, -8, -8);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void DrawOverlay::paintCrosshair(QPainter &painter, QPointF at) const
{
    constexpr double armPx = 12;
    const Tokens &colours = tokensOf(this);
    for (const auto &[colour, width] :
        {std::pair(colours.ringHalo, 4.0), std::pair(colours.accent, linePx)}) {
        painter.setPen(QPen(colour, width));
        painter.drawLine(at - QPointF(armPx, 0), at + QPointF(armPx, 0));
        painter.drawLine(at - QPointF(0, armPx), at + QPointF(0, armPx));
    }
}

} // namespace stadtblick
