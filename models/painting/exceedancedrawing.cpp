#include "models/painting/chartdrawing.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double widestBarPx = 64;

/** A bar a year with its count above it; what is 'at least' is open at the top. */
class ExceedanceDrawing : public ChartDrawing
{
public:
    ExceedanceDrawing(const ExceedanceChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override
    {
        const double slot = m_plot.width() / static_cast<double>(m_chart.bars.size());
        const double width = std::min(widestBarPx * m_s, slot * 0.6);
        const double top = yOf(m_chart.axis, m_plot, m_chart.bars[static_cast<std::size_t>(mark)].count);
        return {m_plot.left() + (mark + 0.5) * slot - width / 2, top, width,
            std::max(1.0, m_plot.bottom() - top)};
    }

protected:
    PlotRoom room() const override
    {
        PlotRoom around = cartesianRoom(m_chart.axis);
        around.top += 14 * m_s; // a count above the highest bar
        return around;
    }

    void paintPlot(QPainter &painter) const override
    {
        grid(painter, m_chart.axis, m_plot);
        for (const ChartLimit &limit : m_chart.limits) {
            limitLine(painter, m_chart.axis, m_plot, limit);
        }
        std::vector<BottomTick> ticks;
        for (int mark = 0; mark < static_cast<int>(m_chart.bars.size()); ++mark) {
            const ExceedanceBar &bar = m_chart.bars[static_cast<std::size_t>(mark)];
            const QRectF place = markPlace(mark);
            paintBar(painter, bar, place);
            ticks.push_back({place.center().x(), place.center().x(), bar.label, false});
        }
        bottomAxis(painter, ticks);
    }

private:
    void paintBar(QPainter &painter, const ExceedanceBar &bar, const QRectF &place) const
    {
        if (bar.isAtLeast) {
            // Hatched above: the rest of the year is not known.
            const double height = std::min(12 * m_s, place.top() - m_plot.top());
            hatch(painter, {place.left(), place.top() - height, place.width(), height});
        }
        painter.fillRect(place, m_tokens.control);
        const QFontMetricsF metrics(m_captionBold);
        const double width = metrics.horizontalAdvance(bar.countText);
        const double above = bar.isAtLeast ? 16 * m_s : 4 * m_s;
        paintText(painter,
            {place.center().x() - width / 2, std::max(place.top() - above, m_box.top() + metrics.ascent())},
            bar.countText, m_captionBold, m_tokens.text, m_tokens.raised, 3 * m_s);
    }

    const ExceedanceChart &m_chart;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(
    const ExceedanceChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<ExceedanceDrawing>(chart, box, style);
}

} // namespace stadtblick
