#include "app/demo/consulservice.h"

#include "app/demo/consulschema.h"
#include "app/demo/zones.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace stadtblick::demo {

namespace {

constexpr int pageSize = 25;
constexpr int largestDepth = 8;

Error refused(const QString &message)
{
    return {Error::Kind::Protocol, message, {}, {}};
}

QString reference(const QString &type, int id)
{
    return type % u':' % QString::number(id);
}

/** CONSUL shows the hour only, so that nobody can be found by the minute of a vote. */
QString publicTime(qint64 timeMs)
{
    const QDateTime hour = QDateTime::fromMSecsSinceEpoch(timeMs / hourMs * hourMs, QTimeZone::utc());
    return hour.toString(u"yyyy-MM-dd HH:mm:ss") % QLatin1StringView(" UTC");
}

QString plainSummary(QString html)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    const QString text = html.replace(tags, QStringLiteral(" ")).simplified();
    return text.size() <= 120 ? text : QString(text.left(text.lastIndexOf(u' ', 118)) % QStringLiteral(" …"));
}

Answer json(const QJsonObject &object, int status = 200)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer errors(const QString &message)
{
    return json({{QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("message"), message}}}}});
}

QString cursorOf(qsizetype offset)
{
    return QString::fromLatin1(QByteArray::number(offset).toBase64());
}

qsizetype offsetOf(const QJsonValue &cursor)
{
    return QByteArray::fromBase64(cursor.toString().toLatin1()).toLongLong();
}

/** What is asked for of a plain tree of introspection; what it has not is null. */
QJsonValue picked(const QJsonValue &value, const std::vector<GraphSelection> &fields)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray()) {
            list.append(picked(entry, fields));
        }
        return list;
    }
    if (!value.isObject() || fields.empty()) {
        return value;
    }
    QJsonObject result;
    for (const GraphSelection &field : fields) {
        result.insert(field.alias, picked(value.toObject().value(field.name), field.fields));
    }
    return result;
}

/** __type and __schema; null for a type that is not there. */
QJsonValue introspection(const GraphSelection &selection)
{
    if (selection.name == QLatin1String("__type")) {
        const QString name = selection.arguments.value(QLatin1StringView("name")).toString();
        return consulSchema().contains(name) ? picked(introspected(name), selection.fields) : QJsonValue();
    }
    QStringList names = consulSchema().keys();
    names.sort();
    QJsonArray types;
    for (const QString &name : names) {
        types.append(introspected(name));
    }
    const QJsonObject schema{{QStringLiteral("queryType"), introspected(QStringLiteral("Query"))},
        {QStringLiteral("types"), types}};
    return selection.name == QLatin1String("__schema") ? picked(schema, selection.fields) : QJsonValue();
}

} // namespace

ConsulService::ConsulService(const std::vector<DemoIdea> &ideas)
{
    for (std::size_t i = 0; i < districts().size(); ++i) {
        const int id = static_cast<int>(i) + 1;
        add(QStringLiteral("Geozone"), id,
            {{QStringLiteral("id"), QString::number(id)},
                {QStringLiteral("name"), QString::fromUtf8(districts()[i].name)}});
    }
    addProposals(ideas);
    addOthers(ideas);
}

void ConsulService::add(const QString &type, int id, const QJsonObject &record)
{
    static const QHash<QString, QString> lists{{QStringLiteral("Geozone"), QStringLiteral("geozones")},
        {QStringLiteral("Proposal"), QStringLiteral("proposals")},
        {QStringLiteral("Debate"), QStringLiteral("debates")},
        {QStringLiteral("Comment"), QStringLiteral("comments")},
        {QStringLiteral("Tag"), QStringLiteral("tags")},
        {QStringLiteral("Budget"), QStringLiteral("budgets")}};
    m_records.insert(reference(type, id), record);
    if (const auto list = lists.find(type); list != lists.end()) {
        QJsonArray all = m_query.take(*list).toArray();
        all.append(reference(type, id));
        m_query.insert(*list, all);
    }
}

