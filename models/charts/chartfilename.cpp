#include "models/charts/chartfilename.h"

#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

namespace {

/** The text without characters that Windows, macOS or Linux refuse in names of files. */
QString allowedInName(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (QStringView(u"/\\|").contains(c)) {
            kept += u'-';
        } else if (c == u':') {
            kept += u',';
        } else if (!QStringView(u"*?\"<>").contains(c)) {
            kept += c.isPrint() ? c : QChar(u' ');
        }
    }
    return kept.simplified();
}

} // namespace

QString chartFileName(const ChartFrame &frame)
{
    constexpr qsizetype longest = 120; // file systems take 255 bytes, and the folder needs some of a path
    QStringList names;
    for (const QString &part : subjectOf(frame)) {
        names += part.split(QStringLiteral(" · "));
    }
    names.removeAll(frame.unit);
    names.removeDuplicates();
    QString name = allowedInName(names.join(QStringLiteral(", "))).left(longest);
    while (name.startsWith(u'.')) {
        name.removeFirst(); // it would be hidden
    }
    return name.trimmed();
}

} // namespace stadtblick
