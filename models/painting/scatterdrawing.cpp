#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double titleLinePx = 18;

/** Points that show through where they are many, and the regression line. */
class ScatterDrawing : public ChartDrawing
{
public:
    ScatterDrawing(const ScatterChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override
    {
        const double r = radius() + m_s;
        const QPointF at = place(m_chart.points[static_cast<std::size_t>(mark)]);
        return {at.x() - r, at.y() - r, 2 * r, 2 * r};
    }

protected:
    PlotRoom room() const override
    {
        PlotRoom around = cartesianRoom(m_chart.yAxis);
        around.top += titleLinePx * m_s;
        around.bottom += titleLinePx * m_s;
        return around;
    }

    void paintPlot(QPainter &painter) const override
    {
        const QFontMetricsF metrics(m_caption);
        captionAt(painter, {m_box.left(), m_plot.top() - titleLinePx * m_s + metrics.ascent() - 4 * m_s},
            metrics.elidedText(m_chart.yTitle, Qt::ElideRight, m_box.width()), m_tokens.text2);
        const QString below = metrics.elidedText(m_chart.xTitle, Qt::ElideRight, m_box.width());
        captionAt(painter, {m_plot.right() - metrics.horizontalAdvance(below), m_plot.bottom() + 36 * m_s},
            below, m_tokens.text2);
        grid(painter, m_chart.yAxis, m_plot);
        std::vector<BottomTick> ticks;
        for (const ValueTick &tick : m_chart.xAxis.ticks) {
            const double x = xOf(m_chart.xAxis, tick.value);
            ticks.push_back({x, x, tick.label});
        }
        bottomAxis(painter, ticks);
        // Many points are let through each other, so that their density is seen.
        QColor colour = m_tokens.ink;
        const auto count = static_cast<double>(m_chart.points.size());
        colour.setAlphaF(static_cast<float>(std::clamp(12 / std::sqrt(std::max(1.0, count)), 0.15, 0.8)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const ScatterPoint &point : m_chart.points) {
            painter.drawEllipse(place(point), radius(), radius());
        }
        regression(painter);
    }

private:
    double radius() const { return (m_chart.points.size() > 1000 ? 1.6 : 2.4) * m_s; }
    QPointF place(const ScatterPoint &point) const
    {
        return {xOf(m_chart.xAxis, point.x), yOf(m_chart.yAxis, m_plot, point.y)};
    }

    /** Only as far as there are points: a line beyond them would foretell. */
    void regression(QPainter &painter) const
    {
        if (!m_chart.regression) {
            return;
        }
        const auto [least, largest] = std::ranges::minmax(m_chart.points, {}, &ScatterPoint::x);
        const auto at = [&](double x) {
            const double y = m_chart.regression->intercept + m_chart.regression->slope * x;
            return QPointF(xOf(m_chart.xAxis, x), yOf(m_chart.yAxis, m_plot, y));
        };
        painter.save();
        painter.setClipRect(m_plot, Qt::IntersectClip);
        line(painter, {at(least.x), at(largest.x)}, ChartRole::Category1, 2);
        painter.restore();
    }

    const ScatterChart &m_chart;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const ScatterChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<ScatterDrawing>(chart, box, style);
}

} // namespace stadtblick
