#pragma once

#include "models/domain/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

#include <vector>

namespace stadtblick {

/** A record of a CSV file. */
struct CsvRecord
{
    qint64 line = 0; ///< of its begin in the file, from 1
    QStringList cells;

    bool operator==(const CsvRecord &) const = default;
};

/** A CSV file, taken apart. */
struct CsvTable
{
    QStringList headings;
    std::vector<CsvRecord> records; ///< below the headings, empty ones left out
    QString encoding; ///< utf-8, utf-16, windows-1252
    QChar separator;
};

/** The text of @p bytes: by its byte order mark, else UTF-8 where it is valid, else Windows-1252. @p encoding
 * as in CsvTable: what is wanted (empty: found out), and what it was. */
QString decodedText(QByteArrayView bytes, QString &encoding);

/** The records of @p text (RFC 4180: quotes doubled inside quotes, line breaks allowed there). A quote inside
 * an unquoted cell is a character. @p isOpen: the text ends inside quotes. At most @p limit records. */
std::vector<CsvRecord> csvRecords(const QString &text, QChar separator, qsizetype limit, bool &isOpen);

/** The separator by which the first 50 records have the most columns in common; 'sep=;' says it. */
QChar foundSeparator(const QString &text);

/** Reads a table; an Error where it is none (a workbook, a picture, an open quote). */
Result<CsvTable> readCsv(
    QByteArrayView bytes, const QString &encoding, const QString &separator, const QString &fileName);

} // namespace stadtblick
