#include "models/painting/chartpainter.h"

#include "models/painting/textpainter.h"
#include "models/painting/tokens.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double titlePx = 26;
constexpr double tickGapPx = 6;
constexpr double timeLabelsPx = 22;
constexpr double keyLinePx = 18;

/** An entry of the key below the plot. */
struct KeyEntry
{
    enum class Sign { Night, Gap, Outlier };
    Sign sign;
    QString text;
};

std::vector<KeyEntry> keyOf(const TimeSeriesChart &chart)
{
    std::vector<KeyEntry> entries;
    if (!chart.nightText.isEmpty()) {
        entries.push_back({KeyEntry::Sign::Night, chart.nightText});
    }
    if (!chart.gapText.isEmpty()) {
        entries.push_back({KeyEntry::Sign::Gap, chart.gapText});
    }
    if (!chart.outlierText.isEmpty()) {
        entries.push_back({KeyEntry::Sign::Outlier, chart.outlierText});
    }
    return entries;
}

/** Draws one chart; keeps what all its parts need. */
class ChartDrawing
{
public:
    ChartDrawing(QPainter &painter, const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style)
        : m_painter(painter)
        , m_chart(chart)
        , m_box(box)
        , m_style(style)
        , m_s(style.scale)
        , m_tokens(tokens(style.theme))
        , m_caption(textFont(TextRole::Caption, style.scale))
        , m_plot(plotRect(chart, box, style))
    { }

    void run()
    {
        if (m_style.hasTitle) {
            title();
        }
        if (!m_chart.emptyText.isEmpty()) {
            paintCentred(
                m_painter, m_plot.center(), m_chart.emptyText, textFont(TextRole::Body, m_s), m_tokens.text2);
            return;
        }
        bands();
        grid();
        m_painter.save();
        // Lines end at the plot, but half their width beyond it is still drawn.
        m_painter.setClipRect(m_plot.adjusted(-2 * m_s, -2 * m_s, 2 * m_s, 2 * m_s), Qt::IntersectClip);
        lines();
        outliers();
        m_painter.restore();
        limits();
        timeAxis();
        if (m_style.hasKey) {
            key();
        }
    }

private:
    double x(qint64 timeMs) const
    {
        const auto length = static_cast<double>(std::max<qint64>(m_chart.period.lengthMs(), 1));
        return m_plot.left() + static_cast<double>(timeMs - m_chart.period.fromMs) / length * m_plot.width();
    }
    double y(double value) const
    {
        const double share = (value - m_chart.valueFrom) / (m_chart.valueTo - m_chart.valueFrom);
        return m_plot.bottom() - share * m_plot.height();
    }
    QRectF column(const TimeRange &range) const
    {
        const double left = std::clamp(x(range.fromMs), m_plot.left(), m_plot.right());
        const double right = std::clamp(x(range.toMs), m_plot.left(), m_plot.right());
        return {left, m_plot.top(), right - left, m_plot.height()};
    }
    QColor colourOf(ChartRole role) const
    {
        switch (role) {
        case ChartRole::ComparisonA:
            return m_tokens.comparisonA;
        case ChartRole::ComparisonB:
            return m_tokens.comparisonB;
        case ChartRole::Danger:
            return m_tokens.danger;
        case ChartRole::Ink:
            break;
        }
        return m_tokens.ink;
    }

    void title()
    {
        const QFont bold = textFont(TextRole::RowTitle, m_s);
        const QFontMetricsF metrics(bold);
        const double baseline = m_box.top() + metrics.ascent();
        paintText(m_painter, {m_box.left(), baseline}, m_chart.title, bold, m_tokens.text);
        const double left = m_box.left() + metrics.horizontalAdvance(m_chart.title) + 8 * m_s;
        const QString grey = QFontMetricsF(m_caption).elidedText(
            m_chart.quantity, Qt::ElideRight, std::max(0.0, m_box.right() - left));
        paintText(m_painter, {left, baseline}, grey, m_caption, m_tokens.text2);
    }

