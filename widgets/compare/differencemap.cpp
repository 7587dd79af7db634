#include "widgets/compare/differencemap.h"

#include "widgets/common/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace stadtblick {

DifferenceMap::DifferenceMap(QWidget *parent)
    : QAbstractButton(parent)
{
    setFixedSize(264, 264);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Map of the difference"));
    setToolTip(tr("Show large"));
}

void DifferenceMap::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void DifferenceMap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &colours = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(frame, colours.land);
    if (!m_picture.isNull()) {
        painter.setClipPath(frame);
        painter.drawImage(rect(), m_picture);
        painter.setClipping(false);
    }
    painter.setPen(QPen(colours.border, 1));
    painter.drawPath(frame);
}

} // namespace stadtblick
