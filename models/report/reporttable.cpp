#include "models/report/reporttable.h"

#include "models/report/reporttext.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace stadtblick {

namespace {

constexpr double cellPadding = 4;

ReportTextStyle cellStyle(const ReportTable::Column &column)
{
    ReportTextStyle style{9, 12};
    style.alignment = column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
    return style;
}

ReportTextStyle headStyle(const ReportTable::Column &column)
{
    ReportTextStyle style = cellStyle(column);
    style.isBold = true;
    return style;
}

QString headText(const ReportTable::Column &column)
{
    return column.unit.isEmpty() ? column.title : QString(column.title + QLatin1Char('\n') + column.unit);
}

/** Columns as wide as their longest cell; the first takes what is left, else all shrink alike. */
std::vector<double> columnWidths(const ReportTable &table, double width)
{
    std::vector<double> widths;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const ReportTable::Column &column = table.columns[c];
        double widest =
            std::max(textWidth(column.title, headStyle(column)), textWidth(column.unit, headStyle(column)));
        for (const QStringList &row : table.rows) {
            widest = std::max(widest, textWidth(row.value(static_cast<qsizetype>(c)), cellStyle(column)));
        }
        widths.push_back(widest + 2 * cellPadding + 1);
    }
    // Numbers never break: the first column, the name, takes what is left, if that is not too little.
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double first = widths.front() + width - sum;
    if (first >= width / 4) {
        widths.front() = first;
    } else {
        for (double &one : widths) {
            one *= width / sum;
        }
    }
    return widths;
}

double rowHeight(
    const QStringList &cells, const ReportTable &table, const std::vector<double> &widths, bool isHead)
{
    double height = 12;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const ReportTextStyle style = isHead ? headStyle(table.columns[c]) : cellStyle(table.columns[c]);
        height = std::max(
            height, textHeight(cells.value(static_cast<qsizetype>(c)), widths[c] - 2 * cellPadding, style));
    }
    return height + (isHead ? 8 : 7);
}

QStringList headCells(const ReportTable &table)
{
    QStringList cells;
    for (const ReportTable::Column &column : table.columns) {
        cells.append(headText(column));
    }
    return cells;
}

PdfNode rowNode(const QStringList &cells, const ReportTable &table, const std::vector<double> &widths,
    bool isHead, int page, QPointF at, double height)
{
    PdfNode row;
    row.type = "TR";
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const bool isHeader = isHead || c == 0;
        const ReportTextStyle style = isHead ? headStyle(table.columns[c]) : cellStyle(table.columns[c]);
        const QString text = cells.value(static_cast<qsizetype>(c));
        const double inner = widths[c] - 2 * cellPadding;
        PdfNode cell;
        cell.type = isHeader ? "TH" : "TD";
        cell.text = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        cell.scope = isHead ? "Column" : c == 0 ? "Row" : "";
        const QRectF rect(at.x() + cellPadding, at.y() + (isHead ? 4 : 3.5), inner, height);
        cell.contents = {{page, rect,
            [text, inner, style](QPainter &painter) { paintText(painter, text, inner, style); }}};
        row.children.push_back(std::move(cell));
        at.rx() += widths[c];
    }
    return row;
}

PdfContent headGround(int page, QRectF rect)
{
    return {page, rect, [size = rect.size()](QPainter &painter) {
                painter.fillRect(QRectF(QPointF(), size), QColor(0xee, 0xf0, 0xf1));
                painter.setPen(QPen(QColor(0x1e, 0x22, 0x26), 0.9));
                painter.drawLine(QPointF(0, size.height()), QPointF(size.width(), size.height()));
            }};
}

PdfContent rowRule(int page, double left, double y, double width)
{
    return {page, QRectF(left, y, width, 1), [width](QPainter &painter) {
                painter.setPen(QPen(QColor(0xd9, 0xdc, 0xdf), 0.6));
                painter.drawLine(QPointF(0, 0), QPointF(width, 0));
            }};
}

} // namespace

double tableHeight(const ReportTable &table, double widthPt)
{
    const std::vector<double> widths = columnWidths(table, widthPt);
    double height = rowHeight(headCells(table), table, widths, true);
    for (const QStringList &row : table.rows) {
        height += rowHeight(row, table, widths, false);
    }
    return height;
}

TableEnd setReportTable(
    PdfDocument &pdf, PdfNode &section, const ReportTable &table, const TableFrame &frame, int page, double y)
{
    const std::vector<double> widths = columnWidths(table, frame.width);
    const QStringList head = headCells(table);
    const double headHeight = rowHeight(head, table, widths, true);
    PdfNode node;
    node.type = "Table";
    const auto setHead = [&] {
        pdf.artifacts.insert(
            pdf.artifacts.begin(), headGround(page, {frame.left, y, frame.width, headHeight}));
        node.children.push_back(rowNode(head, table, widths, true, page, {frame.left, y}, headHeight));
        y += headHeight;
    };
    setHead();
    for (const QStringList &row : table.rows) {
        const double height = rowHeight(row, table, widths, false);
        if (y + height > frame.bottom) {
            ++page;
            y = frame.top;
            setHead();
        }
        node.children.push_back(rowNode(row, table, widths, false, page, {frame.left, y}, height));
        y += height;
        pdf.artifacts.push_back(rowRule(page, frame.left, y, frame.width));
    }
    section.children.push_back(std::move(node));
    return {page, y};
}

} // namespace stadtblick
