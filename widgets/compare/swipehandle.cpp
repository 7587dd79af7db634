#include "widgets/compare/swipehandle.h"

#include "widgets/common/icon.h"
#include "widgets/common/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int widthPx = 44;
constexpr double radiusPx = 20;
constexpr int iconPx = 16;
constexpr double smallStep = 0.02;
constexpr double largeStep = 0.1;
constexpr double handleShare = 0.62; ///< where the handle stands on the line, from above

QPointF handleCentre(const QWidget &widget)
{
    return {widget.width() / 2.0, widget.height() * handleShare};
}

} // namespace

SwipeHandle::SwipeHandle(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setAccessibleName(tr("Swipe handle between A and B"));
    setAccessibleDescription(tr("Left and Right move it, Home and End take it to the edges."));
    setToolTip(tr("Drag, or arrow keys"));
}

void SwipeHandle::setSplit(double split)
{
    m_split = std::clamp(split, m_least, 1 - m_least);
    place();
}

void SwipeHandle::setLeast(double share)
{
    m_least = share;
    setSplit(m_split);
}

void SwipeHandle::place()
{
    const int line = qRound(m_split * parentWidget()->width());
    setGeometry(line - widthPx / 2, 0, widthPx, parentWidget()->height());
    // Beside the line the maps get the mouse.
    const QPointF centre = handleCentre(*this);
    const QRect grip((centre - QPointF(radiusPx + 2, radiusPx + 2)).toPoint(),
        QSize(int(2 * radiusPx) + 4, int(2 * radiusPx) + 4));
    setMask(QRegion(widthPx / 2 - 4, 0, 8, height()) + QRegion(grip, QRegion::Ellipse));
}

void SwipeHandle::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &colours = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(width() / 2.0 - 2, 0, 4, height()), colours.ringHalo);
    painter.fillRect(QRectF(width() / 2.0 - 1, 0, 2, height()), colours.text);
    const QPointF centre = handleCentre(*this);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.text, hasFocus() ? 3 : 2));
    painter.setBrush(colours.raised);
    painter.drawEllipse(centre, radiusPx - 2, radiusPx - 2);
    const auto icon = [&](const QString &name, double dx) {
        painter.drawPixmap(centre + QPointF(dx - iconPx / 2.0, -iconPx / 2.0),
            themedPixmap(name, iconPx, IconColour::Text, devicePixelRatioF()));
    };
    icon(QStringLiteral("chevron-left"), -7);
    icon(QStringLiteral("chevron-right"), 7);
}

void SwipeHandle::mousePressEvent(QMouseEvent *event)
{
    m_grabbedAt = event->position().x() - width() / 2.0;
}

void SwipeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const double x = mapToParent(event->position()).x() - m_grabbedAt;
        setSplit(x / parentWidget()->width());
        Q_EMIT moved(m_split);
    }
}

void SwipeHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT settled(m_split);
    }
}

void SwipeHandle::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ControlModifier ? largeStep : smallStep;
    switch (event->key()) {
    case Qt::Key_Left:
        setSplit(m_split - step);
        break;
    case Qt::Key_Right:
        setSplit(m_split + step);
        break;
    case Qt::Key_Home:
        setSplit(0);
        break;
    case Qt::Key_End:
        setSplit(1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT moved(m_split);
    Q_EMIT settled(m_split);
}

} // namespace stadtblick
