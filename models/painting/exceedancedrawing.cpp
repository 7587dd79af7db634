#include "models/painting/chartdrawing.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double widestBarPx = 64;

/** A bar a year with its count above it, and hatched what may come to it. */
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
            limitLine(painter, m_chart.axis, m_plot, limit, freeRight(limit));
        }
        std::vector<BottomTick> ticks;
        for (int mark = 0; mark < static_cast<int>(m_chart.bars.size()); ++mark) {
            const ExceedanceBar &bar = m_chart.bars[static_cast<std::size_t>(mark)];
            const QRectF place = markPlace(mark);
            paintBar(painter, mark, place);
            ticks.push_back({place.center().x(), place.center().x(), bar.label, false});
        }
        bottomAxis(painter, ticks);
    }

private:
    QRectF countBox(int mark) const
    {
        const QFontMetricsF metrics(m_captionBold);
        const ExceedanceBar &bar = m_chart.bars[static_cast<std::size_t>(mark)];
        const QRectF place = markPlace(mark);
        const double width = metrics.horizontalAdvance(bar.countText);
        const double baseline = std::max(place.top() - 4 * m_s, m_box.top() + metrics.ascent());
        return {place.center().x() - width / 2, baseline - metrics.ascent(), width, metrics.height()};
    }

    /** Where a limit's label ends: on the right, or where no count stands in its way. */
    double freeRight(const ChartLimit &limit) const
    {
        const QFontMetricsF metrics(m_caption);
        const double width = metrics.horizontalAdvance(limit.label);
        const double at = yOf(m_chart.axis, m_plot, limit.value);
        for (const double right : {m_plot.right(), m_plot.left() + width, m_plot.center().x() + width / 2}) {
            const QRectF label(right - width, at - metrics.height() - 4 * m_s, width, 2 * metrics.height());
            bool isFree = true;
            for (int mark = 0; mark < static_cast<int>(m_chart.bars.size()); ++mark) {
                isFree = isFree && !label.intersects(countBox(mark));
            }
            if (isFree) {
                return right;
            }
        }
        return m_plot.right();
    }

    void paintBar(QPainter &painter, int mark, const QRectF &place) const
    {
        const ExceedanceBar &bar = m_chart.bars[static_cast<std::size_t>(mark)];
        if (bar.undecided > 0) {
            // So many more it may be: on the axis, as far as it reaches.
            const double top = std::max(m_plot.top(), yOf(m_chart.axis, m_plot, bar.count + bar.undecided));
            hatch(painter, {place.left(), top, place.width(), place.top() - top});
        }
        painter.fillRect(place, m_tokens.control);
        const QRectF count = countBox(mark);
        paintText(painter, {count.left(), count.top() + QFontMetricsF(m_captionBold).ascent()}, bar.countText,
            m_captionBold, m_tokens.text, m_tokens.raised, 3 * m_s);
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
