#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

/** Falling curves over 0 to 100 % of the time, with named points. */
class DurationDrawing : public ChartDrawing
{
public:
    DurationDrawing(const DurationChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override
    {
        return {x(firstPercent(m_chart) + mark), m_plot.top(), 0, m_plot.height()};
    }
    bool marksAreColumns() const override { return true; }

protected:
    PlotRoom room() const override
    {
        PlotRoom around = cartesianRoom(m_chart.axis);
        // Half of the last label stands beyond the plot.
        around.right = m_chart.percentTicks.empty() ? 0 : textWidth(m_chart.percentTicks.back().label) / 2;
        return around;
    }

    void paintPlot(QPainter &painter) const override
    {
        grid(painter, m_chart.axis, m_plot);
        painter.save();
        // Curves of a part end at the plot; half their width beyond it is still drawn.
        painter.setClipRect(m_plot.adjusted(-2 * m_s, -2 * m_s, 2 * m_s, 2 * m_s), Qt::IntersectClip);
        for (const DurationCurve &curve : m_chart.curves) {
            if (curve.isHidden) {
                continue;
            }
            QPolygonF points;
            for (const DurationPoint &point : curve.points) {
                points << QPointF(x(point.percent), yOf(m_chart.axis, m_plot, point.value));
            }
            if (points.size() > 1) {
                line(painter, points, curve.role, 1.5);
            }
            paintValues(painter, curve);
        }
        painter.restore();
        for (const ChartLimit &limit : m_chart.limits) {
            limitLine(painter, m_chart.axis, m_plot, limit);
        }
        for (const DurationCurve &curve : m_chart.curves) {
            for (const DurationMark &mark : curve.isHidden ? std::vector<DurationMark>() : curve.marks) {
                if (isIn(mark.percent)) {
                    namedPoint(painter, curve, mark);
                }
            }
        }
        std::vector<BottomTick> ticks;
        for (const ValueTick &tick : m_chart.percentTicks) {
            ticks.push_back({x(tick.value), x(tick.value), tick.label});
        }
        bottomAxis(painter, ticks);
    }

private:
    double x(double percent) const
    {
        const double span = m_chart.percentTo - m_chart.percentFrom;
        return m_plot.left() + (percent - m_chart.percentFrom) / span * m_plot.width();
    }
    bool isIn(double percent) const { return percent >= m_chart.percentFrom && percent <= m_chart.percentTo; }

    /** Too few for a curve: each at the middle of its share of the time. */
    void paintValues(QPainter &painter, const DurationCurve &curve) const
    {
        painter.setPen(QPen(roleColour(curve.role, m_style.theme), 1.4 * m_s));
        painter.setBrush(Qt::NoBrush);
        const auto count = static_cast<double>(curve.values.size());
        for (std::size_t i = 0; i < curve.values.size(); ++i) {
            const double percent = (static_cast<double>(i) + 0.5) / count * 100;
            painter.drawEllipse(
                QPointF(x(percent), yOf(m_chart.axis, m_plot, curve.values[i])), 2.8 * m_s, 2.8 * m_s);
        }
    }

    /** A ring on the curve, a dashed line down to the axis, the label above at the right. */
    void namedPoint(QPainter &painter, const DurationCurve &curve, const DurationMark &mark) const
    {
        const QPointF at(x(mark.percent), yOf(m_chart.axis, m_plot, mark.value));
        QPen dashed(m_tokens.control, m_s, Qt::SolidLine, Qt::FlatCap);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.drawLine(at, QPointF(at.x(), m_plot.bottom()));
        painter.setPen(QPen(roleColour(curve.role, m_style.theme), 1.5 * m_s));
        painter.setBrush(m_tokens.raised);
        painter.drawEllipse(at, 4 * m_s, 4 * m_s);
        const QFontMetricsF metrics(m_captionBold);
        const double width = metrics.horizontalAdvance(mark.label);
        const double left = std::min(at.x() + 7 * m_s, m_box.right() - width);
        const double baseline = std::max(at.y() - 6 * m_s, m_plot.top() + metrics.ascent());
        paintText(
            painter, {left, baseline}, mark.label, m_captionBold, m_tokens.text, m_tokens.raised, 3 * m_s);
    }

    const DurationChart &m_chart;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const DurationChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<DurationDrawing>(chart, box, style);
}

} // namespace stadtblick
