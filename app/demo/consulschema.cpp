#include "app/demo/consulschema.h"

#include <QtCore/QJsonArray>

namespace stadtblick::demo {

namespace {

GraphType scalar(const char *name, bool isNonNull = false)
{
    return {GraphType::Kind::Scalar, QString::fromLatin1(name), isNonNull};
}

GraphType object(const char *name)
{
    return {GraphType::Kind::Object, QString::fromLatin1(name), false};
}

GraphType many(const char *name)
{
    return {GraphType::Kind::Connection, QString::fromLatin1(name), false};
}

QJsonObject typeJson(const GraphType &type)
{
    const bool isScalar = type.kind == GraphType::Kind::Scalar;
    const QString name = type.kind == GraphType::Kind::Connection
        ? QString(type.name % QLatin1StringView("Connection"))
        : type.name;
    const QJsonObject bare{
        {QStringLiteral("kind"), isScalar ? QStringLiteral("SCALAR") : QStringLiteral("OBJECT")},
        {QStringLiteral("name"), name}, {QStringLiteral("ofType"), QJsonValue()}};
    if (!type.isNonNull) {
        return bare;
    }
    return {{QStringLiteral("kind"), QStringLiteral("NON_NULL")}, {QStringLiteral("name"), QJsonValue()},
        {QStringLiteral("ofType"), bare}};
}

} // namespace

const QHash<QString, GraphFields> &consulSchema()
{
    static const auto named = [](std::initializer_list<std::pair<const char *, GraphType>> list) {
        GraphFields fields;
        for (const auto &[name, type] : list) {
            fields.append({QString::fromLatin1(name), type});
        }
        return fields;
    };
    static const QHash<QString, GraphFields> types{
        {QStringLiteral("Query"),
            named({{"budget", object("Budget")}, {"budgets", many("Budget")}, {"comment", object("Comment")},
                {"comments", many("Comment")}, {"debate", object("Debate")}, {"debates", many("Debate")},
                {"geozone", object("Geozone")}, {"geozones", many("Geozone")},
                {"proposal", object("Proposal")}, {"proposals", many("Proposal")}, {"tag", object("Tag")},
                {"tags", many("Tag")}})},
        {QStringLiteral("Proposal"),
            named({{"id", scalar("ID", true)}, {"title", scalar("String")}, {"summary", scalar("String")},
                {"description", scalar("String")}, {"cachedVotesUp", scalar("Int")},
                {"commentsCount", scalar("Int")}, {"comments", many("Comment")},
                {"confidenceScore", scalar("Int")}, {"hotScore", scalar("Int")},
                {"geozone", object("Geozone")}, {"geozoneId", scalar("Int")},
                {"mapLocation", object("MapLocation")}, {"publicCreatedAt", scalar("String")},
                {"retiredAt", scalar("String")}, {"retiredReason", scalar("String")},
                {"retiredExplanation", scalar("String")}, {"tags", many("Tag")},
                {"videoUrl", scalar("String")}})},
        {QStringLiteral("Debate"),
            named({{"id", scalar("ID", true)}, {"title", scalar("String")}, {"description", scalar("String")},
                {"cachedVotesDown", scalar("Int")}, {"cachedVotesTotal", scalar("Int")},
                {"cachedVotesUp", scalar("Int")}, {"commentsCount", scalar("Int")},
                {"comments", many("Comment")}, {"confidenceScore", scalar("Int")},
                {"geozone", object("Geozone")}, {"hotScore", scalar("Int")},
                {"mapLocation", object("MapLocation")}, {"publicCreatedAt", scalar("String")},
                {"tags", many("Tag")}})},
        {QStringLiteral("Comment"),
            named({{"id", scalar("ID", true)}, {"body", scalar("String")}, {"ancestry", scalar("String")},
                {"cachedVotesDown", scalar("Int")}, {"cachedVotesTotal", scalar("Int")},
                {"cachedVotesUp", scalar("Int")}, {"commentableId", scalar("Int")},
                {"commentableType", scalar("String")}, {"confidenceScore", scalar("Int")},
                {"publicCreatedAt", scalar("String")}})},
        {QStringLiteral("Budget"),
            named({{"id", scalar("ID", true)}, {"name", scalar("String")}, {"phase", scalar("String")},
                {"investments", many("BudgetInvestment")}})},
        {QStringLiteral("BudgetInvestment"),
            named({{"id", scalar("ID", true)}, {"title", scalar("String")}, {"description", scalar("String")},
                {"location", scalar("String")}, {"mapLocation", object("MapLocation")},
                {"geozone", object("Geozone")}, {"cachedVotesUp", scalar("Int")}, {"price", scalar("BigInt")},
                {"feasibility", scalar("String")}, {"commentsCount", scalar("Int")},
                {"comments", many("Comment")}, {"publicCreatedAt", scalar("String")}})},
        {QStringLiteral("Geozone"), named({{"id", scalar("ID", true)}, {"name", scalar("String")}})},
        {QStringLiteral("MapLocation"),
            named({{"latitude", scalar("Float")}, {"longitude", scalar("Float")}, {"zoom", scalar("Int")}})},
        {QStringLiteral("Tag"),
            named({{"id", scalar("ID", true)}, {"name", scalar("String")}, {"kind", scalar("String")},
                {"taggingsCount", scalar("Int")}})},
    };
    return types;
}

QJsonObject introspected(const QString &type)
{
    QJsonArray fields;
    for (const auto &[name, fieldType] : consulSchema().value(type)) {
        fields.append(
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("type"), typeJson(fieldType)},
                {QStringLiteral("args"), QJsonArray()}, {QStringLiteral("isDeprecated"), false}});
    }
    return {{QStringLiteral("kind"), QStringLiteral("OBJECT")}, {QStringLiteral("name"), type},
        {QStringLiteral("fields"), fields}};
}

} // namespace stadtblick::demo
