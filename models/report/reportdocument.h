#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace stadtblick {

/** A map or a chart on paper. */
struct ReportFigure
{
    QString title; ///< heading above it; empty for the page's main map
    QString caption; ///< below it: what, method, scale
    QString attribution; ///< right of the caption: whose map; may be empty
    QString alternative; ///< for those who can't see it: what it shows, with its figures
    double heightPt = 200;
    std::function<void(QPainter &, QSizeF)> paint; ///< in points, origin at the top left, into the size

    bool isEmpty() const { return !paint; }
};

/** A table: every row has as many cells as there are columns. The first column names the row. */
struct ReportTable
{
    struct Column
    {
        QString title;
        QString unit; ///< second line of the head; may be empty
        bool isNumber = false; ///< right aligned
    };

    QString title;
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< formatted in the report's language; missing says why, never 0
    QString caption;

    bool isEmpty() const { return columns.empty() || rows.empty(); }
};

/** A chart over the whole width, and the table behind it, which may be empty. */
struct ReportChart
{
    ReportFigure figure;
    ReportTable table;
};

/** One view on paper: a headline, what it says, the map, the chart beside the figures, where it all comes
 * from. */
struct ReportPage
{
    QString title;
    QString lead;
    ReportFigure map;
    ReportFigure chart;
    ReportTable table; ///< beside the chart
    std::vector<ReportChart> furtherCharts; ///< below, each with its table
    std::vector<ReportTable> furtherTables; ///< below, over the whole width
    QStringList sources; ///< sources, method, limits of use: one sentence or paragraph each
};

/** What is printed: pages of views with one header and footer. */
struct ReportDocument
{
    QString title; ///< the file's title
    QString header; ///< left in the page header: city and subject
    QString mark; ///< right in the page header: 'Demo · synthetic data'; empty for real data
    QLocale language;
    QDateTime created;
    std::vector<ReportPage> pages;
};

} // namespace stadtblick
