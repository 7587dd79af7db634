#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace stadtblick::test {

/** One row: column name → text. */
using CsvRow = QHash<QString, QString>;

/** Reads RFC 4180 CSV (UTF-8, first row = names). Independent of the program's own reader on purpose. */
QList<CsvRow> csvRows(const QByteArray &bytes, char separator);

} // namespace stadtblick::test
