#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace stadtblick {

/**
 * Where the walk over a CONSUL site is: the context of its requests. The collections are read one after the
 * other, each page by page; when the last one ends, a full walk has ended.
 */
struct ConsulWalk
{
    QString root; ///< proposals, debates, budgets, investments, comments; empty = introspection
    QStringList left; ///< collections that follow
    bool isSnake = false; ///< the site speaks the old dialect: cached_votes_up
    QStringList extras; ///< optional fields that introspection found: proposals.mapLocation
    QStringList missing; ///< fields that the site doesn't have: proposals.retiredReason
    QString after; ///< cursor of the last page
    int pageSize = 25;
    QJsonArray budgets; ///< {id, name, phase} still to be walked, the present one first
    int budgetCount = 0;

    bool operator==(const ConsulWalk &) const = default;
};

QJsonObject toJson(const ConsulWalk &walk);
ConsulWalk consulWalkFromJson(const QJsonObject &context);

/** The body of a POST: {"query", "variables"}. */
QByteArray consulBody(const ConsulWalk &walk);

/** The name of a field in the dialect: cachedVotesUp or cached_votes_up. */
QString inDialect(const QString &camelCase, bool isSnake);

/**
 * What an answer to the introspection says: which collections there are, the dialect, optional fields.
 * Without a usable answer the walk stays as it is: everything is tried, and errors say what is missing.
 */
void learnFromSchema(ConsulWalk &walk, const QJsonObject &data);

/**
 * Changes @p walk so that an error need not come again: the old dialect, without an unknown field, with
 * smaller pages. False if there is nothing to change. @p isRootUnknown: the site doesn't offer the
 * collection.
 */
bool adaptToError(ConsulWalk &walk, const QStringList &messages, bool &isRootUnknown);

} // namespace stadtblick
