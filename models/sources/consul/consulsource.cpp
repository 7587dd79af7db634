#include "models/sources/consul/consulsource.h"

#include "models/sources/consul/consulnodes.h"
#include "models/sources/faults.h"
#include "models/sources/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace stadtblick {

namespace {

using simdjson::dom::element;

QStringList wanted(const QJsonObject &fetch)
{
    const QStringList all{QStringLiteral("proposals"), QStringLiteral("debates"), QStringLiteral("budgets"),
        QStringLiteral("comments")};
    if (!fetch.contains(u"collections")) {
        return all;
    }
    QStringList result;
    for (const QString &name : all) {
        if (fetch.value(u"collections").toArray().contains(name)) {
            result << name;
        }
    }
    return result;
}

/** The messages of `errors`. */
QStringList errorsOf(element root)
{
    QStringList messages;
    simdjson::dom::array errors;
    const auto member = jsonMember(root, "errors");
    if (member && !member->get_array().get(errors)) {
        for (const element error : errors) {
            const QString message = errorMessage(error);
            if (!message.isEmpty()) {
                messages << message;
            }
        }
        if (messages.isEmpty() && errors.size() > 0) {
            messages << QCoreApplication::translate("Consul", "an error without a message");
        }
    }
    return messages;
}

Error refusal(const QStringList &messages, QByteArrayView body)
{
    if (messages.isEmpty()) {
        return {Error::Kind::Protocol,
            QCoreApplication::translate("Consul", "The answer is not one of CONSUL's GraphQL interface."),
            QCoreApplication::translate(
                "Consul", "Check whether the address is that of the participation site."),
            beginningOf(body)};
    }
    return {Error::Kind::Protocol,
        QCoreApplication::translate("Consul", "The participation site refused the query: %1")
            .arg(messages.first()),
        QCoreApplication::translate("Consul", "Its operator may have switched off the public interface."),
        messages.join(QStringLiteral("; "))};
}

} // namespace

/** An answer, taken apart. */
struct ConsulSource::Answer
{
    QByteArrayView body;
    element root;
    std::optional<element> data;
    QStringList errors;
};

ConsulSource::ConsulSource(const SourceProfile &source, const CityProfile &)
    : m_source(source.id)
    , m_endpoint(source.url)
    , m_collections(wanted(source.fetch))
    , m_pageSize(std::clamp(source.fetch.value(u"pageSize").toInt(25), 1, 1000))
    , m_userAgent(source.fetch.value(u"userAgent").toString().toLatin1())
    , m_channelTags(source.fetch.value(u"channelTags").toObject())
    , m_hasLinks(source.fetch.value(u"links").toBool(true))
{
    QString path = source.url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    if (path.endsWith(QLatin1StringView("/graphql"))) {
        path.chop(8);
    }
    QUrl site = source.url;
    site.setQuery(QString());
    site.setFragment(QString());
    site.setUserInfo(QString());
    site.setPath(path, QUrl::StrictMode);
    m_site = site.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    m_endpoint.setPath(path % QStringLiteral("/graphql"), QUrl::StrictMode);
    m_endpoint.setFragment(QString());
}

HttpRequest ConsulSource::requestFor(const ConsulWalk &walk) const
{
    HttpRequest request;
    request.url = m_endpoint;
    request.method = "POST";
    request.headers.emplace_back("Content-Type", "application/json");
    if (!m_userAgent.isEmpty()) {
        request.headers.emplace_back("User-Agent", m_userAgent);
    }
    request.body = consulBody(walk);
    request.context = toJson(walk);
    return request;
}

std::vector<HttpRequest> ConsulSource::first(const SyncState &, const OpenTimeRange &) const
{
    ConsulWalk walk;
    walk.left = m_collections;
    walk.pageSize = m_pageSize;
    return {requestFor(walk)};
}

Result<Page> ConsulSource::read(
    const HttpRequest &request, QByteArrayView body, const SyncState &, const OpenTimeRange &) const
{
    const auto root = parseJson(body);
    if (!root) {
        return tl::unexpected(root.error());
    }
    if (!root->is_object()) {
        return tl::unexpected(refusal({}, body));
    }
    const Answer answer{body, *root, jsonMember(*root, "data"), errorsOf(*root)};
    ConsulWalk walk = consulWalkFromJson(request.context);
    return walk.root.isEmpty() ? readSchema(std::move(walk), answer)
                               : readConnection(std::move(walk), answer);
}

Result<Page> ConsulSource::readSchema(ConsulWalk walk, const Answer &answer) const
{
    if (!answer.data && answer.errors.isEmpty()) {
        return tl::unexpected(refusal({}, answer.body));
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body.toByteArray());
    learnFromSchema(walk, document.object().value(u"data").toObject());
    Page page;
    if (!walk.left.contains(QStringLiteral("proposals"))
        && m_collections.contains(QStringLiteral("proposals"))) {
        page.warnings << QCoreApplication::translate("Consul", "The site does not offer proposals.");
    }
    goOn(page, std::move(walk));
    return page;
}

