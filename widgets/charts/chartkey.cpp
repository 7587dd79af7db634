#include "widgets/charts/chartkey.h"

#include "models/analysis/numberformat.h"
#include "widgets/common/theme.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace stadtblick {

ChartKey::ChartKey(QWidget *parent)
    : QWidget(parent)
{ }

void ChartKey::setChart(const TimeSeriesChart &chart)
{
    m_hasNights = !chart.nights.empty();
    m_hasOutliers =
        std::ranges::any_of(chart.series, [](const ChartSeries &series) { return !series.outliers.empty(); });
    qint64 gapMs = 0;
    for (const TimeRange &gap : chart.gaps) {
        gapMs += gap.lengthMs();
    }
    constexpr qint64 hourMs = 3'600'000;
    m_gaps = chart.gaps.empty() ? QString()
                                : tr("Gap %1").arg(numberText(double(gapMs) / double(hourMs),
                                      gapMs < 10 * hourMs ? 1 : 0, u"h"_s, QLocale()));
    m_coverage = chart.coverageText;
    setToolTip(chart.source);
    update();
}

QSize ChartKey::sizeHint() const
{
    return {200, std::max(20, QFontMetrics(uiFont(TextRole::Caption)).height() + 4)};
}

void ChartKey::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TextRole::Caption));
    const Tokens &colours = tokensOf(this);
    const QFontMetricsF metrics(painter.font());
    const double middle = height() / 2.0;
    double x = 1;
    const auto swatch = [&](const QBrush &fill) {
        painter.setPen(colours.control);
        painter.setBrush(fill);
        painter.drawRect(QRectF(x, middle - 5, 14, 10));
        x += 20;
    };
    const auto text = [&](const QString &words, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), words);
        x += metrics.horizontalAdvance(words) + 14;
    };
    if (m_hasNights) {
        swatch(colours.sunken);
        text(tr("Night 22–6"), colours.text2);
    }
    if (!m_gaps.isEmpty()) {
        swatch(QBrush(colours.control, Qt::BDiagPattern));
        text(m_gaps, colours.text2);
    }
    if (m_hasOutliers) {
        painter.setPen(QPen(colours.warn, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{{x + 6, middle - 6}, {x + 12, middle + 4}, {x, middle + 4}});
        x += 18;
        text(tr("Outlier"), colours.warn);
    }
    text(m_coverage, colours.text2);
}

} // namespace stadtblick
