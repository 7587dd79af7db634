#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace stadtblick {

/** Collects what is wrong with rows: each kind once, with how often and the first lines. */
class RowWarnings
{
public:
    /** @p kind is translated. */
    void add(const QString &kind, qint64 line);
    QStringList texts() const;

private:
    QStringList m_kinds;
    QHash<QString, QList<qint64>> m_lines;
};

} // namespace stadtblick
