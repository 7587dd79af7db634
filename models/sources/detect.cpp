#include "models/sources/detect.h"

#include "models/sources/json.h"

#include <QtCore/QRegularExpression>

namespace stadtblick {

namespace {

using simdjson::dom::element;

QUrl rootOf(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    url.setFragment(QString());
    return url;
}

HttpRequest get(const QUrl &url, const QString &ask)
{
    HttpRequest request;
    request.url = url;
    request.context = {{QStringLiteral("ask"), ask}};
    request.isOptional = true;
    return request;
}

HttpRequest graphQl(const QUrl &root)
{
    QUrl url = root;
    if (!url.path().endsWith(QLatin1StringView("/graphql"))) {
        url.setPath(url.path(QUrl::FullyEncoded) % QStringLiteral("/graphql"), QUrl::StrictMode);
    }
    HttpRequest request = get(url, QStringLiteral("graphql"));
    request.method = "POST";
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = R"({"query":"query{proposals(first:1){edges{node{id}}}}","variables":{}})";
    return request;
}

/** The names of the entity sets that a SensorThings root lists. */
QStringList entitySets(element root)
{
    QStringList names;
    simdjson::dom::array sets;
    const auto member = jsonMember(root, "value");
    if (member && !member->get_array().get(sets)) {
        for (const element set : sets) {
            names << jsonText(set, "name");
        }
    }
    return names;
}

std::optional<DetectedSource> detectSensorThings(const HttpRequest &request, element root)
{
    const QStringList sets = entitySets(root);
    if (!sets.contains(QStringLiteral("Things")) || !sets.contains(QStringLiteral("Datastreams"))) {
        return std::nullopt;
    }
    return DetectedSource{
        QStringLiteral("sensorthings"), rootOf(request.url), sets.join(QStringLiteral(", "))};
}

std::optional<DetectedSource> detectGraphQl(const HttpRequest &request, element root)
{
    const auto data = jsonMember(root, "data");
    const auto proposals = data ? jsonMember(*data, "proposals") : std::nullopt;
    if (!proposals || !jsonMember(*proposals, "edges")) {
        return std::nullopt;
    }
    QUrl site = request.url;
    site.setPath(site.path(QUrl::FullyEncoded).chopped(8), QUrl::StrictMode); // without /graphql
    return DetectedSource{QStringLiteral("consul"), site, QStringLiteral("proposals")};
}

} // namespace

std::vector<HttpRequest> detectionRequests(const QUrl &typed)
{
    QUrl url = typed;
    if (url.scheme().isEmpty()) {
        url = QUrl(QStringLiteral("https://") % typed.toString());
    }
    const QUrl root = rootOf(url);
    const auto below = [&root](const char *part) {
        QUrl result = root;
        result.setPath(root.path(QUrl::FullyEncoded) % QString::fromLatin1(part), QUrl::StrictMode);
        return get(result, QStringLiteral("root"));
    };
    static const QRegularExpression version(QStringLiteral("/v\\d+(\\.\\d+)*$"));
    if (root.path().endsWith(QLatin1StringView("/graphql"))) {
        return {graphQl(root)};
    }
    if (version.match(root.path()).hasMatch()) {
        return {get(root, QStringLiteral("root"))};
    }
    return {get(root, QStringLiteral("root")), below("/v1.1"), below("/v1.0"), below("/FROST-Server/v1.1"),
        graphQl(root)};
}

std::optional<DetectedSource> detectSource(const HttpRequest &request, QByteArrayView body)
{
    const auto root = parseJson(body);
    if (!root || !root->is_object()) {
        return std::nullopt;
    }
    if (request.context.value(u"ask").toString() == u"graphql") {
        return detectGraphQl(request, *root);
    }
    const QString type = jsonText(*root, "type");
    if (type == QLatin1StringView("FeatureCollection") && jsonMember(*root, "features")) {
        return DetectedSource{QStringLiteral("geojson"), request.url, type};
    }
    return detectSensorThings(request, *root);
}

} // namespace stadtblick
