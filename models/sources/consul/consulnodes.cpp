#include "models/sources/consul/consulnodes.h"

#include "models/domain/timerange.h"
#include "models/sources/json.h"
#include "models/sources/plaintext.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace stadtblick {

namespace {

using simdjson::dom::element;

/** Reads fields of a node in the site's dialect. */
class Node
{
public:
    Node(element node, bool isSnake)
        : m_node(node)
        , m_isSnake(isSnake)
    { }

    std::optional<element> member(const char *camelCase) const
    {
        return jsonMember(m_node, inDialect(QString::fromLatin1(camelCase), m_isSnake).toStdString());
    }
    QString text(const char *camelCase) const
    {
        const auto value = member(camelCase);
        return value ? jsonText(*value) : QString();
    }
    QString id(const char *camelCase) const
    {
        const auto value = member(camelCase);
        return value ? jsonId(*value) : QString();
    }
    /** A count: never below zero. */
    std::optional<qint64> count(const char *camelCase) const
    {
        const auto value = member(camelCase);
        const auto whole = value ? jsonWhole(*value) : std::nullopt;
        return whole && *whole >= 0 ? whole : std::nullopt;
    }

private:
    element m_node;
    bool m_isSnake;
};

std::optional<double> degrees(element location, const char *name, double limit)
{
    const auto value = jsonMember(location, name);
    auto number = value ? jsonNumber(*value) : std::nullopt;
    if (value && !number) {
        bool isNumber = false;
        const double read = jsonText(*value).toDouble(&isNumber);
        number = isNumber ? std::optional(read) : std::nullopt;
    }
    return number && std::isfinite(*number) && std::abs(*number) <= limit ? number : std::nullopt;
}

std::optional<LonLat> mapLocation(const Node &node)
{
    const auto location = node.member("mapLocation");
    const auto lon = location ? degrees(*location, "longitude", 180) : std::nullopt;
    const auto lat = location ? degrees(*location, "latitude", 90) : std::nullopt;
    if (!lon || !lat || (*lon == 0 && *lat == 0)) {
        return std::nullopt;
    }
    return LonLat{*lon, *lat};
}

QStringList tagsOf(const Node &node)
{
    QStringList result;
    const auto tags = node.member("tags");
    const auto edges = tags ? jsonMember(*tags, "edges") : std::nullopt;
    simdjson::dom::array list;
    if (!edges || edges->get_array().get(list)) {
        return result;
    }
    for (const element edge : list) {
        const auto tag = jsonMember(edge, "node");
        const QString name = tag ? jsonText(*tag, "name").simplified() : QString();
        if (!name.isEmpty() && !result.contains(name)) {
            result << name;
        }
    }
    return result;
}

/** The noun for a collection's or a commentable's kind: Proposal, Budget::Investment. */
QString nounOf(const QString &type)
{
    return type.section(QStringLiteral("::"), -1).toLower();
}

void readInvestment(Idea &idea, const Node &node, const ConsulWalk &walk, const QString &site)
{
    if (idea.place.isEmpty()) {
        idea.place = node.text("location").simplified();
    }
    idea.status = node.text("feasibility");
    // `investments` isn't limited to its budget: only where there is one do we know which one it is.
    if (walk.budgetCount == 1) {
        const QJsonObject budget = walk.budgets.first().toObject();
        idea.project = budget.value(u"name").toString();
        idea.phase = budget.value(u"phase").toString();
        idea.url = site % u"/budgets/" % budget.value(u"id").toString() % u"/investments/" % idea.id;
    }
}

} // namespace

std::optional<Moment> consulMoment(const QString &text)
{
    QString iso = text.trimmed();
    if (iso.endsWith(QLatin1StringView(" UTC"))) {
        iso = iso.chopped(4) % u'Z';
    }
    const auto read = fromIso(iso);
    return read ? std::optional(Moment{*read, iso.size() == 10}) : std::nullopt;
}

std::optional<Idea> consulIdea(
    element value, const ConsulWalk &walk, const QString &source, const QString &site)
{
    const Node node(value, walk.isSnake);
    Idea idea;
    idea.source = source;
    idea.id = node.id("id");
    if (idea.id.isEmpty()) {
        return std::nullopt;
    }
    idea.kind = walk.root.chopped(1);
    idea.title = node.text("title");
    idea.text = plainText(node.text("description"));
    if (idea.text.isEmpty()) {
        idea.text = node.text("summary");
    }
    idea.created = consulMoment(node.text("publicCreatedAt"));
    idea.support = node.count("cachedVotesUp");
    idea.comments = node.count("commentsCount");
    idea.position = mapLocation(node);
    if (const auto geozone = node.member("geozone")) {
        idea.place = jsonText(*geozone, "name").simplified();
    }
    idea.tags = tagsOf(node);
    if (walk.root == QLatin1StringView("investments")) {
        readInvestment(idea, node, walk, site);
        return idea;
    }
    idea.url = site % u'/' % walk.root % u'/' % idea.id;
    if (!node.text("retiredAt").isEmpty()) {
        idea.status = QStringLiteral("retired");
    }
    return idea;
}

std::optional<Comment> consulComment(element value, const ConsulWalk &walk, const QString &source)
{
    const Node node(value, walk.isSnake);
    Comment comment;
    comment.source = source;
    comment.id = node.id("id");
    comment.ideaKind = nounOf(node.text("commentableType"));
    comment.ideaId = node.id("commentableId");
    if (comment.id.isEmpty() || comment.ideaKind.isEmpty() || comment.ideaId.isEmpty()) {
        return std::nullopt;
    }
    comment.parentId = node.text("ancestry").section(u'/', -1);
    comment.text = node.text("body");
    comment.created = consulMoment(node.text("publicCreatedAt"));
    comment.support = node.count("cachedVotesUp");
    return comment;
}

} // namespace stadtblick
