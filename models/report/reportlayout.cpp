#include "models/report/reportlayout.h"

#include "models/report/reporttable.h"
#include "models/report/reporttext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double pageWidth = 595;
constexpr double pageHeight = 842;
constexpr double margin = 48;
constexpr double contentWidth = pageWidth - 2 * margin;
constexpr double contentTop = 54;
constexpr double contentBottom = 786;
constexpr double gap = 12;
constexpr double columnGap = 24;

PdfContent rule(int page, double y, QColor colour = QColor(0x2f, 0x35, 0x3b))
{
    return {page, QRectF(margin, y, contentWidth, 1), [colour](QPainter &painter) {
                painter.setPen(QPen(colour, 0.6));
                painter.drawLine(QPointF(0, 0), QPointF(contentWidth, 0));
            }};
}

PdfContent words(int page, QRectF rect, const QString &text, ReportTextStyle style, int boldLength = 0)
{
    return {page, rect, [text, rect, style, boldLength](QPainter &painter) {
                paintText(painter, text, rect.width(), style, boldLength);
            }};
}

/** Sets one page of the report after the other, from top to bottom. */
class Setter
{
public:
    explicit Setter(const ReportDocument &report)
        : m_report(report)
    {
        m_pdf.title = report.title;
        m_pdf.language = report.language;
        m_pdf.created = report.created;
        m_pdf.pageSizePt = {pageWidth, pageHeight};
    }

    PdfDocument set()
    {
        for (std::size_t i = 0; i < m_report.pages.size(); ++i) {
            m_page = i == 0 ? 0 : m_page + 1;
            m_y = contentTop;
            setPage(m_report.pages[i], static_cast<int>(i) + 1);
        }
        m_pdf.pageCount = m_page + 1;
        setHeadersAndFooters();
        return std::move(m_pdf);
    }

private:
    /** Goes to a further page where @p height does not fit any more. */
    void need(double height)
    {
        if (m_y + height > contentBottom && m_y > contentTop) {
            ++m_page;
            m_y = contentTop;
        }
    }

    PdfNode paragraph(
        const QByteArray &type, const QString &text, ReportTextStyle style, QRectF column, int boldLength = 0)
    {
        const double height = textHeight(text, column.width(), style, boldLength);
        PdfNode node;
        node.type = type;
        node.text = text;
        if (type.startsWith('H')) {
            node.title = text;
        }
        node.contents = {
            words(m_page, {column.left(), column.top(), column.width(), height}, text, style, boldLength)};
        return node;
    }

    PdfNode figureNode(const ReportFigure &figure, QRectF rect)
    {
        PdfNode node;
        node.type = "Figure";
        node.alternative = figure.alternative;
        node.contents = {{m_page, rect,
            [paint = figure.paint, size = rect.size()](QPainter &painter) { paint(painter, size); }}};
        return node;
    }

    /** 'Fig. 1.2 caption', the number bold; answers the caption's height. */
    double setCaption(
        PdfNode &section, const QString &label, const QString &text, double left, double y, double width)
    {
        const QString caption = label + QLatin1Char(' ') + text;
        section.children.push_back(paragraph(
            "P", caption, reporttext::small(), {left, y, width, 0}, static_cast<int>(label.size())));
        return captionHeight(label, text, width);
    }

    static double captionHeight(const QString &label, const QString &text, double width)
    {
        const int bold = static_cast<int>(label.size());
        return textHeight(label + QLatin1Char(' ') + text, width, reporttext::small(), bold);
    }

