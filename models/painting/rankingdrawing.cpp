#include "models/painting/chartcolours.h"
#include "models/painting/rowsdrawing.h"

namespace stadtblick {

namespace {

/** Dots with interval bars. */
class RankingDrawing : public RowsOf<RankingChart>
{
public:
    using RowsOf::RowsOf;

protected:
    RowTexts textsOf(int row) const override
    {
        const RankingRow &station = rowAt(row);
        return {station.name, station.valueText, station.value.has_value()};
    }

    PlotRoom room() const override
    {
        PlotRoom around = RowsDrawing::room();
        around.top += limitRoom(m_chart.limits);
        return around;
    }

    void paintPlot(QPainter &painter) const override
    {
        paintRows(painter);
        for (const ChartLimit &limit : m_chart.limits) {
            verticalLimit(painter, m_chart.axis, limit);
        }
        for (int row = 0; row < rowCount(); ++row) {
            const RankingRow &station = rowAt(row);
            if (station.value) {
                paintMark(painter, station, rowY(row));
            }
        }
    }

private:
    void paintMark(QPainter &painter, const RankingRow &station, double y) const
    {
        if (station.low && station.high) {
            painter.setPen(QPen(m_tokens.ink, 2 * m_s, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x(*station.low), y), QPointF(x(*station.high), y));
            for (const double end : {*station.low, *station.high}) {
                painter.drawLine(QPointF(x(end), y - 5 * m_s), QPointF(x(end), y + 5 * m_s));
            }
        }
        painter.setPen(QPen(m_tokens.ink, 1.4 * m_s));
        painter.setBrush(
            m_chart.scale ? scaleColour(*m_chart.scale, m_style.theme, *station.value) : m_tokens.band);
        painter.drawEllipse(QPointF(x(*station.value), y), 5.5 * m_s, 5.5 * m_s);
    }
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const RankingChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<RankingDrawing>(chart, box, style);
}

} // namespace stadtblick