Result<Page> ConsulSource::readRefusal(ConsulWalk walk, const Answer &answer) const
{
    Page page;
    bool isRootUnknown = false;
    if (adaptToError(walk, answer.errors, isRootUnknown)) {
        page.next.push_back(requestFor(walk));
        return page;
    }
    if (!isRootUnknown) {
        return tl::unexpected(refusal(answer.errors, answer.body));
    }
    walk.budgets = {};
    goOn(page, std::move(walk)); // not offered here
    return page;
}

Result<Page> ConsulSource::readConnection(ConsulWalk walk, const Answer &answer) const
{
    const auto parent = answer.data && walk.root == QLatin1StringView("investments")
        ? jsonMember(*answer.data, "budget")
        : answer.data;
    const auto connection = parent ? jsonMember(*parent, walk.root.toStdString()) : std::nullopt;
    const auto edgesMember = connection ? jsonMember(*connection, "edges") : std::nullopt;
    simdjson::dom::array edges;
    Page page;
    if (!edgesMember || edgesMember->get_array().get(edges)) {
        return readRefusal(std::move(walk), answer);
    }
    for (const QString &message : answer.errors) {
        page.warnings << QCoreApplication::translate("Consul", "The site reports: %1").arg(message);
    }
    readNodes(page, walk, edges);
    const auto info = jsonMember(*connection, "pageInfo");
    bool hasNext = false;
    if (const auto member = info ? jsonMember(*info, "hasNextPage") : std::nullopt) {
        std::ignore = member->get_bool().get(hasNext);
    }
    const QString cursor = info ? jsonText(*info, "endCursor") : QString();
    if (hasNext && edges.size() > 0 && !cursor.isEmpty() && cursor != walk.after) {
        walk.after = cursor;
        page.next.push_back(requestFor(walk));
        return page;
    }
    if (hasNext) {
        page.warnings << QCoreApplication::translate(
            "Consul", "The site promises more %1 but gives no way to reach them.")
                             .arg(walk.root);
    }
    goOn(page, std::move(walk));
    return page;
}

void ConsulSource::takeChannel(Idea &idea) const
{
    const QStringList tags = idea.tags;
    for (const QString &tag : tags) {
        if (const QString channel = m_channelTags.value(tag).toString(); !channel.isEmpty()) {
            idea.channel = channel;
            idea.tags.removeOne(tag);
        }
    }
}

void ConsulSource::readNodes(Page &page, ConsulWalk &walk, simdjson::dom::array edges) const
{
    int unreadable = 0;
    for (const element edge : edges) {
        const auto node = jsonMember(edge, "node");
        if (node && walk.root == QLatin1StringView("budgets")) {
            const auto id = jsonMember(*node, "id");
            if (id && !jsonId(*id).isEmpty()) {
                walk.budgets.append(QJsonObject{{QStringLiteral("id"), jsonId(*id)},
                    {QStringLiteral("name"), jsonText(*node, "name")},
                    {QStringLiteral("phase"), jsonText(*node, "phase")}});
                continue;
            }
        } else if (node && walk.root == QLatin1StringView("comments")) {
            if (auto comment = consulComment(*node, walk, m_source)) {
                page.comments.push_back(std::move(*comment));
                continue;
            }
        } else if (node) {
            if (auto idea = consulIdea(*node, walk, m_source, m_site)) {
                takeChannel(*idea);
                if (!m_hasLinks) {
                    idea->url.clear();
                }
                page.ideas.push_back(std::move(*idea));
                continue;
            }
        }
        ++unreadable;
    }
    if (unreadable > 0) {
        page.warnings << QCoreApplication::translate(
            "Consul", "%n entries without an id or of an unknown form were left out.", nullptr, unreadable);
    }
}

void ConsulSource::goOn(Page &page, ConsulWalk walk) const
{
    walk.after.clear();
    if (walk.root == QLatin1StringView("budgets") && !walk.budgets.isEmpty()) {
        walk.budgetCount = static_cast<int>(walk.budgets.size());
        walk.root = QStringLiteral("investments");
    } else if (walk.root == QLatin1StringView("investments") && walk.budgets.size() > 1) {
        walk.budgets.removeFirst();
    } else if (!walk.left.isEmpty()) {
        walk.root = walk.left.takeFirst();
        walk.budgets = {};
        walk.budgetCount = 0;
    } else {
        page.isWalkEnd = true;
        return;
    }
    page.next.push_back(requestFor(walk));
}

QString ConsulSource::explain(QByteArrayView body) const
{
    return explainError(body);
}

std::optional<HttpRequest> ConsulSource::smaller(const HttpRequest &request) const
{
    ConsulWalk walk = consulWalkFromJson(request.context);
    if (walk.root.isEmpty() || walk.pageSize < 10) {
        return std::nullopt;
    }
    walk.pageSize /= 2;
    return requestFor(walk);
}

} // namespace stadtblick
