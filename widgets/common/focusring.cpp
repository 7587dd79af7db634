#include "widgets/common/focusring.h"

#include "widgets/common/theme.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>

namespace stadtblick {

namespace {

constexpr int outsidePx = 4; // 2 px of air and 2 px of ring

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget == this) {
        return false;
    }
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusIn && widget->window() == parentWidget()) {
        follow(isByKey(static_cast<QFocusEvent *>(event)->reason()) ? widget : nullptr);
    } else if (type == QEvent::FocusOut && widget == m_target) {
        follow(nullptr);
    } else if (widget == m_target || widget == parentWidget()
        || (m_target && widget->isAncestorOf(m_target))) {
        if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::LayoutRequest) {
            place();
        } else if (type == QEvent::Hide && widget != parentWidget()) {
            follow(nullptr);
        }
    }
    return false;
}

void FocusRing::follow(QWidget *target)
{
    // Lists and tables show their current row themselves; a scroll area is only a frame around others.
    const bool showsItself = qobject_cast<QAbstractItemView *>(target) || qobject_cast<QScrollArea *>(target);
    m_target = showsItself ? nullptr : target;
    setVisible(m_target);
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QPoint corner = m_target->mapTo(parentWidget(), QPoint(0, 0));
    setGeometry(QRect(corner, m_target->size()).adjusted(-outsidePx, -outsidePx, outsidePx, outsidePx));
    raise();
}

void FocusRing::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(this).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace stadtblick