QString ConsulService::addTag(const QString &name)
{
    if (!m_tags.contains(name)) {
        const int id = static_cast<int>(m_tags.size()) + 1;
        m_tags.insert(name, reference(QStringLiteral("Tag"), id));
        add(QStringLiteral("Tag"), id,
            {{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("name"), name},
                {QStringLiteral("taggingsCount"), 0}});
    }
    const QString key = m_tags.value(name);
    QJsonObject &record = m_records[key];
    record.insert(
        QStringLiteral("taggingsCount"), record.value(QLatin1StringView("taggingsCount")).toInt() + 1);
    return key;
}

QJsonArray ConsulService::addComments(const DemoIdea &idea, const QString &type)
{
    QJsonArray references;
    QHash<int, QString> ancestry;
    for (const DemoComment &comment : idea.comments) {
        const QString above = comment.parent > 0 ? ancestry.value(comment.parent) : QString();
        ancestry.insert(comment.id,
            above.isEmpty() ? QString::number(comment.id)
                            : QString(above % u'/' % QString::number(comment.id)));
        add(QStringLiteral("Comment"), comment.id,
            {{QStringLiteral("id"), QString::number(comment.id)}, {QStringLiteral("body"), comment.body},
                {QStringLiteral("ancestry"), above.isEmpty() ? QJsonValue() : QJsonValue(above)},
                {QStringLiteral("cachedVotesUp"), comment.votesUp},
                {QStringLiteral("cachedVotesDown"), comment.votesDown},
                {QStringLiteral("cachedVotesTotal"), comment.votesUp + comment.votesDown},
                {QStringLiteral("commentableId"), idea.id}, {QStringLiteral("commentableType"), type},
                {QStringLiteral("confidenceScore"), comment.votesUp - comment.votesDown},
                {QStringLiteral("publicCreatedAt"), publicTime(comment.createdMs)}});
        references.append(reference(QStringLiteral("Comment"), comment.id));
    }
    return references;
}

QJsonObject ConsulService::common(const DemoIdea &idea, const QString &type)
{
    QJsonObject record{{QStringLiteral("id"), QString::number(idea.id)},
        {QStringLiteral("title"), idea.title}, {QStringLiteral("description"), idea.html},
        {QStringLiteral("commentsCount"), static_cast<int>(idea.comments.size())},
        {QStringLiteral("cachedVotesUp"), idea.votesUp},
        {QStringLiteral("geozone"), reference(QStringLiteral("Geozone"), idea.district + 1)},
        {QStringLiteral("publicCreatedAt"), publicTime(idea.createdMs)},
        {QStringLiteral("comments"), addComments(idea, type)}};
    if (idea.position) {
        const QString key = QStringLiteral("MapLocation:%1%2").arg(type).arg(idea.id);
        m_records.insert(key,
            {{QStringLiteral("latitude"), idea.position->lat},
                {QStringLiteral("longitude"), idea.position->lon}, {QStringLiteral("zoom"), 15}});
        record.insert(QStringLiteral("mapLocation"), key);
    }
    return record;
}

