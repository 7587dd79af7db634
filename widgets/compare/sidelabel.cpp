#include "widgets/compare/sidelabel.h"

#include "models/overlays/palette.h"
#include "models/painting/textpainter.h"
#include "widgets/common/controls.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace stadtblick {

namespace {

constexpr double barPx = 4;

QColor colourOf(bool isB, const QWidget *widget)
{
    const Tokens &colours = tokensOf(widget);
    return isB ? colours.comparisonB : colours.comparisonA;
}

} // namespace

SideLabel::SideLabel(bool isB, QWidget *parent)
    : MapBox(parent)
    , m_isB(isB)
    , m_label(makeLabel({}, TextRole::Caption, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont font = m_label->font();
    font.setBold(true);
    m_label->setFont(font);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(isB ? 12 : 16, 6, isB ? 16 : 12, 6);
    row->addWidget(m_label);
    hide();
}

void SideLabel::setText(const QString &text)
{
    m_label->setText(text);
    setVisible(!text.isEmpty());
    adjustSize();
}

QString SideLabel::text() const
{
    return m_label->text();
}

void SideLabel::paintEvent(QPaintEvent *event)
{
    MapBox::paintEvent(event);
    QPainter painter(this);
    const double x = m_isB ? width() - barPx / 2 : barPx / 2;
    QPen pen(colourOf(m_isB, this), barPx);
    pen.setCapStyle(Qt::FlatCap);
    if (m_isB) {
        pen.setDashPattern({1.6, 0.8});
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
}

QPixmap sideBadge(bool isB, int size, const QWidget *widget)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(isB, widget);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, size, size), 4, 4);
    paintCentred(painter, QPointF(size / 2.0, size / 2.0), isB ? QStringLiteral("B") : QStringLiteral("A"),
        uiFont(TextRole::RowTitle), textColourOn(colour));
    return pixmap;
}

} // namespace stadtblick
