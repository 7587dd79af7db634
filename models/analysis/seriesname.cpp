#include "models/analysis/seriesname.h"

namespace stadtblick {

namespace {

/** How many characters all of @p names begin with alike, cut back to the begin of a word. */
qsizetype commonBegin(const QStringList &names)
{
    const QString &first = names.front();
    qsizetype length = first.size();
    for (const QString &name : names) {
        qsizetype same = 0;
        while (same < std::min(length, name.size()) && name[same] == first[same]) {
            ++same;
        }
        length = same;
    }
    while (length > 0 && length < first.size() && first[length - 1].isLetterOrNumber()) {
        --length;
    }
    return length;
}

QStringList reversed(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names) {
        QString turned;
        for (auto it = name.crbegin(); it != name.crend(); ++it) {
            turned += *it;
        }
        result << turned;
    }
    return result;
}

} // namespace

QString distinctPart(const QString &name, const QStringList &siblings)
{
    QStringList names{name};
    names += siblings;
    const qsizetype begin = commonBegin(names);
    const qsizetype end = commonBegin(reversed(names));
    if (begin + end >= name.size()) {
        return name;
    }
    QString part = name.sliced(begin, name.size() - begin - end);
    while (!part.isEmpty() && !part.front().isLetterOrNumber()) {
        part.removeFirst();
    }
    while (!part.isEmpty() && !part.back().isLetterOrNumber()) {
        part.chop(1);
    }
    return part.isEmpty() ? name : part;
}

} // namespace stadtblick
