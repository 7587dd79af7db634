#include "widgets/panels/legendview.h"

#include "models/painting/legendpainter.h"
#include "widgets/common/theme.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stadtblick {

LegendView::LegendView(bool hasTitle, QWidget *parent)
    : QWidget(parent)
    , m_hasTitle(hasTitle)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendView::setLegend(const Legend &legend)
{
    m_legend = legend;
    setAccessibleName(legend.title);
    QStringList lines{legend.subtitle, legend.noStatement};
    lines << legend.notes;
    lines.removeAll(QString());
    setAccessibleDescription(lines.join(u". "_s));
    updateGeometry();
    update();
}

void LegendView::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

int LegendView::heightForWidth(int width) const
{
    return qCeil(legendHeight(m_legend, width, {themeOf(this), textScale() * m_scale, m_hasTitle}));
}

QSize LegendView::sizeHint() const
{
    constexpr int usualWidthPx = 272;
    return {usualWidthPx, heightForWidth(width() > 0 ? width() : usualWidthPx)};
}

void LegendView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    paintLegend(painter, m_legend, QRectF(rect()), {themeOf(this), textScale() * m_scale, m_hasTitle});
}

} // namespace stadtblick
