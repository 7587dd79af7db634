#include "widgets/map/pinmark.h"

#include "widgets/common/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace stadtblick {

namespace {

constexpr double pinRadiusPx = 10;
constexpr double pinHeightPx = 30; ///< from its tip to its top
constexpr int pinEdgePx = 4;
constexpr int longestNamePx = 320;

/** A drop with its tip at (0, 0). */
QPainterPath pinPath()
{
    QPainterPath path;
    const QPointF centre(0, -(pinHeightPx - pinRadiusPx));
    path.moveTo(0, 0);
    path.cubicTo(QPointF(-3, -8), QPointF(-pinRadiusPx, -12), centre - QPointF(pinRadiusPx, 0));
    path.arcTo(QRectF(centre - QPointF(pinRadiusPx, pinRadiusPx), QSizeF(2 * pinRadiusPx, 2 * pinRadiusPx)),
        180, -180);
    path.cubicTo(QPointF(pinRadiusPx, -12), QPointF(3, -8), QPointF(0, 0));
    return path;
}

} // namespace

PinMark::PinMark(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void PinMark::set(const std::optional<LonLat> &place, const QString &name)
{
    m_place = place;
    m_name = name.simplified();
    setAccessibleName(m_name);
    moveThere();
}

void PinMark::setFrame(const MapFrame &frame)
{
    m_frame = frame;
    moveThere();
}

void PinMark::moveThere()
{
    setVisible(m_place.has_value());
    if (!m_place) {
        return;
    }
    const QFontMetrics metrics(uiFont(TextRole::RowTitle));
    const int wide =
        std::max(int(2 * pinRadiusPx), std::min(metrics.horizontalAdvance(m_name), longestNamePx))
        + 4 * pinEdgePx;
    const int high = int(pinHeightPx) + metrics.height() + 3 * pinEdgePx;
    const QPointF tip = mercatorToFrame(m_frame).map(toMercator(*m_place));
    setGeometry(qRound(tip.x()) - wide / 2, qRound(tip.y() - pinHeightPx) - pinEdgePx, wide, high);
    update();
}

void PinMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &colours = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, pinEdgePx + pinHeightPx);
    painter.setPen(QPen(colours.ringHalo, 2.5));
    painter.setBrush(colours.accent);
    painter.drawPath(pinPath());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.onAccent);
    painter.drawEllipse(QPointF(0, -(pinHeightPx - pinRadiusPx)), 3.5, 3.5);

    const QFont font = uiFont(TextRole::RowTitle);
    const QFontMetrics metrics(font);
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, longestNamePx);
    QPainterPath text;
    text.addText(-metrics.horizontalAdvance(name) / 2.0, metrics.ascent() + pinEdgePx, font, name);
    painter.strokePath(text, QPen(colours.labelHalo, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(text, colours.text);
}

} // namespace stadtblick
