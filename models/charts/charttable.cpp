#include "models/charts/charttable.h"

#include "models/analysis/numberformat.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

QString fileCell(QString text, QChar separator)
{
    constexpr QStringView formulaBegins = u"=+-@\t\r";
    if (!text.isEmpty() && formulaBegins.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n')) {
        return text;
    }
    return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
}

QStringList subjectOf(const ChartFrame &frame)
{
    QStringList parts{frame.place, frame.title, frame.quantity};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts;
}

QString originOf(const ChartFrame &frame)
{
    QStringList parts{frame.demoText};
    parts << subjectOf(frame) << frame.source << frame.periodText << frame.coverageText;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ChartTable withOrigin(ChartTable table, const ChartFrame &frame)
{
    table.columns.push_back({QCoreApplication::translate("Chart", "Source"), {}, 0, true});
    for (auto &row : table.rows) {
        row.emplace_back(originOf(frame));
    }
    return table;
}

QString cellText(const ChartCell &cell, const ChartColumn &column, const QLocale &locale)
{
    if (const auto *number = std::get_if<double>(&cell)) {
        return numberText(*number, column.decimals, locale);
    }
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QStringLiteral("–");
}

QString chartTable(const ChartTable &table, QChar separator, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QStringList cells;
    for (const ChartColumn &column : table.columns) {
        cells << fileCell(
            column.unit.isEmpty() ? column.title : QString(column.title % u' ' % column.unit), separator);
    }
    QString text = cells.join(separator) % u'\n';
    for (const auto &row : table.rows) {
        cells.clear();
        for (const ChartCell &cell : row) {
            if (const auto *number = std::get_if<double>(&cell)) {
                cells << plain.toString(*number, 'g', 10);
            } else if (const auto *words = std::get_if<QString>(&cell)) {
                cells << fileCell(*words, separator);
            } else {
                cells << QString();
            }
        }
        text += cells.join(separator) % u'\n';
    }
    return text;
}

} // namespace stadtblick
