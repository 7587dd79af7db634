#include "models/sources/table/rowwarnings.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

constexpr qsizetype shownLines = 3; ///< of a kind; the others are counted

} // namespace

void RowWarnings::add(const QString &kind, qint64 line)
{
    if (!m_lines.contains(kind)) {
        m_kinds << kind;
    }
    m_lines[kind] << line;
}

QStringList RowWarnings::texts() const
{
    QStringList result;
    for (const QString &kind : m_kinds) {
        const QList<qint64> lines = m_lines.value(kind);
        QStringList first;
        for (qsizetype i = 0; i < std::min(shownLines, lines.size()); ++i) {
            first << QString::number(lines[i]);
        }
        const QString more = lines.size() > shownLines ? QStringLiteral(" …") : QString();
        result << QCoreApplication::translate("Table", "%1 (%2 times; line %3)")
                      .arg(kind)
                      .arg(lines.size())
                      .arg(first.join(QStringLiteral(", ")) + more);
    }
    return result;
}

} // namespace stadtblick
