#include "tests/support/consulservice.h"

#include "tests/support/graphqlquery.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMap>
#include <QtCore/QUrlQuery>

namespace stadtblick::test {

namespace {

/** The fields of CONSUL's public types (app/graphql/types): what a query may select. */
const QMap<QString, QStringList> &types()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    static const QMap<QString, QStringList> all{
        {QStringLiteral("Query"),
            words("comment comments debate debates geozone geozones proposal proposals")},
        {QStringLiteral("Proposal"),
            words("id title summary description cachedVotesUp commentsCount comments confidenceScore geozone "
                  "geozoneId hotScore proposalNotifications publicAuthor publicCreatedAt retiredAt "
                  "retiredExplanation retiredReason tags videoUrl votesFor")},
        {QStringLiteral("Debate"),
            words(
                "id title description cachedVotesDown cachedVotesTotal cachedVotesUp comments commentsCount "
                "confidenceScore hotScore publicAuthor publicCreatedAt tags votesFor")},
        {QStringLiteral("Comment"),
            words("id body ancestry cachedVotesDown cachedVotesTotal cachedVotesUp commentableId "
                  "commentableType "
                  "confidenceScore publicAuthor publicCreatedAt votesFor")},
        {QStringLiteral("Geozone"), words("id name")},
        {QStringLiteral("Tag"), words("id name kind")},
    };
    return all;
}

QJsonObject failure(const QString &message)
{
    return {{QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("message"), message}}}}};
}

QString unknownField(const QString &field, const QString &type)
{
    return QStringLiteral("Field '%1' doesn't exist on type '%2'").arg(field, type);
}

QString typeOfField(const QString &field)
{
    static const QMap<QString, QString> map{{QStringLiteral("proposals"), QStringLiteral("Proposal")},
        {QStringLiteral("debates"), QStringLiteral("Debate")},
        {QStringLiteral("comments"), QStringLiteral("Comment")},
        {QStringLiteral("geozones"), QStringLiteral("Geozone")},
        {QStringLiteral("geozone"), QStringLiteral("Geozone")},
        {QStringLiteral("tags"), QStringLiteral("Tag")}};
    return map.value(field);
}

class Resolver
{
public:
    Resolver(const ConsulContent &content, int pageSize)
        : m_content(content)
        , m_pageSize(pageSize)
    { }

    QJsonObject root(const std::vector<GraphQlField> &fields)
    {
        QJsonObject data;
        for (const GraphQlField &field : fields) {
            if (field.name == QLatin1String("__type")) {
                data.insert(field.alias, typeInfo(field.arguments.value(QLatin1String("name")).toString()));
            } else if (field.name == QLatin1String("__schema")) {
                data.insert(field.alias, schema());
            } else if (field.name == QLatin1String("__typename")) {
                data.insert(field.alias, QStringLiteral("Query"));
            } else if (types().value(QStringLiteral("Query")).contains(field.name)) {
                data.insert(field.alias, connection(nodes(field.name), field, typeOfField(field.name)));
            } else {
                m_error = unknownField(field.name, QStringLiteral("Query"));
            }
        }
        return m_error.isEmpty() ? QJsonObject{{QStringLiteral("data"), data}} : failure(m_error);
    }

private:
    QList<QJsonObject> nodes(const QString &name) const
    {
        return name == QLatin1String("proposals") ? m_content.proposals
            : name == QLatin1String("debates")    ? m_content.debates
            : name == QLatin1String("comments")   ? m_content.comments
                                                  : QList<QJsonObject>();
    }

    QJsonObject typeInfo(const QString &name) const
    {
        QJsonArray fields;
        for (const QString &field : types().value(name)) {
            fields.append(QJsonObject{{QStringLiteral("name"), field}});
        }
        return {{QStringLiteral("name"), name}, {QStringLiteral("fields"), fields}};
    }

    QJsonObject schema() const
    {
        QJsonArray all;
        for (const QString &name : types().keys()) {
            all.append(typeInfo(name));
        }
        return {
            {QStringLiteral("queryType"), typeInfo(QStringLiteral("Query"))}, {QStringLiteral("types"), all}};
    }

