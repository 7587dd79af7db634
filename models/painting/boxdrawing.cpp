#include "models/analysis/percentiles.h"
#include "models/painting/chartdrawing.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double widestBoxPx = 42;

/** Boxes side by side; labels below, turned into two lines where they are long. */
class BoxDrawing : public ChartDrawing
{
public:
    BoxDrawing(const BoxChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override
    {
        const ChartBox &box = m_chart.boxes[static_cast<std::size_t>(mark)];
        const double width = boxWidth();
        if (!box.summary) {
            return {centre(mark) - width / 2, m_plot.top(), width, m_plot.height()};
        }
        const double top = y(box.summary->highWhisker);
        return {centre(mark) - width / 2, top, width, std::max(1.0, y(box.summary->lowWhisker) - top)};
    }

protected:
    PlotRoom room() const override
    {
        PlotRoom around = cartesianRoom(m_chart.axis);
        double slot = (m_box.width() - around.left) / slots();
        around.right = lastMedianRoom(slot);
        slot -= around.right / slots();
        qsizetype lines = 1;
        for (const ChartBox &box : m_chart.boxes) {
            lines = std::max(lines, labelLines(box, slot).size());
        }
        around.bottom += static_cast<double>(lines - 1) * 15 * m_s;
        return around;
    }

    void paintPlot(QPainter &painter) const override
    {
        grid(painter, m_chart.axis, m_plot);
        for (int mark = 0; mark < static_cast<int>(m_chart.boxes.size()); ++mark) {
            const ChartBox &box = m_chart.boxes[static_cast<std::size_t>(mark)];
            if (box.summary) {
                paintBox(painter, *box.summary, box.medianText, centre(mark));
            } else if (box.count >= percentileValues) {
                paintSpan(painter, box, centre(mark));
            } else {
                paintPoints(painter, box.values, centre(mark));
            }
            label(painter, box, centre(mark));
        }
        for (const ChartLimit &limit : m_chart.limits) {
            limitLine(painter, m_chart.axis, m_plot, limit);
        }
        painter.setPen(QPen(m_tokens.control, m_s));
        painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    }

private:
    double slots() const { return static_cast<double>(std::max<std::size_t>(1, m_chart.boxes.size())); }
    double slotWidth() const { return m_plot.width() / slots(); }
    double boxWidth() const { return std::min(widestBoxPx * m_s, slotWidth() * 0.5); }
    double centre(int mark) const { return m_plot.left() + (mark + 0.5) * slotWidth(); }
    double y(double value) const { return yOf(m_chart.axis, m_plot, value); }

    double medianWidth(const ChartBox &box) const
    {
        return QFontMetricsF(m_captionBold).horizontalAdvance(box.medianText) + 5 * m_s;
    }

    /** What the last box's number needs beyond its slot; nothing where the other boxes show none either. */
    double lastMedianRoom(double slot) const
    {
        if (m_chart.boxes.empty() || !m_chart.boxes.back().summary) {
            return 0;
        }
        const double half = std::min(widestBoxPx * m_s, slot * 0.5) / 2;
        const double width = medianWidth(m_chart.boxes.back());
        const bool haveOthersRoom = width <= slot - 2 * half - 2 * m_s;
        // The slots share in what is taken from them.
        const double share = 1 + 1.0 / slots();
        return haveOthersRoom ? std::max(0.0, half + width - slot / 2) * share + m_s : 0;
    }

    /** Whether all labels have room as they are. */
    bool areLabelsWhole(double slot) const
    {
        return std::ranges::all_of(m_chart.boxes, [&](const ChartBox &box) {
            return box.shortLabel.isEmpty() || textWidth(box.label) <= slot - 4 * m_s;
        });
    }

    /**
     * At most two lines, the second one elided: names are whole in the hover box and the table. A month's
     * year that has no room goes altogether, as a letter or two of it say nothing.
     */
    QStringList labelLines(const ChartBox &box, double slot) const
    {
        const double width = slot - 4 * m_s;
        const QFontMetricsF metrics(m_caption);
        const bool isWhole = areLabelsWhole(slot);
        QStringList lines = wrapped(isWhole ? box.label : box.shortLabel, m_caption, width);
        if (!isWhole && lines.size() > 1 && textWidth(lines.back()) > width) {
            lines.removeLast();
        }
        if (lines.size() > 2) {
            lines = {lines.front(), QStringList(lines.mid(1)).join(u' ')};
        }
        for (QString &line : lines) {
            line = metrics.elidedText(line, Qt::ElideRight, width);
        }
        return lines;
    }

    void paintPoints(QPainter &painter, const std::vector<double> &values, double x) const
    {
        painter.setPen(QPen(m_tokens.ink, 1.2 * m_s));
        painter.setBrush(Qt::NoBrush);
        for (const double value : values) {
            painter.drawEllipse(QPointF(x, y(value)), 2.6 * m_s, 2.6 * m_s);
        }
    }

    /** From the least to the largest value, where too few hours of many were measured. */
    void paintSpan(QPainter &painter, const ChartBox &box, double x) const
    {
        const double half = boxWidth() / 5;
        QPen pen(m_tokens.control, 1.5 * m_s, Qt::SolidLine, Qt::FlatCap);
        painter.setPen(pen);
        for (const double end : box.values) {
            painter.drawLine(QPointF(x - half, y(end)), QPointF(x + half, y(end)));
        }
        pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y(box.values.front())), QPointF(x, y(box.values.back())));
    }

    void paintBox(QPainter &painter, const BoxSummary &box, const QString &median, double x) const
    {
        const double half = boxWidth() / 2;
        painter.setPen(QPen(m_tokens.ink, 1.4 * m_s, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, y(box.highWhisker)), QPointF(x, y(box.q3)));
        painter.drawLine(QPointF(x, y(box.q1)), QPointF(x, y(box.lowWhisker)));
        for (const double end : {box.highWhisker, box.lowWhisker}) {
            painter.drawLine(QPointF(x - half * 0.4, y(end)), QPointF(x + half * 0.4, y(end)));
        }
        painter.setBrush(m_tokens.band);
        painter.setPen(QPen(m_tokens.control, m_s));
        painter.drawRect(QRectF(QPointF(x - half, y(box.q3)), QPointF(x + half, y(box.q1))));
        painter.setPen(QPen(m_tokens.ink, 2.4 * m_s, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x - half, y(box.median)), QPointF(x + half, y(box.median)));
        paintPoints(painter, box.outliers, x);
        const QFontMetricsF metrics(m_captionBold);
        const double width = metrics.horizontalAdvance(median);
        // Beside the box where the next one, or the plot's end, leaves room for it.
        const double right = x + half + 5 * m_s + width;
        if (right <= m_box.right() && right <= x + slotWidth() - half - 2 * m_s) {
            paintText(painter, {x + half + 5 * m_s, y(box.median) + metrics.capHeight() / 2}, median,
                m_captionBold, m_tokens.text, m_tokens.raised, 3 * m_s);
        }
    }

    void label(QPainter &painter, const ChartBox &box, double x) const
    {
        const QFontMetricsF metrics(m_caption);
        double baseline = m_plot.bottom() + 5 * m_s + metrics.ascent();
        for (const QString &line : labelLines(box, slotWidth())) {
            captionAt(painter, {x - metrics.horizontalAdvance(line) / 2, baseline}, line, m_tokens.text2);
            baseline += 15 * m_s;
        }
        if (box.count == 0) {
            captionAt(painter, {x - metrics.horizontalAdvance(u'–') / 2, m_plot.center().y()},
                QStringLiteral("–"), m_tokens.text2);
        }
    }

    const BoxChart &m_chart;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const BoxChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<BoxDrawing>(chart, box, style);
}

} // namespace stadtblick
