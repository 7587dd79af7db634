#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace stadtblick::demo {

/** The type of a field: a scalar, an object or a connection to objects. */
struct GraphType
{
    enum class Kind { Scalar, Object, Connection };
    Kind kind = Kind::Scalar;
    QString name;
    bool isNonNull = false;
};

/** Fields of a type with their types, in CONSUL's order. */
using GraphFields = QList<std::pair<QString, GraphType>>;

/** The types of CONSUL's schema by name. */
const QHash<QString, GraphFields> &consulSchema();

/** What __type tells of a type. */
QJsonObject introspected(const QString &type);

} // namespace stadtblick::demo