void ConsulService::addProposals(const std::vector<DemoIdea> &ideas)
{
    for (const DemoIdea &idea : ideas) {
        if (idea.kind == IdeaKind::Investment) {
            continue;
        }
        const QString type =
            idea.kind == IdeaKind::Proposal ? QStringLiteral("Proposal") : QStringLiteral("Debate");
        QJsonObject record = common(idea, type);
        QJsonArray tags;
        for (const QString &tag : idea.tags) {
            tags.append(addTag(tag));
        }
        record.insert(QStringLiteral("tags"), tags);
        record.insert(QStringLiteral("confidenceScore"), idea.votesUp * 100);
        record.insert(QStringLiteral("hotScore"), static_cast<int>(idea.createdMs / dayMs) + idea.votesUp);
        if (idea.kind == IdeaKind::Debate) {
            record.insert(QStringLiteral("cachedVotesDown"), idea.votesDown);
            record.insert(QStringLiteral("cachedVotesTotal"), idea.votesUp + idea.votesDown);
        } else {
            record.insert(QStringLiteral("summary"), plainSummary(idea.html));
            record.insert(QStringLiteral("geozoneId"), idea.district + 1);
            record.insert(QStringLiteral("videoUrl"), QString());
            if (!idea.retiredReason.isEmpty()) {
                record.insert(QStringLiteral("retiredAt"), publicTime(idea.createdMs + 20 * dayMs));
                record.insert(QStringLiteral("retiredReason"), idea.retiredReason);
            }
        }
        add(type, idea.id, record);
    }
}

void ConsulService::addOthers(const std::vector<DemoIdea> &ideas)
{
    QJsonArray investments;
    const QString type = QStringLiteral("BudgetInvestment");
    for (const DemoIdea &idea : ideas) {
        if (idea.kind == IdeaKind::Investment) {
            QJsonObject record = common(idea, QStringLiteral("Budget::Investment"));
            record.insert(QStringLiteral("location"), idea.place);
            record.insert(QStringLiteral("price"), QString::number(idea.price));
            record.insert(QStringLiteral("feasibility"), idea.feasibility);
            add(type, idea.id, record);
            investments.append(reference(type, idea.id));
        }
    }
    add(QStringLiteral("Budget"), 1,
        {{QStringLiteral("id"), QStringLiteral("1")},
            {QStringLiteral("name"), QStringLiteral("Bürgerhaushalt Musterlautern 2026")},
            {QStringLiteral("phase"), QStringLiteral("selecting")},
            {QStringLiteral("investments"), investments}});
}

Result<QJsonValue> ConsulService::edge(
    const QString &nodeType, const QString &reference, qsizetype position, const GraphSelection &part) const
{
    if (part.name == QLatin1String("nodes")) {
        return select(nodeType, m_records.value(reference), part.fields);
    }
    QJsonObject edge;
    for (const GraphSelection &inner : part.fields) {
        if (inner.name == QLatin1String("cursor")) {
            edge.insert(inner.alias, cursorOf(position + 1));
            continue;
        }
        const Result<QJsonValue> node = select(nodeType, m_records.value(reference), inner.fields);
        if (!node) {
            return node;
        }
        edge.insert(inner.alias, *node);
    }
    return QJsonValue(edge);
}

Result<QJsonValue> ConsulService::connection(
    const QString &nodeType, const QJsonArray &references, const GraphSelection &selection) const
{
    const qsizetype after = offsetOf(selection.arguments.value(QLatin1StringView("after")));
    const qsizetype begin = std::clamp<qsizetype>(after, 0, references.size());
    const int first = selection.arguments.value(QLatin1StringView("first")).toInt(pageSize);
    const qsizetype end = std::min<qsizetype>(references.size(), begin + std::clamp(first, 0, pageSize));
    const QJsonObject info{{QStringLiteral("hasNextPage"), end < references.size()},
        {QStringLiteral("hasPreviousPage"), begin > 0},
        {QStringLiteral("startCursor"), end > begin ? QJsonValue(cursorOf(begin + 1)) : QJsonValue()},
        {QStringLiteral("endCursor"), end > begin ? QJsonValue(cursorOf(end)) : QJsonValue()}};
    QJsonObject result;
    for (const GraphSelection &part : selection.fields) {
        if (part.name == QLatin1String("pageInfo")) {
            result.insert(part.alias, picked(info, part.fields));
            continue;
        }
        if (part.name != QLatin1String("edges") && part.name != QLatin1String("nodes")) {
            return tl::unexpected(refused(
                QStringLiteral("Field '%1' doesn't exist on type '%2Connection'").arg(part.name, nodeType)));
        }
        QJsonArray list;
        for (qsizetype i = begin; i < end; ++i) {
            const Result<QJsonValue> value = edge(nodeType, references.at(i).toString(), i, part);
            if (!value) {
                return value;
            }
            list.append(*value);
        }
        result.insert(part.alias, list);
    }
    return QJsonValue(result);
}

