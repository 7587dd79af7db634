#include "widgets/panels/sparkline.h"

#include "models/analysis/numberformat.h"
#include "widgets/common/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

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
    const std::vector<PeriodValue> &months, int decimals, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_months(months)
{
    std::vector<double> values;
    for (const PeriodValue &month : months) {
        if (month.value) {
            values.push_back(*month.value);
        }
    }
    if (!values.empty()) {
        const auto [least, largest] = std::ranges::minmax(values);
        m_from = least;
        m_to = largest;
        m_least = numberText(least, decimals, unit, QLocale());
        m_largest = numberText(largest, decimals, unit, QLocale());
        m_first = monthText(months.front());
        m_last = monthText(months.back());
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        values.empty() ? tr("No monthly means") : tr("Monthly means from %1 to %2").arg(m_least, m_largest));
}

QSize Sparkline::sizeHint() const
{
    const int line = QFontMetrics(uiFont(TextRole::Caption)).height();
    return {120, std::max(heightPx, 3 * line) + line};
}

void Sparkline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    if (m_least.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokensOf(this);
    painter.setFont(uiFont(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const double textWidth =
        std::max(metrics.horizontalAdvance(m_least), metrics.horizontalAdvance(m_largest)) + 8;
    const QRectF plot(3, 4, width() - textWidth - 6, height() - metrics.height() - 8);
    painter.setPen(QPen(colours.grid, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.topRight());
    painter.setPen(colours.text2);
    const QRectF right(plot.right() + 6, 0, textWidth, metrics.height());
    painter.drawText(right, Qt::AlignLeft, m_largest);
    painter.drawText(right.translated(0, plot.bottom() - metrics.height() / 2 - 2), Qt::AlignLeft, m_least);
    const QRectF below(plot.left(), plot.bottom() + 2, plot.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, m_first);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, m_last);
    paintLine(painter, plot);
}

void Sparkline::paintLine(QPainter &painter, const QRectF &plot) const
{
    const Tokens &colours = tokensOf(this);
    const double step = m_months.size() > 1 ? plot.width() / double(m_months.size() - 1) : 0;
    const double extent = m_to > m_from ? m_to - m_from : 1;
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        if (!m_months[i].value) {
            before.reset();
            continue;
        }
        const QPointF at(plot.left() + double(i) * step,
            plot.bottom() - (*m_months[i].value - m_from) / extent * plot.height());
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

} // namespace stadtblick
