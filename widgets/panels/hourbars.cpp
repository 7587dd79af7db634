#include "widgets/panels/hourbars.h"

#include "models/analysis/numberformat.h"
#include "widgets/common/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int heightPx = 96;
constexpr int hours = 24;
constexpr double gapPx = 2;

} // namespace

HourBars::HourBars(HourBarsContent content, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_content.description);
}

QSize HourBars::sizeHint() const
{
    return {200, heightPx + 2 * QFontMetrics(uiFont(TextRole::Caption)).height()};
}

QRectF HourBars::plot() const
{
    const double line = QFontMetricsF(uiFont(TextRole::Caption)).height();
    return {0, line + 2, double(width()) - 1, height() - 2 * line - 6};
}

double HourBars::top() const
{
    double largest = m_content.limit.value_or(0);
    for (const auto &value : m_content.values) {
        largest = std::max(largest, value.value_or(0));
    }
    return largest > 0 ? largest * 1.05 : 1;
}

void HourBars::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const Tokens &colours = tokensOf(this);
    painter.setFont(uiFont(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plot();
    const double step = area.width() / hours;
    for (int hour = 0; hour < hours; ++hour) {
        const auto &value = m_content.values[std::size_t(hour)];
        if (!value) {
            continue;
        }
        const double barHeight = *value / top() * area.height();
        const bool isOver = m_content.overFrom > 0 && *value > m_content.overFrom;
        painter.fillRect(
            QRectF(area.left() + hour * step + gapPx / 2, area.bottom() - barHeight, step - gapPx, barHeight),
            isOver ? colours.danger : colours.control);
    }
    painter.setPen(QPen(colours.control, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(colours.text2);
    for (const int hour : {0, 6, 12, 18, 24}) {
        const QString text = QString::number(hour);
        const double textWidth = metrics.horizontalAdvance(text);
        const double left = std::clamp(area.left() + hour * step - textWidth / 2, 0.0, width() - textWidth);
        painter.drawText(QPointF(left, height() - metrics.descent() - 1), text);
    }
    if (m_content.limit) {
        const double y = area.bottom() - *m_content.limit / top() * area.height();
        QPen pen(colours.danger, 1.5);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.text);
        painter.drawText(QRectF(area.left(), y - metrics.height() - 1, area.width(), metrics.height()),
            Qt::AlignRight, m_content.limitText);
    }
}

bool HourBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    auto *help = static_cast<QHelpEvent *>(event);
    const int hour =
        std::clamp(int((help->pos().x() - plot().left()) / (plot().width() / hours)), 0, hours - 1);
    const auto &value = m_content.values[std::size_t(hour)];
    const QString text = value
        ? numberText(*value * m_content.factor, m_content.decimals, m_content.unit, QLocale())
        : tr("no data");
    QToolTip::showText(
        help->globalPos(), hoursText(hour, hour + 1, QLocale()) % QStringLiteral(": ") % text, this);
    return true;
}

} // namespace stadtblick
