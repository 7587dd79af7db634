#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <functional>

namespace stadtblick {

/** One of each wrong type and shape that a field can have. */
inline QJsonArray wrongValues()
{
    return {QJsonValue(), true, 0, -1, 1e300, 0.5, QString(), QStringLiteral("x"), QStringLiteral("-999"),
        QString(5000, u'ä'), QJsonArray(), QJsonArray{QJsonValue(), 7, QStringLiteral("y")}, QJsonObject(),
        QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")}},
        QJsonArray{QJsonArray{QJsonArray{QJsonArray{1}}}}};
}

/** Calls @p visit with @p value after each replacement of one part of it by each wrong value, and without it.
 */
inline void mutate(const QJsonValue &value, const std::function<void(const QJsonValue &)> &visit)
{
    for (const QJsonValue &wrong : wrongValues()) {
        visit(wrong);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            mutate(object.value(key), [&](const QJsonValue &part) {
                QJsonObject changed = object;
                changed.insert(key, part);
                visit(changed);
            });
            QJsonObject without = object;
            without.remove(key);
            visit(without);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            mutate(array[i], [&](const QJsonValue &part) {
                QJsonArray changed = array;
                changed[i] = part;
                visit(changed);
            });
        }
    }
}

} // namespace stadtblick
