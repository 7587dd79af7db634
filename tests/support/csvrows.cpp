#include "tests/support/csvrows.h"

#include <QtCore/QStringList>

namespace stadtblick::test {

QList<CsvRow> csvRows(const QByteArray &bytes, char separator)
{
    const QString text = QString::fromUtf8(bytes);
    QStringList names;
    QStringList fields;
    QList<CsvRow> rows;
    QString field;
    bool isQuoted = false;
    const auto endField = [&] {
        fields << field;
        field.clear();
    };
    const auto endRow = [&] {
        endField();
        if (names.isEmpty()) {
            names = fields;
        } else if (fields.size() > 1) {
            CsvRow row;
            for (qsizetype i = 0; i < std::min(names.size(), fields.size()); ++i) {
                row.insert(names[i], fields[i]);
            }
            rows << row;
        }
        fields.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
            field += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == QLatin1Char(separator)) {
            endField();
        } else if (!isQuoted && c == QLatin1Char('\n')) {
            endRow();
        } else if (isQuoted || c != QLatin1Char('\r')) {
            field += c;
        }
    }
    if (!field.isEmpty() || !fields.isEmpty()) {
        endRow();
    }
    return rows;
}

} // namespace stadtblick::test
