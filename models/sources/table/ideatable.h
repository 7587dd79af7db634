#pragma once

#include "models/domain/idea.h"
#include "models/sources/table/tablemapping.h"

#include <QtCore/QByteArrayView>

#include <vector>

namespace stadtblick {

/** What a table of ideas held. */
struct TableImport
{
    std::vector<Idea> ideas; ///< each id once; of several rows with one id the last wins
    QStringList fields; ///< those that the table fills: what mergedIdea() takes from it
    qint64 rows = 0; ///< rows below the headings that are not empty
    qint64 skipped = 0; ///< rows that are no idea: listed in warnings
    qint64 unplaced = 0; ///< ideas without coordinates
    bool isUpdateOnly = false; ///< neither title nor text: rows update ideas that are there, and make none
    QStringList warnings; ///< translated; the first of each kind with its line
    QString encoding; ///< as it was read
    QString separator;
    std::vector<ColumnRule> columns; ///< as they were used
};

/** Limits of a table (a larger one is an Error of kind Limit). */
inline constexpr qint64 largestTableBytes = 64LL * 1024 * 1024;
inline constexpr qint64 mostTableRows = 500'000;

/**
 * Reads a table of ideas (CSV in its German and English kinds: BOM, UTF-8 or Windows-1252; comma, semicolon,
 * tab or bar; RFC 4180 quotes). Needs an id column, or makes ids: of the address where each row has its own,
 * else of a hash of title, text and date, so that importing again updates and never doubles. @p fileName is
 * for messages. An Error where the bytes are no table, or no column is a title, a text or an id.
 */
Result<TableImport> readIdeaTable(QByteArrayView bytes, const TableMapping &mapping, const QString &fileName);

/** @p stored with the @p fields of @p imported: a second table with votes only leaves title and text alone.
 */
Idea mergedIdea(const Idea &stored, const Idea &imported, const QStringList &fields);

} // namespace stadtblick
