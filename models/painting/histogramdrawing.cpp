#include "models/painting/chartdrawing.h"

#include <algorithm>

namespace stadtblick {

namespace {

/** Bars without gaps: neighbouring classes touch. */
class HistogramDrawing : public ChartDrawing
{
public:
    HistogramDrawing(const HistogramChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override
    {
        const HistogramBar &bar = m_chart.bars[static_cast<std::size_t>(mark)];
        const double left = xOf(m_chart.values, bar.from);
        const double top = yOf(m_chart.counts, m_plot, bar.count);
        const double width = xOf(m_chart.values, bar.to) - left;
        return {left, top, std::max(1.0, width - m_s), m_plot.bottom() - top};
    }
    bool marksAreColumns() const override { return false; }

protected:
    PlotRoom room() const override
    {
        PlotRoom around = cartesianRoom(m_chart.counts);
        around.top += limitRoom(m_chart.limits);
        return around;
    }

    void paintPlot(QPainter &painter) const override
    {
        grid(painter, m_chart.counts, m_plot);
        for (int mark = 0; mark < static_cast<int>(m_chart.bars.size()); ++mark) {
            painter.fillRect(markPlace(mark), m_tokens.control);
        }
        for (const ChartLimit &limit : m_chart.limits) {
            verticalLimit(painter, m_chart.values, limit);
        }
        std::vector<BottomTick> ticks;
        for (const ValueTick &tick : m_chart.values.ticks) {
            const double x = xOf(m_chart.values, tick.value);
            ticks.push_back({x, x, tick.label});
        }
        bottomAxis(painter, ticks);
    }

private:
    const HistogramChart &m_chart;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const HistogramChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<HistogramDrawing>(chart, box, style);
}

} // namespace stadtblick
