#pragma once

#include "models/charts/chartframe.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <variant>
#include <vector>

namespace stadtblick {

/** A column of the table behind a chart. */
struct ChartColumn
{
    QString title; ///< translated
    QString unit; ///< may be empty
    int decimals = 1; ///< of numbers that are shown; files get all digits
    bool isText = false; ///< names, dates, words: left-aligned, guarded against formulas in files
    bool operator==(const ChartColumn &) const = default;
};

/** A number, a text, or nothing where there is no value: never 0. */
using ChartCell = std::variant<std::monostate, double, QString>;

/** Everything that a chart shows, undecimated, as rows; each row has one cell a column. */
struct ChartTable
{
    std::vector<ChartColumn> columns;
    std::vector<std::vector<ChartCell>> rows;
};

/** A cell as it is shown in a list: with the column's decimals, an en dash where there is nothing. */
QString cellText(const ChartCell &cell, const ChartColumn &column, const QLocale &locale);

/**
 * The table as text for files and the clipboard: @p separator between cells, numbers by locale with all
 * their digits, first line the headings with units; texts that look like formulas get an apostrophe
 * (interfaces.md, CSV).
 */
QString chartTable(const ChartTable &table, QChar separator, const QLocale &locale);

/** What a chart is of: place, title, quantity with unit; each once, what it has no word for left out. */
QStringList subjectOf(const ChartFrame &frame);

/** What a chart is of and where its values come from, as files say it: with demo mark, source, period and
 * coverage. */
QString originOf(const ChartFrame &frame);

/** The table with a last column that says so in every row: what is cut out of a file still tells it. */
ChartTable withOrigin(ChartTable table, const ChartFrame &frame);

/** One text cell of such a file: quoted and guarded where it must be. */
QString fileCell(QString text, QChar separator);

} // namespace stadtblick
