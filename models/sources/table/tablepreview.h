#pragma once

#include "models/sources/table/ideatable.h"

#include <QtCore/QHash>

#include <vector>

namespace stadtblick {

/** A column of a table, as a person decides what it is. */
struct TableColumn
{
    QString heading;
    QString sample; ///< its first cell that holds something, on one line; empty: none does
    QString field; ///< what it fills; empty: left out

    bool operator==(const TableColumn &) const = default;
};

/** What the import of a table would read. */
struct TablePreview
{
    std::vector<TableColumn> columns; ///< in the table's order; of equal headings the first
    Result<TableImport> table; ///< an Error where these columns make no ideas
};

/**
 * Reads a table as readIdeaTable() does, with its columns. An Error where @p bytes are no table, or @p
 * mapping asks for a column that is not there.
 */
Result<TablePreview> previewIdeaTable(
    QByteArrayView bytes, const TableMapping &mapping, const QString &fileName);

/**
 * The name of the mapping of @p mappings that belongs to a table: all columns that it names are there, or it
 * names none and the file is called after it. Empty where there is none, or more than one.
 */
QString fittingMapping(
    const QHash<QString, TableMapping> &mappings, const QStringList &headings, const QString &fileName);

} // namespace stadtblick
