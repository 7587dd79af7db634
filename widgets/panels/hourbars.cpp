#include "widgets/panels/hourbars.h"

#include "widgets/common/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr int heightPx = 96;
constexpr int hours = 24;
constexpr double gapPx = 2;

} // namespace

HourBars::HourBars(ProfileChart chart, std::optional<double> overFrom, QWidget *parent)
    : SmallChart(std::move(chart), parent)
    , m_overFrom(overFrom)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

std::optional<double> HourBars::valueOf(int hour) const
{
    const std::vector<ProfilePoint> &points = profile().curves.front().points;
    return hour < std::ssize(points) ? points[std::size_t(hour)].mean : std::nullopt;
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
    double largest = profile().limits.empty() ? 0 : profile().limits.front().value;
    for (int hour = 0; hour < hours; ++hour) {
        largest = std::max(largest, valueOf(hour).value_or(0));
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
        const std::optional<double> value = valueOf(hour);
        if (!value) {
            continue;
        }
        const double barHeight = *value / top() * area.height();
        const bool isOver = m_overFrom && *value > *m_overFrom;
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
    if (!profile().limits.empty()) {
        const ChartLimit &limit = profile().limits.front();
        const double y = area.bottom() - limit.value / top() * area.height();
        QPen pen(colours.danger, 1.5);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.text);
        painter.drawText(QRectF(area.left(), y - metrics.height() - 1, area.width(), metrics.height()),
            Qt::AlignRight, limit.label);
    }
    paintCursor(painter);
}

QPointF HourBars::pointOf(int mark) const
{
    const QRectF area = plot();
    return {area.left() + (mark + 0.5) * area.width() / hours,
        area.bottom() - valueOf(mark).value_or(0) / top() * area.height()};
}

int HourBars::markAt(QPoint position) const
{
    return std::clamp(int((position.x() - plot().left()) / (plot().width() / hours)), 0, hours - 1);
}

} // namespace stadtblick