    void bands()
    {
        for (const TimeRange &night : m_chart.nights) {
            m_painter.fillRect(column(night), m_tokens.sunken);
        }
        for (const TimeRange &gap : m_chart.gaps) {
            QPainterPath path;
            path.addRect(column(gap));
            m_painter.fillPath(path, m_tokens.raised);
            paintHatch(m_painter, path, m_tokens.control, 0.6 * m_s);
        }
    }

    void grid()
    {
        const QFontMetricsF metrics(m_caption);
        for (const ValueTick &tick : m_chart.valueTicks) {
            const double at = y(tick.value);
            m_painter.setPen(QPen(m_tokens.grid, m_s));
            m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
            const double width = metrics.horizontalAdvance(tick.label);
            paintText(m_painter, {m_plot.left() - tickGapPx * m_s - width, at + metrics.capHeight() / 2},
                tick.label, m_caption, m_tokens.text2);
        }
    }

    void lines()
    {
        m_painter.setBrush(Qt::NoBrush);
        for (const ChartSeries &series : m_chart.series) {
            QPen pen(colourOf(series.role), 1.5 * m_s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            if (series.role == ChartRole::ComparisonB) {
                pen.setDashPattern({4, 3}); // told apart without colour
            }
            for (const auto &part : series.parts) {
                if (part.size() == 1) {
                    m_painter.setPen(Qt::NoPen);
                    m_painter.setBrush(pen.color());
                    m_painter.drawEllipse(
                        QPointF(x(part.front().timeMs), y(part.front().value)), 1.6 * m_s, 1.6 * m_s);
                    m_painter.setBrush(Qt::NoBrush);
                    continue;
                }
                QPolygonF line;
                for (const LinePoint &point : part) {
                    line << QPointF(x(point.timeMs), y(point.value));
                }
                m_painter.setPen(pen);
                m_painter.drawPolyline(line);
            }
        }
    }

    void triangle(QPointF centre)
    {
        m_painter.setPen(QPen(m_tokens.warn, 1.4 * m_s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(QPolygonF{centre + QPointF(0, -4.5) * m_s, centre + QPointF(4.8, 3.6) * m_s,
            centre + QPointF(-4.8, 3.6) * m_s});
    }

    /** Beyond the axis they stand at its end: their value is in the table. */
    void outliers()
    {
        for (const ChartSeries &series : m_chart.series) {
            for (const LinePoint &point : series.outliers) {
                const double at =
                    std::clamp(y(point.value), m_plot.top() + 6 * m_s, m_plot.bottom() - 6 * m_s);
                triangle({x(point.timeMs), at});
            }
        }
    }

    void limits()
    {
        const QFontMetricsF metrics(m_caption);
        for (const ChartLimit &limit : m_chart.limits) {
            const double at = y(limit.value);
            if (at < m_plot.top() || at > m_plot.bottom()) {
                continue;
            }
            QPen pen(m_tokens.danger, 1.5 * m_s);
            pen.setDashPattern({6 / 1.5, 4 / 1.5}); // in units of the pen's width
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
            const double left = m_plot.right() - metrics.horizontalAdvance(limit.label);
            paintText(m_painter, {left, at - 4 * m_s}, limit.label, m_caption, m_tokens.danger,
                m_tokens.raised, 3 * m_s);
        }
    }

    void timeAxis()
    {
        const QFontMetricsF metrics(m_caption);
        m_painter.setPen(QPen(m_tokens.control, m_s));
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        double free = m_box.left();
        for (const TimeTick &tick : m_chart.timeTicks) {
            if (tick.isMajor) {
                m_painter.setPen(QPen(m_tokens.control, m_s));
                m_painter.drawLine(QPointF(x(tick.timeMs), m_plot.bottom()),
                    QPointF(x(tick.timeMs), m_plot.bottom() + 5 * m_s));
            }
            const double width = metrics.horizontalAdvance(tick.label);
            const double left = x(tick.labelMs) - width / 2;
            // A label that would run into its neighbour or out of the box is left out, never cut.
            if (left < free || left + width > m_box.right() + 1 || x(tick.labelMs) > m_plot.right() + 1) {
                continue;
            }
            paintText(m_painter, {left, m_plot.bottom() + 5 * m_s + metrics.ascent()}, tick.label, m_caption,
                m_tokens.text2);
            free = left + width + 6 * m_s;
        }
    }

    void keySign(KeyEntry::Sign sign, const QRectF &box)
    {
        QPainterPath path;
        path.addRect(box);
        if (sign == KeyEntry::Sign::Outlier) {
            triangle(box.center());
            return;
        }
        if (sign == KeyEntry::Sign::Night) {
            m_painter.fillPath(path, m_tokens.sunken);
        } else {
            paintHatch(m_painter, path, m_tokens.control, 0.45 * m_s);
        }
        m_painter.setPen(QPen(m_tokens.border, m_s));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box);
    }

    /** Signs at the left, period and coverage at the right or on a line of their own. */
    void key()
    {
        const QFontMetricsF metrics(m_caption);
        double top = m_plot.bottom() + timeLabelsPx * m_s;
        double at = m_plot.left();
        for (const KeyEntry &entry : keyOf(m_chart)) {
            const double width = 20 * m_s + metrics.horizontalAdvance(entry.text);
            if (at > m_plot.left() && at + width > m_box.right()) {
                at = m_plot.left();
                top += keyLinePx * m_s;
            }
            keySign(entry.sign, {at, top + 4 * m_s, 14 * m_s, 10 * m_s});
            paintText(m_painter, {at + 20 * m_s, top + 13 * m_s}, entry.text, m_caption, m_tokens.text2);
            at += width + 14 * m_s;
        }
        const QString right = keyText(m_chart);
        const double width = metrics.horizontalAdvance(right);
        if (at > m_plot.left() && at + width > m_box.right()) {
            top += keyLinePx * m_s;
        }
        paintText(m_painter, {std::max(m_plot.left(), m_box.right() - width), top + 13 * m_s}, right,
            m_caption, m_tokens.text2);
    }

public:
    static QString keyText(const TimeSeriesChart &chart)
    {
        QStringList parts{chart.periodText, chart.coverageText};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /** Lines that the key needs in @p width. */
    static int keyLines(const TimeSeriesChart &chart, double plotWidth, const QFont &font, double scale)
    {
        const QFontMetricsF metrics(font);
        int lines = 1;
        double at = 0;
        for (const KeyEntry &entry : keyOf(chart)) {
            const double width = 20 * scale + metrics.horizontalAdvance(entry.text);
            if (at > 0 && at + width > plotWidth) {
                at = 0;
                ++lines;
            }
            at += width + 14 * scale;
        }
        return at > 0 && at + metrics.horizontalAdvance(keyText(chart)) > plotWidth ? lines + 1 : lines;
    }

private:
    QPainter &m_painter;
    const TimeSeriesChart &m_chart;
    QRectF m_box;
    ChartStyle m_style;
    double m_s;
    const Tokens &m_tokens;
    QFont m_caption;
    QRectF m_plot;
};

} // namespace

QRectF plotRect(const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style)
{
    const double s = style.scale;
    const QFont caption = textFont(TextRole::Caption, s);
    const QFontMetricsF metrics(caption);
    double widest = 0;
    for (const ValueTick &tick : chart.valueTicks) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    const double left = box.left() + widest + tickGapPx * s;
    const double top = box.top() + (style.hasTitle ? titlePx * s : 6 * s);
    double bottom = box.bottom() - timeLabelsPx * s;
    if (style.hasKey) {
        bottom -= keyLinePx * s * ChartDrawing::keyLines(chart, box.right() - left, caption, s);
    }
    return {left, top, std::max(1.0, box.right() - left), std::max(1.0, bottom - top)};
}

void paintChart(QPainter &painter, const TimeSeriesChart &chart, const QRectF &box, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ChartDrawing(painter, chart, box, style).run();
    painter.restore();
}

} // namespace stadtblick
