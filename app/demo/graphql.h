#pragma once

#include "models/domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

/** As much of GraphQL as reading needs: one query with variables, arguments, aliases and fragments. */
namespace stadtblick::demo {

/** A field that is asked for, with what is asked for below it; a fragment's fields have its type. */
struct GraphSelection
{
    QString alias; ///< the member's name in the answer
    QString name;
    QString onType; ///< type condition of the fragment that it came from; empty = none
    QJsonObject arguments; ///< with variables filled in
    std::vector<GraphSelection> fields;
};

/**
 * Reads a document and takes its operation (the one named @p operation, if there are several). Fragments are
 * put in their places. Errors are worded as graphql-ruby's.
 */
Result<std::vector<GraphSelection>> parseGraphQuery(
    const QString &document, const QJsonObject &variables, const QString &operation);

/** Levels of fields, introspection left out. */
int depthOf(const std::vector<GraphSelection> &fields);

} // namespace stadtblick::demo
