#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace stadtblick::test {

/** A field of a GraphQL query: name, arguments (variables filled in) and what is selected of it. */
struct GraphQlField
{
    QString name;
    QString alias; ///< the name that it answers by
    QJsonObject arguments;
    std::vector<GraphQlField> selection;
};

/**
 * Reads a query document with one operation: fields, aliases, arguments (texts, numbers, true, false, null,
 * names, variables), nested selections. Fragments and directives are not read. Nothing for bad syntax.
 */
std::optional<std::vector<GraphQlField>> parseGraphQl(const QString &query, const QJsonObject &variables);

} // namespace stadtblick::test
