#include "widgets/compare/profileview.h"

#include "models/painting/chartpainter.h"
#include "widgets/common/theme.h"

#include <QtGui/QPainter>

namespace stadtblick {

namespace {

constexpr int heightPx = 250;

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(qRound(heightPx * textScale()));
    hide();
}

void ProfileView::setChart(const std::optional<ProfileChart> &chart)
{
    m_chart = chart.value_or(ProfileChart{});
    setVisible(chart.has_value());
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.description);
    update();
}

void ProfileView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    ChartStyle style;
    style.theme = themeOf(this);
    style.scale = textScale();
    paintChart(painter, Chart(m_chart), rect(), style);
}

} // namespace stadtblick
