#include "models/painting/chartcolours.h"
#include "models/painting/chartdrawing.h"
#include "models/painting/textpainter.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double monthLabelPx = 18;
constexpr double largestCellPx = 30;
constexpr double cellGapPx = 1;
constexpr double monthGap = 0.45; ///< between months, in cells
constexpr double lineGapPx = 8;

/** Months as blocks of week columns, on as many lines as give the largest cells. */
class CalendarDrawing : public ChartDrawing
{
public:
    CalendarDrawing(const CalendarChart &chart, const QRectF &box, const ChartStyle &style)
        : ChartDrawing(chart, box, style)
        , m_chart(chart)
    { }

    QRectF markPlace(int mark) const override { return m_cells[static_cast<std::size_t>(mark)]; }

protected:
    PlotRoom room() const override
    {
        double left = 0;
        for (const QString &name : m_chart.weekdays) {
            left = std::max(left, textWidth(name));
        }
        return {.left = left + 8 * m_s, .right = 0, .top = 2 * m_s, .bottom = 4 * m_s};
    }

    void prepare() override
    {
        if (m_chart.isEmpty()) {
            return;
        }
        findMonths();
        int lines = 1;
        m_cell = cellFor(1);
        for (int candidate = 2; candidate <= static_cast<int>(m_months.size()); ++candidate) {
            if (cellFor(candidate) > m_cell * 1.05) {
                m_cell = cellFor(candidate);
                lines = candidate;
            }
        }
        m_namesFit = doNamesFit(lines);
        place(lines);
    }

    void paintPlot(QPainter &painter) const override
    {
        const QFontMetricsF metrics(m_caption);
        for (const Month &month : m_months) {
            if (month.hasName) {
                paintText(painter, {month.left, month.top - 6 * m_s}, m_chart.months[month.name],
                    m_captionBold, m_tokens.text);
            }
            if (month.isFirst && m_cell >= metrics.height() * 0.5) {
                weekdays(painter, month.top);
            }
        }
        for (std::size_t i = 0; i < m_chart.days.size(); ++i) {
            cell(painter, m_chart.days[i], m_cells[i]);
        }
        for (std::size_t i = 0; i < m_chart.days.size(); ++i) {
            if (m_chart.days[i].isBoxed) {
                frame(painter, m_cells[i]);
            }
        }
    }

private:
    struct Month
    {
        qsizetype name = 0;
        std::size_t firstDay = 0;
        std::size_t endDay = 0;
        int weeks = 0;
        double left = 0;
        double top = 0;
        bool isFirst = false; ///< of its line
        bool hasName = false; ///< in small charts not every name has room
    };

    /** Column of a day in its month: weeks begin on Mondays. */
    static int weekOf(QDate date)
    {
        const QDate first(date.year(), date.month(), 1);
        return (date.day() - 1 + first.dayOfWeek() - 1) / 7;
    }

    void findMonths()
    {
        for (std::size_t i = 0; i < m_chart.days.size(); ++i) {
            const QDate date = m_chart.days[i].date;
            const bool isNew = m_months.empty() || date.day() == 1;
            if (isNew) {
                m_months.push_back({static_cast<qsizetype>(m_months.size()), i, i, 0});
            }
            Month &month = m_months.back();
            month.endDay = i + 1;
            month.weeks = weekOf(date) - weekOf(m_chart.days[month.firstDay].date) + 1;
        }
    }

    double nameWidth(const Month &month) const
    {
        return QFontMetricsF(m_captionBold).horizontalAdvance(m_chart.months[month.name]) + 2 * m_s;
    }

    /** Room of a month's column block, with its name above it where all names of a line fit. */
    double widthOf(const Month &month) const
    {
        const double weeks = month.weeks * m_cell;
        return m_namesFit ? std::max(weeks, nameWidth(month)) : weeks;
    }

    bool doNamesFit(int lines) const
    {
        const std::size_t perLine = monthsPerLine(lines);
        for (std::size_t first = 0; first < m_months.size(); first += perLine) {
            double width = -monthGap * m_cell;
            for (std::size_t i = first; i < std::min(first + perLine, m_months.size()); ++i) {
                width += std::max(m_months[i].weeks * m_cell, nameWidth(m_months[i])) + monthGap * m_cell;
            }
            if (width > m_plot.width()) {
                return false;
            }
        }
        return true;
    }

    /** Months a line, so that lines are about equally long. */
    std::size_t monthsPerLine(int lines) const
    {
        return (m_months.size() + static_cast<std::size_t>(lines) - 1) / static_cast<std::size_t>(lines);
    }