    void setPage(const ReportPage &page, int number)
    {
        PdfNode section;
        section.type = "Sect";
        section.children.push_back(
            paragraph("H1", page.title, reporttext::title(), {margin, m_y, contentWidth, 0}));
        m_y += textHeight(page.title, contentWidth, reporttext::title()) + 6;
        if (!page.lead.isEmpty()) {
            section.children.push_back(
                paragraph("P", page.lead, reporttext::body(), {margin, m_y, contentWidth, 0}));
            m_y += textHeight(page.lead, contentWidth, reporttext::body()) + gap;
        }
        m_figure = 0;
        m_table = 0;
        setMap(section, page.map, number);
        setChartAndTable(section, page, number);
        for (const ReportChart &chart : page.furtherCharts) {
            setChart(section, chart.figure, number, margin, contentWidth);
            m_y = m_bottom + gap;
            if (!chart.table.isEmpty()) {
                need(std::min(tableHeight(chart.table, contentWidth) + 50, 160.0));
                setTable(section, chart.table, number, margin, contentWidth);
                m_y = m_bottom + gap;
            }
        }
        for (const ReportTable &table : page.furtherTables) {
            need(std::min(tableHeight(table, contentWidth) + 50, 160.0));
            setTable(section, table, number, margin, contentWidth);
            m_y = m_bottom + gap;
        }
        setSources(section, page.sources);
        m_pdf.nodes.push_back(std::move(section));
    }

    QString figureLabel(int number)
    {
        return QCoreApplication::translate("Report", "Fig. %1.%2").arg(number).arg(++m_figure);
    }

    void setMap(PdfNode &section, const ReportFigure &map, int number)
    {
        if (map.isEmpty()) {
            return;
        }
        need(map.heightPt + 20);
        section.children.push_back(figureNode(map, {margin, m_y, contentWidth, map.heightPt}));
        m_y += map.heightPt + 5;
        const double right =
            map.attribution.isEmpty() ? 0 : textWidth(map.attribution, reporttext::small()) + 8;
        const double height =
            setCaption(section, figureLabel(number), map.caption, margin, m_y, contentWidth - right);
        if (right > 0) {
            ReportTextStyle style = reporttext::small();
            style.alignment = Qt::AlignRight;
            section.children.push_back(
                paragraph("P", map.attribution, style, {margin + contentWidth - right, m_y, right, 0}));
        }
        m_y += height + gap;
    }

    void setChartAndTable(PdfNode &section, const ReportPage &page, int number)
    {
        const bool isBoth = !page.chart.isEmpty() && !page.table.isEmpty();
        const double column = (contentWidth - columnGap) / 2;
        const double tableWidth = isBoth ? column : contentWidth;
        if (isBoth && tableHeight(page.table, column) + 40 > contentBottom - contentTop - 40) {
            setChart(section, page.chart, number, margin, contentWidth);
            m_y = m_bottom + gap;
            setTable(section, page.table, number, margin, contentWidth);
        } else {
            const double chart = page.chart.isEmpty() ? 0 : page.chart.heightPt + 50;
            const double table = page.table.isEmpty() ? 0 : tableHeight(page.table, tableWidth) + 50;
            need(std::max(chart, table));
            const double top = m_y;
            double bottom = m_y;
            if (!page.chart.isEmpty()) {
                setChart(section, page.chart, number, margin, isBoth ? column : contentWidth);
                bottom = std::max(bottom, m_bottom);
            }
            if (!page.table.isEmpty()) {
                m_y = top;
                setTable(
                    section, page.table, number, isBoth ? margin + column + columnGap : margin, tableWidth);
                bottom = std::max(bottom, m_bottom);
            }
            m_bottom = bottom;
        }
        m_y = std::max(m_y, m_bottom) + gap;
    }

    void setChart(PdfNode &section, const ReportFigure &chart, int number, double left, double width)
    {
        need(chart.heightPt + 40);
        double y = m_y;
        if (!chart.title.isEmpty()) {
            section.children.push_back(
                paragraph("H2", chart.title, reporttext::heading(), {left, y, width, 0}));
            y += textHeight(chart.title, width, reporttext::heading()) + 4;
        }
        section.children.push_back(figureNode(chart, {left, y, width, chart.heightPt}));
        y += chart.heightPt + 4;
        y += setCaption(section, figureLabel(number), chart.caption, left, y, width);
        m_bottom = y;
    }

