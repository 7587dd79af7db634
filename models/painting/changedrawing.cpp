#include "models/painting/chartcolours.h"
#include "models/painting/rowsdrawing.h"

namespace stadtblick {

namespace {

/** Dumbbells: a ring before, a filled dot after; uncertain ones grey and dashed. */
class ChangeDrawing : public RowsOf<ChangeChart>
{
public:
    using RowsOf::RowsOf;

protected:
    RowTexts textsOf(int row) const override
    {
        const ChangeRow &change = rowAt(row);
        return {change.name, change.differenceText, change.isCertain()};
    }

    void paintPlot(QPainter &painter) const override
    {
        paintRows(painter);
        for (int row = 0; row < rowCount(); ++row) {
            const ChangeRow &change = rowAt(row);
            if (change.before && change.after) {
                paintMark(painter, change, rowY(row));
            }
        }
    }

private:
    void paintMark(QPainter &painter, const ChangeRow &change, double y) const
    {
        const bool isCertain = change.isCertain();
        const double end = *change.difference < 0 ? m_chart.scale->from : m_chart.scale->to;
        const QColor colour = isCertain ? scaleColour(*m_chart.scale, m_style.theme, end) : m_tokens.control;
        QPen pen(colour, (isCertain ? 3 : 1.5) * m_s, Qt::SolidLine, Qt::FlatCap);
        if (!isCertain) {
            pen.setDashPattern({2.5, 2});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(x(*change.before), y), QPointF(x(*change.after), y));
        painter.setPen(QPen(m_tokens.ink, 1.5 * m_s));
        painter.setBrush(m_tokens.raised);
        painter.drawEllipse(QPointF(x(*change.before), y), 5 * m_s, 5 * m_s);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(x(*change.after), y), 5 * m_s, 5 * m_s);
    }
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const ChangeChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<ChangeDrawing>(chart, box, style);
}

} // namespace stadtblick