    double cellFor(int lines) const
    {
        const std::size_t perLine = monthsPerLine(lines);
        const double rows = (m_plot.height() - (lines - 1) * lineGapPx * m_s) / lines - monthLabelPx * m_s;
        double cell = std::min(rows / 7, largestCellPx * m_s);
        for (std::size_t first = 0; first < m_months.size(); first += perLine) {
            double weeks = 0;
            const std::size_t end = std::min(first + perLine, m_months.size());
            for (std::size_t i = first; i < end; ++i) {
                weeks += m_months[i].weeks + (i > first ? monthGap : 0);
            }
            cell = std::min(cell, m_plot.width() / weeks);
        }
        return std::max(cell, 1.0);
    }

    void place(int lines)
    {
        const std::size_t perLine = monthsPerLine(lines);
        m_cells.resize(m_chart.days.size());
        double top = m_plot.top() + monthLabelPx * m_s;
        for (std::size_t first = 0; first < m_months.size(); first += perLine) {
            double left = m_plot.left();
            double nameFrom = left;
            const std::size_t end = std::min(first + perLine, m_months.size());
            for (std::size_t i = first; i < end; ++i) {
                Month &month = m_months[i];
                month.left = left;
                month.top = top;
                month.isFirst = i == first;
                month.hasName = left >= nameFrom && left + nameWidth(month) <= m_box.right();
                nameFrom = month.hasName ? left + nameWidth(month) + 2 * m_s : nameFrom;
                const int firstWeek = weekOf(m_chart.days[month.firstDay].date);
                for (std::size_t day = month.firstDay; day < month.endDay; ++day) {
                    const QDate date = m_chart.days[day].date;
                    m_cells[day] = QRectF(left + (weekOf(date) - firstWeek) * m_cell,
                        top + (date.dayOfWeek() - 1) * m_cell, m_cell - cellGapPx * m_s,
                        m_cell - cellGapPx * m_s);
                }
                left += widthOf(month) + monthGap * m_cell;
            }
            top += 7 * m_cell + (monthLabelPx + lineGapPx) * m_s;
        }
    }

    /** Every second name where rows are low. */
    void weekdays(QPainter &painter, double top) const
    {
        const QFontMetricsF metrics(m_caption);
        const int step = m_cell >= metrics.height() ? 1 : 2;
        for (int day = 0; day < 7; day += step) {
            const QString &name = m_chart.weekdays[day];
            captionAt(painter,
                {m_plot.left() - 8 * m_s - metrics.horizontalAdvance(name),
                    top + (day + 0.5) * m_cell + metrics.capHeight() / 2},
                name, m_tokens.text2);
        }
    }

    void cell(QPainter &painter, const CalendarDay &day, const QRectF &box) const
    {
        if (day.state == CalendarDay::State::Missing) {
            hatch(painter, box);
        } else if (day.state == CalendarDay::State::Measured) {
            const QColor fill = scaleColour(*m_chart.scale, m_style.theme, *day.value);
            painter.fillRect(box, fill);
            const QFontMetricsF metrics(m_captionBold);
            if (!day.label.isEmpty() && metrics.horizontalAdvance(day.label) + 5 * m_s <= box.width()
                && metrics.capHeight() + 6 * m_s <= box.height()) {
                paintCentred(painter, box.center(), day.label, m_captionBold, textColourOn(fill));
            }
            return;
        }
        painter.setPen(QPen(m_tokens.border, m_s));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5 * m_s, 0.5 * m_s, -0.5 * m_s, -0.5 * m_s));
    }

    void frame(QPainter &painter, const QRectF &box) const
    {
        // A second line within, in the ground's colour: one of both stands out from any cell.
        const double width = std::min(1.8 * m_s, box.width() / 5);
        painter.setBrush(Qt::NoBrush);
        if (box.width() > 6 * width) {
            painter.setPen(QPen(m_tokens.raised, width / 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            const double inner = width * 1.25;
            painter.drawRect(box.adjusted(inner, inner, -inner, -inner));
        }
        painter.setPen(QPen(m_tokens.text, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }

    const CalendarChart &m_chart;
    std::vector<Month> m_months;
    std::vector<QRectF> m_cells;
    double m_cell = 1;
    bool m_namesFit = true;
};

} // namespace

std::unique_ptr<ChartDrawing> drawing(const CalendarChart &chart, const QRectF &box, const ChartStyle &style)
{
    return std::make_unique<CalendarDrawing>(chart, box, style);
}

} // namespace stadtblick
