#include "models/sources/consul/consulquery.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <array>

namespace stadtblick {

namespace {

struct Field
{
    const char *name;
    const char *selection; ///< of an object; empty for a plain value
    bool isExtra; ///< only where introspection shows it: forks have it, upstream doesn't
};

struct Collection
{
    const char *root;
    const char *type; ///< GraphQL type of its nodes
    std::vector<Field> fields;
};

/** What is asked for. No author, ever: public_author is left out, names of citizens are not fetched. */
const std::array<Collection, 5> &collections()
{
    static const std::array<Collection, 5> all{
        Collection{"proposals", "Proposal",
            {{"id", "", false}, {"title", "", false}, {"summary", "", false}, {"description", "", false},
                {"cachedVotesUp", "", false}, {"commentsCount", "", false}, {"publicCreatedAt", "", false},
                {"retiredAt", "", false}, {"geozone", "id name", false}, {"tags", "edges{node{name}}", false},
                {"mapLocation", "latitude longitude", true}}},
        Collection{"debates", "Debate",
            {{"id", "", false}, {"title", "", false}, {"description", "", false},
                {"cachedVotesUp", "", false}, {"commentsCount", "", false}, {"publicCreatedAt", "", false},
                {"tags", "edges{node{name}}", false}, {"geozone", "id name", true},
                {"mapLocation", "latitude longitude", true}}},
        Collection{"budgets", "Budget", {{"id", "", false}, {"name", "", false}, {"phase", "", false}}},
        Collection{"investments", "BudgetInvestment",
            {{"id", "", false}, {"title", "", false}, {"description", "", false}, {"location", "", false},
                {"feasibility", "", false}, {"commentsCount", "", false}, {"publicCreatedAt", "", true},
                {"geozone", "id name", true}, {"cachedVotesUp", "", true},
                {"mapLocation", "latitude longitude", true}}},
        Collection{"comments", "Comment",
            {{"id", "", false}, {"body", "", false}, {"commentableId", "", false},
                {"commentableType", "", false}, {"ancestry", "", false}, {"cachedVotesUp", "", false},
                {"publicCreatedAt", "", false}}},
    };
    return all;
}

const Collection *collection(const QString &root)
{
    for (const Collection &candidate : collections()) {
        if (root == QLatin1StringView(candidate.root)) {
            return &candidate;
        }
    }
    return nullptr;
}

QString introspection()
{
    QString query = QStringLiteral("query{__schema{queryType{fields{name}}}");
    for (const Collection &each : collections()) {
        query += u' ' + QString::fromLatin1(each.root) + QStringLiteral(":__type(name:\"")
            + QString::fromLatin1(each.type) + QStringLiteral("\"){fields{name}}");
    }
    return query + u'}';
}

QString key(const QString &root, const QString &field)
{
    return root % u'.' % field;
}

QString selectionOf(const ConsulWalk &walk, const Collection &of)
{
    QStringList fields;
    for (const Field &field : of.fields) {
        const QString name = QString::fromLatin1(field.name);
        const QString full = key(walk.root, name);
        if (walk.missing.contains(full) || (field.isExtra && !walk.extras.contains(full))) {
            continue;
        }
        const QString inner = QString::fromLatin1(field.selection);
        fields << inDialect(name, walk.isSnake)
                % (inner.isEmpty() ? QString() : QString(u'{' % inner % u'}'));
    }
    return fields.join(u' ');
}

QStringList namesOf(const QJsonValue &fields)
{
    QStringList names;
    for (const QJsonValue &field : fields.toArray()) {
        names << field.toObject().value(u"name").toString();
    }
    return names;
}

void learnCollection(ConsulWalk &walk, const Collection &of, const QStringList &names)
{
    const QString root = QString::fromLatin1(of.root);
    for (const Field &field : of.fields) {
        const QString name = QString::fromLatin1(field.name);
        const bool isThere = names.contains(inDialect(name, walk.isSnake));
        if (field.isExtra && isThere) {
            walk.extras << key(root, name);
        } else if (!isThere) {
            walk.missing << key(root, name);
        }
    }
}

} // namespace

QJsonObject toJson(const ConsulWalk &walk)
{
    QJsonObject json{{QStringLiteral("root"), walk.root},
        {QStringLiteral("left"), QJsonArray::fromStringList(walk.left)},
        {QStringLiteral("pageSize"), walk.pageSize}};
    const auto put = [&json](const char16_t *name, const QJsonValue &value, bool isSet) {
        if (isSet) {
            json.insert(QString::fromUtf16(name), value);
        }
    };
    put(u"snake", true, walk.isSnake);
    put(u"extras", QJsonArray::fromStringList(walk.extras), !walk.extras.isEmpty());
    put(u"missing", QJsonArray::fromStringList(walk.missing), !walk.missing.isEmpty());
    put(u"after", walk.after, !walk.after.isEmpty());
    put(u"budgets", walk.budgets, !walk.budgets.isEmpty());
    put(u"budgetCount", walk.budgetCount, walk.budgetCount > 0);
    return json;
}

ConsulWalk consulWalkFromJson(const QJsonObject &context)
{
    const auto texts = [&context](QStringView name) {
        QStringList result;
        for (const QJsonValue &text : context.value(name).toArray()) {
            result << text.toString();
        }
        return result;
    };
    ConsulWalk walk;
    walk.root = context.value(u"root").toString();
    walk.left = texts(u"left");
    walk.isSnake = context.value(u"snake").toBool();
    walk.extras = texts(u"extras");
    walk.missing = texts(u"missing");
    walk.after = context.value(u"after").toString();
    walk.pageSize = context.value(u"pageSize").toInt(25);
    walk.budgets = context.value(u"budgets").toArray();
    walk.budgetCount = context.value(u"budgetCount").toInt();
    return walk;
}

QByteArray consulBody(const ConsulWalk &walk)
{
    QString query = introspection();
    QJsonObject variables;
    if (const Collection *of = collection(walk.root)) {
        const bool isInvestments = walk.root == QLatin1StringView("investments");
        const QString connection = walk.root % u"(first:" % QString::number(walk.pageSize)
            % u",after:$a){pageInfo{hasNextPage endCursor} edges{node{" % selectionOf(walk, *of) % u"}}}";
        query = isInvestments ? QString(u"query($b:ID!,$a:String){budget(id:$b){" % connection % u"}}")
                              : QString(u"query($a:String){" % connection % u'}');
        variables.insert(QStringLiteral("a"), walk.after.isEmpty() ? QJsonValue() : QJsonValue(walk.after));
        if (isInvestments) {
            variables.insert(QStringLiteral("b"), walk.budgets.first().toObject().value(u"id"));
        }
    }
    const QJsonObject body{{QStringLiteral("query"), query}, {QStringLiteral("variables"), variables}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString inDialect(const QString &camelCase, bool isSnake)
{
    if (!isSnake) {
        return camelCase;
    }
    QString result;
    for (const QChar c : camelCase) {
        if (c.isUpper()) {
            result += u'_';
        }
        result += c.toLower();
    }
    return result;
}

void learnFromSchema(ConsulWalk &walk, const QJsonObject &data)
{
    const QStringList roots =
        namesOf(data.value(u"__schema").toObject().value(u"queryType").toObject().value(u"fields"));
    if (roots.isEmpty()) {
        return;
    }
    QStringList offered;
    for (const QString &root : walk.left) {
        if (roots.contains(root)) {
            offered << root;
        }
    }
    walk.left = offered;
    const auto fieldsOf = [&data](const Collection &of) {
        return namesOf(data.value(QString::fromLatin1(of.root)).toObject().value(u"fields"));
    };
    for (const Collection &of : collections()) {
        const QStringList names = fieldsOf(of);
        walk.isSnake = walk.isSnake
            || (names.contains(QStringLiteral("cached_votes_up"))
                && !names.contains(QStringLiteral("cachedVotesUp")));
    }
    for (const Collection &of : collections()) {
        const QStringList names = fieldsOf(of);
        if (names.contains(QStringLiteral("id"))) {
            learnCollection(walk, of, names);
        }
    }
}

bool adaptToError(ConsulWalk &walk, const QStringList &messages, bool &isRootUnknown)
{
    static const QRegularExpression unknown(
        QStringLiteral("Field ['’\"](\\w+)['’\"] doesn['’]t exist on type ['’\"](\\w+)['’\"]"));
    static const QRegularExpression tooMuch(QStringLiteral("exceeds max (complexity|depth)"));
    const Collection *of = collection(walk.root);
    const ConsulWalk before = walk;
    isRootUnknown = false;
    for (const QString &message : messages) {
        const auto match = unknown.match(message);
        const QString name = match.captured(1);
        if (!match.hasMatch() || !of) {
            if (tooMuch.match(message).hasMatch() && walk.pageSize >= 10) {
                walk.pageSize = before.pageSize / 2;
            }
            continue;
        }
        if (name == walk.root || name == QLatin1StringView("budget")) {
            isRootUnknown = true;
            return false;
        }
        for (const Field &field : of->fields) {
            const QString camel = QString::fromLatin1(field.name);
            if (name != inDialect(camel, before.isSnake)) {
                continue;
            }
            if (!before.isSnake && inDialect(camel, true) != camel) {
                walk.isSnake =
                    true; // the old dialect has every name differently: try that before leaving one out
            } else {
                walk.missing << key(walk.root, camel);
            }
        }
    }
    return walk != before;
}

} // namespace stadtblick
