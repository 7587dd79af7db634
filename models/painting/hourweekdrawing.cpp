#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

/** Twenty-four columns by seven rows of colour. */
class HourWeekDrawing : public ChartDrawing
{
public:
    HourWeekDrawing(const HourWeekChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override
    {
        const double width = m_plot.width() / 24;
        const double height = m_plot.height() / 7;
        return {
            m_plot.left() + mark % 24 * width, m_plot.top() + mark / 24 * height, width - m_s, height - m_s};
    }

protected:
    PlotRoom room() const override
    {
        double left = 0;
        for (const QString &name : m_chart.weekdays) {
            left = std::max(left, textWidth(name));
        }
        return {.left = left + 8 * m_s, .right = 0, .top = 2 * m_s, .bottom = 22 * m_s};
    }

    void paintPlot(QPainter &painter) const override
    {
        for (int mark = 0; mark < 168; ++mark) {
            cell(painter, mark);
        }
        const QFontMetricsF metrics(m_caption);
        // In low rows every second name.
        const int step = m_plot.height() / 7 < metrics.ascent() ? 2 : 1;
        for (int day = 0; day < 7; day += step) {
            const QString &name = m_chart.weekdays[day];
            captionAt(painter,
                {m_plot.left() - 8 * m_s - metrics.horizontalAdvance(name),
                    markPlace(day * 24).center().y() + metrics.capHeight() / 2},
                name, m_tokens.text2);
        }
        std::vector<BottomTick> ticks;
        for (const ValueTick &tick : m_chart.hourTicks) {
            const double x = m_plot.left() + tick.value / 24 * m_plot.width();
            ticks.push_back({x, x, tick.label});
        }
        bottomAxis(painter, ticks);
    }

private:
    void cell(QPainter &painter, int mark) const
    {
        const HourWeekCell &value =
            m_chart.cells[static_cast<std::size_t>(mark / 24)][static_cast<std::size_t>(mark % 24)];
        const QRectF box = markPlace(mark);
        if (value.mean) {
            painter.fillRect(box, scaleColour(*m_chart.scale, m_style.theme, *value.mean));
            // A scale's ends come near the ground's colour; what the period doesn't hold stays empty.
            QColor edge = m_tokens.control;
            edge.setAlphaF(0.6F);
            painter.setPen(QPen(edge, 0.6 * m_s));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(0.3 * m_s, 0.3 * m_s, -0.3 * m_s, -0.3 * m_s));
        } else if (value.hours.total > 0) {
            hatch(painter, box);
        }
    }

    const HourWeekChart &m_chart;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const HourWeekChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<HourWeekDrawing>(chart, box, style);
}

} // namespace stadtblick