Result<QJsonValue> ConsulService::field(
    const QString &type, const QJsonObject &record, const GraphSelection &selection) const
{
    if (selection.name == QLatin1String("__typename")) {
        return QJsonValue(type);
    }
    if (type == QLatin1String("Query") && selection.name.startsWith(QLatin1StringView("__"))) {
        return introspection(selection);
    }
    const GraphFields fields = consulSchema().value(type);
    const auto known =
        std::ranges::find_if(fields, [&](const auto &entry) { return entry.first == selection.name; });
    if (known == fields.end()) {
        return tl::unexpected(
            refused(QStringLiteral("Field '%1' doesn't exist on type '%2'").arg(selection.name, type)));
    }
    const GraphType &fieldType = known->second;
    if (fieldType.kind == GraphType::Kind::Scalar) {
        return record.value(selection.name).isUndefined() ? QJsonValue() : record.value(selection.name);
    }
    if (selection.fields.empty()) {
        return tl::unexpected(refused(QStringLiteral("Field must have selections (field '%1' returns %2 but "
                                                     "has no selections. Did you mean '%1 { ... }'?)")
                .arg(selection.name, fieldType.name)));
    }
    if (fieldType.kind == GraphType::Kind::Connection) {
        return connection(fieldType.name, record.value(selection.name).toArray(), selection);
    }
    const QString id = selection.arguments.value(QLatin1StringView("id")).toVariant().toString();
    const QString key = type == QLatin1String("Query") ? QString(fieldType.name % u':' % id)
                                                       : record.value(selection.name).toString();
    if (type == QLatin1String("Query") && !m_records.contains(key)) {
        return tl::unexpected(
            refused(QStringLiteral("Couldn't find %1 with 'id'=%2").arg(fieldType.name, id)));
    }
    return key.isEmpty() ? Result<QJsonValue>(QJsonValue())
                         : select(fieldType.name, m_records.value(key), selection.fields);
}

Result<QJsonValue> ConsulService::select(
    const QString &type, const QJsonObject &record, const std::vector<GraphSelection> &fields) const
{
    QJsonObject result;
    for (const GraphSelection &selection : fields) {
        if (!selection.onType.isEmpty() && selection.onType != type) {
            continue;
        }
        const Result<QJsonValue> value = field(type, record, selection);
        if (!value) {
            return value;
        }
        result.insert(selection.alias, *value);
    }
    return QJsonValue(result);
}

Answer ConsulService::answer(const QByteArray &body, const QString &query) const
{
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    // The body may also be the bare document (application/graphql).
    const QString document = !query.isEmpty()          ? query
        : request.contains(QLatin1StringView("query")) ? request.value(QLatin1StringView("query")).toString()
                                                       : QString::fromUtf8(body);
    if (document.trimmed().isEmpty()) {
        return json({{QStringLiteral("message"), QStringLiteral("Query string is empty")}}, 400);
    }
    const Result<std::vector<GraphSelection>> fields =
        parseGraphQuery(document, request.value(QLatin1StringView("variables")).toObject(),
            request.value(QLatin1StringView("operationName")).toString());
    if (!fields) {
        return errors(fields.error().what);
    }
    if (const int depth = depthOf(*fields); depth > largestDepth) {
        return errors(QStringLiteral("Query has depth of %1, which exceeds max depth of %2")
                .arg(depth)
                .arg(largestDepth));
    }
    const Result<QJsonValue> data = select(QStringLiteral("Query"), m_query, *fields);
    return data ? json({{QStringLiteral("data"), *data}}) : errors(data.error().what);
}

} // namespace stadtblick::demo