    void setTable(PdfNode &section, const ReportTable &table, int number, double left, double width)
    {
        double y = m_y;
        if (!table.title.isEmpty()) {
            section.children.push_back(
                paragraph("H2", table.title, reporttext::heading(), {left, y, width, 0}));
            y += textHeight(table.title, width, reporttext::heading()) + 4;
        }
        TableFrame frame{left, width, contentTop, contentBottom};
        TableEnd end = setReportTable(m_pdf, section, table, frame, m_page, y);
        m_page = end.page;
        y = end.bottom + 4;
        if (!table.caption.isEmpty()) {
            const QString label =
                QCoreApplication::translate("Report", "Table %1.%2").arg(number).arg(++m_table);
            if (y + captionHeight(label, table.caption, width) > contentBottom + 8) {
                ++m_page;
                y = contentTop;
            }
            y += setCaption(section, label, table.caption, left, y, width);
        }
        m_bottom = y;
    }

    void setSources(PdfNode &section, const QStringList &sources)
    {
        if (sources.isEmpty()) {
            return;
        }
        double height = 30;
        for (const QString &source : sources) {
            height += textHeight(source, contentWidth, reporttext::small()) + 1;
        }
        need(std::min(height, contentBottom - contentTop));
        m_pdf.artifacts.push_back(rule(m_page, m_y, QColor(0xb4, 0xb8, 0xbc)));
        m_y += 8;
        const QString title = QCoreApplication::translate("Report", "Sources and method");
        section.children.push_back(
            paragraph("H2", title, reporttext::heading(), {margin, m_y, contentWidth, 0}));
        m_y += textHeight(title, contentWidth, reporttext::heading()) + 2;
        PdfNode list;
        list.type = "L";
        for (const QString &source : sources) {
            const double lines = textHeight(source, contentWidth, reporttext::small());
            need(lines);
            PdfNode item;
            item.type = "LI";
            item.children = {paragraph("LBody", source, reporttext::small(), {margin, m_y, contentWidth, 0})};
            list.children.push_back(std::move(item));
            m_y += lines + 1;
        }
        section.children.push_back(std::move(list));
    }

    void setHeadersAndFooters()
    {
        ReportTextStyle right = reporttext::running();
        right.alignment = Qt::AlignRight;
        ReportTextStyle mark = right;
        mark.isBold = true;
        mark.colour = QColor(0x1e, 0x22, 0x26);
        const QString created =
            QCoreApplication::translate("Report", "Made with Stadtblick on %1")
                .arg(m_report.language.toString(m_report.created.date(), QLocale::LongFormat));
        const double headerWidth = contentWidth - textWidth(m_report.mark, mark) - columnGap;
        // Of many layers it would go on in a second line, that the rule would cut through.
        const QString header = oneLine(m_report.header, headerWidth, reporttext::running());
        for (int page = 0; page < m_pdf.pageCount; ++page) {
            m_pdf.artifacts.push_back(
                words(page, {margin, 28, contentWidth, 12}, header, reporttext::running()));
            m_pdf.artifacts.push_back(words(page, {margin, 28, contentWidth, 12}, m_report.mark, mark));
            m_pdf.artifacts.push_back(rule(page, 44));
            m_pdf.artifacts.push_back(rule(page, 796));
            m_pdf.artifacts.push_back(
                words(page, {margin, 803, contentWidth * 0.7, 12}, created, reporttext::running()));
            const QString number =
                QCoreApplication::translate("Report", "Page %1 of %2").arg(page + 1).arg(m_pdf.pageCount);
            m_pdf.artifacts.push_back(words(page, {margin, 803, contentWidth, 12}, number, right));
        }
    }

    const ReportDocument &m_report;
    PdfDocument m_pdf;
    int m_page = 0;
    double m_y = contentTop;
    double m_bottom = contentTop; ///< where the last chart or table ended
    int m_figure = 0;
    int m_table = 0;
};

} // namespace

PdfDocument layoutReport(const ReportDocument &report)
{
    return Setter(report).set();
}

} // namespace stadtblick
