#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace stadtblick::test {

/** A condition on an entity. */
using Condition = std::function<bool(const QJsonObject &)>;

/**
 * Reads what SensorThings clients write in $filter: comparisons (eq, ne, gt, ge, lt, le) of a path with a
 * text in quotes, a number or a time, joined by 'and'. Intervals compare with a time as FROST does it
 * (StaTimeIntervalWrapper): gt start>t; ge start>=t; lt end<=t and start<t; le end<=t. Nothing for what it
 * does not understand: a server answers 400 then, it never ignores a filter.
 */
std::optional<Condition> parseFilter(const QString &filter);

/** Sorts by $orderby ('phenomenonTime asc,id desc'). False for a field that can't be sorted by. */
bool sortBy(QList<QJsonObject> &entities, const QString &orderBy);

/** Splits at @p separator outside of brackets and quotes. */
QStringList splitOutside(const QString &text, QChar separator);

/** The begin and end (equal for an instant) of a SensorThings time. */
std::optional<std::pair<qint64, qint64>> timeOf(const QJsonValue &value);

} // namespace stadtblick::test