    QJsonObject node(const QJsonObject &entity, const std::vector<GraphQlField> &fields, const QString &type)
    {
        QJsonObject result;
        for (const GraphQlField &field : fields) {
            if (!types().value(type).contains(field.name)) {
                m_error = unknownField(field.name, type);
                return {};
            }
            const QJsonValue value = entity.value(field.name);
            if (value.isArray()) {
                QList<QJsonObject> inner;
                for (const QJsonValue &item : value.toArray()) {
                    inner << item.toObject();
                }
                result.insert(field.alias, connection(inner, field, typeOfField(field.name)));
            } else if (value.isObject()) {
                result.insert(field.alias, node(value.toObject(), field.selection, typeOfField(field.name)));
            } else if (field.name == QLatin1String("tags")) {
                result.insert(field.alias, connection({}, field, QStringLiteral("Tag")));
            } else {
                result.insert(field.alias, value.isUndefined() ? QJsonValue() : value);
            }
        }
        return result;
    }

    QJsonObject connection(const QList<QJsonObject> &all, const GraphQlField &field, const QString &type)
    {
        const int asked = field.arguments.value(QLatin1String("first")).toInt(m_pageSize);
        const qsizetype count = std::min(asked, m_pageSize);
        const QByteArray cursor = field.arguments.value(QLatin1String("after")).toString().toLatin1();
        const qsizetype from = cursor.isEmpty() ? 0 : QByteArray::fromBase64(cursor).toLongLong();
        const qsizetype to = std::min(from + count, all.size());
        const auto cursorAt = [](qsizetype offset) {
            return QString::fromLatin1(QByteArray::number(offset).toBase64());
        };
        QJsonObject result;
        for (const GraphQlField &part : field.selection) {
            if (part.name == QLatin1String("pageInfo")) {
                result.insert(part.alias,
                    QJsonObject{{QStringLiteral("hasNextPage"), to < all.size()},
                        {QStringLiteral("hasPreviousPage"), from > 0},
                        {QStringLiteral("endCursor"), to > from ? QJsonValue(cursorAt(to)) : QJsonValue()}});
            } else if (part.name == QLatin1String("edges") || part.name == QLatin1String("nodes")) {
                result.insert(part.alias, list(all, from, to, part, type));
            } else {
                m_error = unknownField(part.name, type + QLatin1String("Connection"));
            }
        }
        return result;
    }

    QJsonArray list(const QList<QJsonObject> &all, qsizetype from, qsizetype to, const GraphQlField &part,
        const QString &type)
    {
        QJsonArray items;
        for (qsizetype i = from; i < to; ++i) {
            if (part.name == QLatin1String("nodes")) {
                items.append(node(all[i], part.selection, type));
                continue;
            }
            QJsonObject edge;
            for (const GraphQlField &inner : part.selection) {
                if (inner.name == QLatin1String("node")) {
                    edge.insert(inner.alias, node(all[i], inner.selection, type));
                } else if (inner.name == QLatin1String("cursor")) {
                    edge.insert(inner.alias, QString::fromLatin1(QByteArray::number(i + 1).toBase64()));
                }
            }
            items.append(edge);
        }
        return items;
    }

    const ConsulContent &m_content;
    int m_pageSize;
    QString m_error;
};

} // namespace

ConsulService::ConsulService(ConsulContent content, int pageSize)
    : m_content(std::move(content))
    , m_pageSize(pageSize)
{ }

LoopbackReply ConsulService::answer(const LoopbackRequest &request) const
{
    QString query;
    QJsonObject variables;
    if (request.method == "POST") {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        query = body.value(QLatin1String("query")).toString();
        variables = body.value(QLatin1String("variables")).toObject();
    } else {
        query = QUrlQuery(QUrl::fromEncoded(request.target))
                    .queryItemValue(QStringLiteral("query"), QUrl::FullyDecoded);
    }
    if (query.isEmpty()) {
        const QJsonObject error{{QStringLiteral("message"), QStringLiteral("Query string not present")}};
        return {400, QJsonDocument(error).toJson(QJsonDocument::Compact)};
    }
    const auto fields = parseGraphQl(query, variables);
    const QJsonObject answer =
        fields ? Resolver(m_content, m_pageSize).root(*fields) : failure(QStringLiteral("Parse error"));
    return {200, QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}

} // namespace stadtblick::test
