#pragma once

#include "models/domain/geo.h"
#include "models/domain/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QTimeZone>

#include <optional>
#include <vector>

namespace stadtblick {

/** A column of a table and the field of an idea that it fills. */
struct ColumnRule
{
    QString column; ///< heading, compared without case and blanks at the ends
    QString field; ///< see ideaFields(); empty = left out on purpose

    bool operator==(const ColumnRule &) const = default;
};

/** How a table of ideas is to be read: docs/import-mapping.md. What is not said is found out from the file.
 */
struct TableMapping
{
    QString source; ///< id of the source that the ideas belong to; empty: the caller's
    QString sourceName; ///< shown; empty: the file's name
    std::vector<ColumnRule> columns; ///< empty: by the usual German and English headings
    QString kind = QStringLiteral("contribution"); ///< the ideas' noun where no column says it
    QString encoding; ///< utf-8, windows-1252; empty: found out
    QString separator; ///< one character; empty: found out
    QStringList dateFormats; ///< as QDateTime reads them (dd.MM.yyyy HH:mm); empty: the usual ones
    std::optional<QTimeZone> timeZone; ///< of times without an offset; absent: the caller's, else UTC
    QString crs; ///< of the columns x and y: EPSG:25832 …
    QString tagSeparator = QStringLiteral(",");
    std::optional<bool> isHtml; ///< of the text; absent: seen from its tags
    QJsonObject values; ///< constants for fields that no column fills: channel, project, phase, status,
                        ///< category, place
    LonLatBox bounds; ///< of the city, to notice swapped coordinates; empty = unknown

    bool operator==(const TableMapping &) const = default;
};

/** The fields that a column can fill. There is none for a person's name: columns with names are left out. */
const QStringList &ideaFields();

/** Reads a mapping; an error names @p fileName, the JSON path and what was expected. */
Result<TableMapping> tableMappingFromJson(const QJsonObject &json, const QString &fileName);

/** Reads a mapping file. */
Result<TableMapping> tableMappingFromBytes(const QByteArray &bytes, const QString &fileName);

/** Which columns fill which fields by their usual German and English headings. */
std::vector<ColumnRule> guessedColumns(const QStringList &headings);

} // namespace stadtblick
