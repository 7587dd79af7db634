#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"
#include "models/painting/flagpainter.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double panelGapPx = 30;
constexpr double denseOpacity = 0.7;

/** Lines over time, in one panel or two. */
class TimeSeriesDrawing : public ChartDrawing
{
public:
    TimeSeriesDrawing(const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
        , m_axis{chart.valueFrom, chart.valueTo, chart.valueTicks}
        , m_times(markTimes(chart))
    { }

    QRectF markPlace(int mark) const override
    {
        return {x(m_times[static_cast<std::size_t>(mark)]), m_plot.top(), 0, m_plot.height()};
    }
    bool marksAreColumns() const override { return true; }

protected:
    PlotRoom room() const override
    {
        PlotRoom around = cartesianRoom(m_axis);
        if (m_chart.lower) {
            around.left = std::max(around.left, cartesianRoom(m_chart.lower->axis).left);
        }
        return around;
    }

    void prepare() override
    {
        m_upperPanel = m_plot;
        if (m_chart.lower) {
            const double height = (m_plot.height() - panelGapPx * m_s) / 2;
            m_upperPanel.setHeight(height);
            m_lowerPanel = QRectF(m_plot.left(), m_plot.bottom() - height, m_plot.width(), height);
        }
    }

    void paintPlot(QPainter &painter) const override
    {
        bands(painter, m_upperPanel);
        grid(painter, m_axis, m_upperPanel);
        if (m_chart.lower) {
            bands(painter, m_lowerPanel);
            grid(painter, m_chart.lower->axis, m_lowerPanel);
            captionAt(painter, {m_box.left(), m_lowerPanel.top() - 8 * m_s}, m_chart.lower->quantity,
                m_tokens.text2);
            painter.setPen(QPen(m_tokens.border, m_s));
            painter.drawLine(m_upperPanel.bottomLeft(), m_upperPanel.bottomRight());
        }
        ownGaps(painter, false);
        ownGaps(painter, true);
        const bool hasNames = m_chart.series.size() > 1;
        const std::vector<NamedLine> upper = lines(painter, false);
        limitsAndNames(painter, m_axis, m_upperPanel, m_chart.limits, upper, hasNames);
        if (m_chart.lower) {
            const std::vector<NamedLine> lower = lines(painter, true);
            limitsAndNames(
                painter, m_chart.lower->axis, m_lowerPanel, m_chart.lower->limits, lower, hasNames);
        }
        std::vector<BottomTick> ticks;
        for (const TimeTick &tick : m_chart.timeTicks) {
            ticks.push_back({x(tick.timeMs), x(tick.labelMs), tick.label, tick.isMajor});
        }
        bottomAxis(painter, ticks);
    }

private:
    double x(qint64 timeMs) const
    {
        const auto length = static_cast<double>(std::max<qint64>(m_chart.period.lengthMs(), 1));
        return m_plot.left() + static_cast<double>(timeMs - m_chart.period.fromMs) / length * m_plot.width();
    }

    QRectF column(const TimeRange &range, const QRectF &panel) const
    {
        const double left = std::clamp(x(range.fromMs), panel.left(), panel.right());
        const double right = std::clamp(x(range.toMs), panel.left(), panel.right());
        return {left, panel.top(), right - left, panel.height()};
    }

    void bands(QPainter &painter, const QRectF &panel) const
    {
        for (const TimeRange &night : m_chart.nights) {
            painter.fillRect(column(night, panel), m_tokens.sunken);
        }
        for (const TimeRange &gap : m_chart.gaps) {
            hatch(painter, column(gap, panel));
        }
    }

    void ownGaps(QPainter &painter, bool isLower) const
    {
        paintOwnGaps(
            painter, m_chart, isLower, isLower ? m_lowerPanel : m_upperPanel,
            [this](qint64 timeMs) { return x(timeMs); }, m_style.theme, m_s);
    }

    /** True if some part of a line has so many points that dashes would run into each other. */
    bool isDense(const ChartSeries &series, const QRectF &panel) const
    {
        constexpr double dashesPx = 1.2;
        return std::ranges::any_of(series.parts, [&](const auto &part) {
            const double width = part.empty() ? 0 : x(part.back().timeMs) - x(part.front().timeMs);
            return part.size() > 2 && static_cast<double>(part.size()) * dashesPx * m_s > width
                && width > panel.width() / 20;
        });
    }

    /** Draws the lines of a panel and their flagged values; answers the lines. */
    std::vector<NamedLine> lines(QPainter &painter, bool isLower) const
    {
        const QRectF &panel = isLower ? m_lowerPanel : m_upperPanel;
        const ValueAxis &axis = isLower && m_chart.lower ? m_chart.lower->axis : m_axis;
        std::vector<NamedLine> named;
        painter.save();
        // Lines end at the plot, but half their width beyond it is still drawn.
        painter.setClipRect(panel.adjusted(-2 * m_s, -2 * m_s, 2 * m_s, 2 * m_s), Qt::IntersectClip);
        for (const ChartSeries &series : m_chart.series) {
            if (series.isLower != isLower || series.isHidden) {
                continue;
            }
            NamedLine whole{{}, series.name};
            // Dashes of a line that goes up and down in every pixel say nothing: then only its colour does,
            // in all of its parts alike, and what lies below shines through.
            const bool isDense = this->isDense(series, panel);
            painter.setOpacity(isDense && m_chart.series.size() > 1 ? denseOpacity : 1);
            for (const auto &part : series.parts) {
                QPolygonF points;
                for (const LinePoint &point : part) {
                    points << QPointF(x(point.timeMs), yOf(axis, panel, point.value));
                }
                line(painter, points, series.role, isDense ? 1 : 1.5, !isDense);
                whole.points += points;
            }
            painter.setOpacity(1);
            for (const FlagMark &mark : series.marks) {
                const FlagPlace place{x(mark.fromMs), x(mark.toMs), yOf(axis, panel, mark.largest),
                    yOf(axis, panel, mark.least)};
                paintFlagMark(painter, mark, place, panel, m_tokens, m_s);
            }
            named.push_back(std::move(whole));
        }
        painter.restore();
        return named;
    }

    const TimeSeriesChart &m_chart;
    ValueAxis m_axis;
    std::vector<qint64> m_times;
    QRectF m_upperPanel;
    QRectF m_lowerPanel;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(
    const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<TimeSeriesDrawing>(chart, box, style);
}

} // namespace stadtblick
