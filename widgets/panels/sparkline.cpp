#include "widgets/panels/sparkline.h"

#include "models/analysis/numberformat.h"
#include "models/charts/monthchart.h"
#include "widgets/common/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr int heightPx = 56;
constexpr double dotPx = 1.8;

QString monthText(const PeriodValue &month)
{
    return QLocale().standaloneMonthName(month.month, QLocale::ShortFormat) % u' '
        % QString::number(month.year);
}

} // namespace

Sparkline::Sparkline(
    const ChartFrame &frame, const std::vector<PeriodValue> &months, bool fromZero, QWidget *parent)
    : SmallChart(monthChart(frame, months, fromZero), parent)
    , m_months(months)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].value) {
            values.push_back(*months[i].value);
            m_valued.push_back(i);
        }
    }
    if (!values.empty()) {
        const auto [least, largest] = std::ranges::minmax(values);
        m_from = least;
        m_to = largest;
        m_least = numberText(least, frame.decimals, frame.unit, QLocale());
        m_largest = numberText(largest, frame.decimals, frame.unit, QLocale());
        m_first = monthText(months.front());
        m_last = monthText(months.back());
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Sparkline::sizeHint() const
{
    const int line = QFontMetrics(uiFont(TextRole::Caption)).height();
    return {120, std::max(heightPx, 3 * line) + line};
}

QRectF Sparkline::plot() const
{
    const QFontMetricsF metrics(uiFont(TextRole::Caption));
    const double textWidth =
        std::max(metrics.horizontalAdvance(m_least), metrics.horizontalAdvance(m_largest)) + 8;
    return {3, 4, width() - textWidth - 6, height() - metrics.height() - 8};
}

int Sparkline::markAt(QPoint position) const
{
    int nearest = -1;
    double nearestPx = 0;
    for (int mark = 0; mark < int(m_valued.size()); ++mark) {
        const double distance = std::abs(pointOf(mark).x() - position.x());
        if (nearest < 0 || distance < nearestPx) {
            nearest = mark;
            nearestPx = distance;
        }
    }
    return nearest;
}

QPointF Sparkline::pointOf(int mark) const
{
    return pointOfMonth(m_valued[std::size_t(mark)]);
}

QPointF Sparkline::pointOfMonth(std::size_t month) const
{
    const QRectF area = plot();
    const double step = m_months.size() > 1 ? area.width() / double(m_months.size() - 1) : 0;
    const double extent = m_to > m_from ? m_to - m_from : 1;
    const double value = m_months[month].value.value_or(m_from);
    return {area.left() + double(month) * step, area.bottom() - (value - m_from) / extent * area.height()};
}

void Sparkline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    if (m_least.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokensOf(this);
    painter.setFont(uiFont(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plot();
    painter.setPen(QPen(colours.grid, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(colours.text2);
    const QRectF right(area.right() + 6, 0, width() - area.right() - 6, metrics.height());
    painter.drawText(right, Qt::AlignLeft, m_largest);
    painter.drawText(right.translated(0, area.bottom() - metrics.height() / 2 - 2), Qt::AlignLeft, m_least);
    const QRectF below(area.left(), area.bottom() + 2, area.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, m_first);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, m_last);
    paintLine(painter);
    paintCursor(painter);
}

void Sparkline::paintLine(QPainter &painter) const
{
    const Tokens &colours = tokensOf(this);
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        if (!m_months[i].value) {
            before.reset();
            continue;
        }
        const QPointF at = pointOfMonth(i);
        painter.setPen(QPen(colours.ink, 1.5));
        if (before) {
            painter.drawLine(*before, at);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ink);
        painter.drawEllipse(at, dotPx, dotPx);
        before = at;
    }
}

ChartFrame trendFrame(const StationTrends &station, const SeriesTrend &series, const QTimeZone &zone)
{
    ChartFrame frame;
    frame.title = Sparkline::tr("Monthly means");
    frame.place = station.name;
    frame.quantity = QString(series.name % QStringLiteral(" · ") % series.unit);
    frame.unit = series.unit;
    frame.decimals = series.decimals;
    frame.source = station.sources.join(QStringLiteral(", "));
    frame.isDemo = station.isDemo;
    frame.timeZone = zone;
    return frame;
}

} // namespace stadtblick
