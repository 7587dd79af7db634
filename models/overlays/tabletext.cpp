#include "models/overlays/tabletext.h"

namespace stadtblick {

QString tableCell(QString text, QChar separator)
{
    static const QString formulas = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulas.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(separator) || text.contains(u'"') || text.contains(u'\n')) {
        return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
    }
    return text;
}

QString tableText(const FigureTable &table, QChar separator)
{
    const auto line = [separator](const QStringList &cells) {
        QStringList quoted;
        for (const QString &one : cells) {
            quoted << tableCell(one, separator);
        }
        return QString(quoted.join(separator) % u'\n');
    };
    QString text = line(table.columns);
    for (const QStringList &row : table.rows) {
        text += line(row);
    }
    return text;
}

} // namespace stadtblick
