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
                                      gapMs < 10 * hourMs && gapMs % hourMs != 0 ? 1 : 0, u"h"_s, QLocale()));
    m_coverage = chart.coverageText;
    setToolTip(chart.source);
    updateGeometry();
    update();
}

int ChartKey::heightForWidth(int width) const
{
    return layOut(nullptr, width) * (QFontMetrics(uiFont(TextRole::Caption)).height() + 3);
}

QSize ChartKey::sizeHint() const
{
    return {200, heightForWidth(width())};
}

int ChartKey::layOut(QPainter *painter, int width) const
{
    struct Part
    {
        QString text;
        QBrush swatch; ///< none: no swatch
        bool isOutlier = false;
    };
    const Tokens &colours = tokensOf(this);
    std::vector<Part> parts;
    if (m_hasNights) {
        parts.push_back({tr("Night 22–6"), colours.sunken});
    }
    if (!m_gaps.isEmpty()) {
        parts.push_back({m_gaps, QBrush(colours.control, Qt::BDiagPattern)});
    }
    if (m_hasOutliers) {
        parts.push_back({tr("Outlier"), Qt::NoBrush, true});
    }
    if (!m_coverage.isEmpty()) {
        parts.push_back({m_coverage, Qt::NoBrush});
    }
    const QFontMetricsF metrics(uiFont(TextRole::Caption));
    const double lineHeight = metrics.height() + 3;
    double x = 1;
    int line = 0;
    for (const Part &part : parts) {
        const bool hasMark = part.isOutlier || part.swatch != Qt::NoBrush;
        const double mark = hasMark ? 20 : 0;
        const double length = mark + metrics.horizontalAdvance(part.text);
        if (x > 1 && x + length > width) {
            x = 1;
            ++line;
        }
        const double middle = (line + 0.5) * lineHeight;
        if (painter && part.isOutlier) {
            painter->setPen(QPen(colours.warn, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawPolygon(QPolygonF{{x + 6, middle - 6}, {x + 12, middle + 4}, {x, middle + 4}});
        } else if (painter && hasMark) {
            painter->setPen(colours.control);
            painter->setBrush(part.swatch);
            painter->drawRect(QRectF(x, middle - 5, 14, 10));
        }
        if (painter) {
            painter->setPen(part.isOutlier ? colours.warn : colours.text2);
            painter->drawText(
                QPointF(x + mark, middle + (metrics.ascent() - metrics.descent()) / 2), part.text);
        }
        x += length + 14;
    }
    return line + 1;
}

void ChartKey::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(TextRole::Caption));
    layOut(&painter, width());
}

} // namespace stadtblick
