#pragma once

#include "models/domain/cityprofile.h"
#include "models/sources/table/ideatable.h"

namespace stadtblick {

/** What the import of a table did. */
struct TableSummary
{
    QString source; ///< id that the ideas belong to
    qint64 ideas = 0; ///< in the table
    qint64 added = 0; ///< of these: not there before
    qint64 skipped = 0; ///< rows that are no idea
    qint64 unplaced = 0; ///< ideas without coordinates
    qint64 unknown = 0; ///< rows with votes or the like for ideas that are not there
    QStringList warnings;
};

/**
 * Imports a table of ideas into the cache, in one transaction; an idea that is there is updated in the fields
 * that the table fills. @p mappingName is a mapping file, or a mapping of the cache's city by name; empty:
 * the columns are recognised by their headings. Takes the cache's lock.
 */
Result<TableSummary> importIdeaTable(
    const QString &cachePath, const QString &file, const QString &mappingName);
/** The same by a mapping that is there already, such as one that was chosen in the window. */
Result<TableSummary> importIdeaTable(
    const QString &cachePath, const QString &file, const TableMapping &mapping);

/** A table's bytes; of one that is larger than allowed so much that reading it says so. */
Result<QByteArray> readTableFile(const QString &path);
/** The mapping of @p city by this name, else of a file, else (empty) none; with the city's bounds and zone.
 */
Result<TableMapping> tableMappingFor(const QString &nameOrFile, const CityProfile &city);

} // namespace stadtblick
