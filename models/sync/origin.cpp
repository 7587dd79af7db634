#include "models/sync/origin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

int defaultPort(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") ? 443 : url.scheme() == QLatin1String("http") ? 80 : -1;
}

/** True for names under which services take secrets. OData's own options ($skiptoken) are none. */
bool isCredential(const QString &parameter)
{
    static const std::array endings{QLatin1String("token"), QLatin1String("key"), QLatin1String("password"),
        QLatin1String("passwd"), QLatin1String("pwd"), QLatin1String("secret"), QLatin1String("sig"),
        QLatin1String("signature"), QLatin1String("auth"), QLatin1String("authorization"),
        QLatin1String("jwt"), QLatin1String("credential"), QLatin1String("session"),
        QLatin1String("sessionid")};
    const QString name = parameter.toLower();
    return !name.startsWith(QLatin1Char('$'))
        && std::ranges::any_of(endings, [&](QLatin1String ending) { return name.endsWith(ending); });
}

} // namespace

QString originText(const QUrl &url)
{
    QString text = url.scheme() + QLatin1String("://") + url.host();
    if (url.port() >= 0 && url.port() != defaultPort(url)) {
        text += QLatin1Char(':') + QString::number(url.port());
    }
    return text;
}

bool isSameOrigin(const QUrl &root, const QUrl &url)
{
    if (root.host().isEmpty() || root.host() != url.host()) {
        return false;
    }
    const int rootPort = root.port(defaultPort(root));
    const int port = url.port(defaultPort(url));
    if (root.scheme() == url.scheme()) {
        return rootPort == port;
    }
    return root.scheme() == QLatin1String("http") && url.scheme() == QLatin1String("https") && rootPort == 80
        && port == 443;
}

Result<void> checkOrigin(const QUrl &root, const QUrl &url, const QStringList &trusted)
{
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        return tl::unexpected(Error{Error::Kind::Limit,
            tr("The server at %1 leads to an address that is neither http nor https: %2.")
                .arg(originText(root), shownUrl(url).left(200)),
            tr("Nothing was requested there. Ask the provider to correct it."), {}});
    }
    const bool isTrusted = std::ranges::any_of(
        trusted, [&](const QString &origin) { return originText(QUrl(origin)) == originText(url); });
    if (isSameOrigin(root, url) || isTrusted) {
        return {};
    }
    return tl::unexpected(Error{Error::Kind::Limit,
        tr("The server at %1 leads to another origin: %2.").arg(originText(root), originText(url)),
        tr("Nothing was requested there. If you trust it, list it under 'origins' in the city's profile."),
        {}});
}

QUrl cleanedUrl(const QUrl &url)
{
    QUrl cleaned = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!cleaned.hasQuery()) {
        return cleaned;
    }
    QUrlQuery query(cleaned);
    auto items = query.queryItems(QUrl::FullyEncoded);
    bool isChanged = false;
    for (auto &[name, value] : items) {
        if (!value.isEmpty() && isCredential(QUrl::fromPercentEncoding(name.toUtf8()))) {
            value = QLatin1String(""); // not null: 'token=' keeps its sign
            isChanged = true;
        }
    }
    if (isChanged) {
        query.setQueryItems(items);
        cleaned.setQuery(query);
    }
    return cleaned;
}

QString shownUrl(const QUrl &url)
{
    return cleanedUrl(url).toString();
}

} // namespace stadtblick
