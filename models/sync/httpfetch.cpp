#include "models/sync/httpfetch.h"

#include "models/sync/origin.h"
#include "models/sync/retrypolicy.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>

namespace stadtblick {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpFetch::HttpFetch(HttpClient &client, HttpTask task)
    : QObject(&client)
    , m_client(client)
    , m_task(std::move(task))
    , m_url(m_task.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment))
    , m_tries(m_task.triesMade)
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this,
        [this] { fail({Error::Kind::Cancelled, tr("Stopped."), {}, {}}); });
    m_watcher.setFuture(m_promise.future());
}

HttpFetch::~HttpFetch()
{
    m_try.reset();
    releaseHost();
    m_client.forget(this);
    if (!m_isAnswered) {
        m_promise.addResult(tl::unexpected(Error{Error::Kind::Cancelled, tr("Stopped."), {}, {}}));
        m_promise.finish();
    }
}

void HttpFetch::begin()
{
    if (const auto allowed = checkOrigin(m_task.root, m_url, m_task.origins); !allowed) {
        fail(allowed.error());
        return;
    }
    m_visited.insert(m_url);
    if (m_tries == 0) {
        queue();
    } else if (!tryAgain(std::nullopt)) {
        fail({Error::Kind::Network, tr("All tries are used up."), {}, {}});
    }
}

void HttpFetch::queue()
{
    m_host = originText(m_url);
    m_client.acquire(m_host, this);
}

QNetworkRequest HttpFetch::networkRequest() const
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json, application/geo+json;q=0.9, */*;q=0.1");
    // Set by hand, so that Qt leaves the unpacking, and its limit, to us.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("User-Agent",
        m_task.userAgent.isEmpty() ? QByteArray("Stadtblick/" STADTBLICK_VERSION) : m_task.userAgent);
    if (!m_task.body.isEmpty()) {
        request.setRawHeader("Content-Type", "application/json");
    }
    for (const auto &[name, value] : m_task.headers) {
        request.setRawHeader(name, value);
    }
    if (m_task.secret && isSameOrigin(m_task.root, m_url)) {
        request.setRawHeader("Authorization", m_task.secret->authorization);
    }
    return request;
}

void HttpFetch::send()
{
    m_isHolding = true;
    ++m_tries;
    const qint64 bodyBytes = m_task.bodyBytes.value_or(m_client.m_limits.bodyBytes);
    m_try = std::make_unique<HttpTry>(
        m_client.m_limits, m_client.m_largeBodies, bodyBytes,
        [this](TryOutcome outcome) { tried(std::move(outcome)); }, nullptr);
    m_try->start(m_client.m_network, networkRequest(), m_task.method, m_task.body);
}

void HttpFetch::tried(TryOutcome outcome)
{
    m_try.release()->deleteLater(); // it is calling us
    m_tries += std::max(0, outcome.sends - 1);
    releaseHost();
    if ((outcome.isTooSlow || outcome.status == 504) && m_task.onTooSlow
        && m_tries < m_client.m_limits.tries) {
        const QUrl before = m_task.url;
        m_task.onTooSlow(m_task);
        m_url = m_task.url == before ? m_url : m_task.url;
    }
    if (outcome.error) {
        if (!outcome.isRetryable || !tryAgain(std::nullopt)) {
            fail(*outcome.error);
        }
        return;
    }
    if (outcome.isLarge && (outcome.status != 200 || m_isAnswered)) {
        m_client.releaseLarge();
    }
    if (isRedirect(outcome.status)) {
        redirected(outcome);
        return;
    }
    if (isRetryableStatus(outcome.status)
        && tryAgain(retryAfterMs(outcome.retryAfter, m_client.m_clock.nowMs()))) {
        return;
    }
    if (outcome.status == 200 && m_redirects > 0 && outcome.contentType.startsWith("text/html")) {
        fail({Error::Kind::Network,
            tr("The server leads to a web page instead of data: it probably wants a login."),
            tr("Name a secret for this source, or check its address."), shownUrl(m_url)});
        return;
    }
    HttpAnswer result;
    result.status = outcome.status;
    result.body = std::move(outcome.body);
    result.body.append(64, '\0');
    result.body.chop(64);
    result.url = m_url;
    result.contentType = outcome.contentType;
    result.serverMs = httpDateMs(outcome.date);
    result.wireBytes = outcome.wireBytes;
    result.tries = m_tries;
    result.isLarge = outcome.isLarge;
    answer(std::move(result));
}

void HttpFetch::redirected(const TryOutcome &outcome)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(outcome.location, QUrl::TolerantMode))
                            .adjusted(QUrl::RemoveFragment);
    if (outcome.location.isEmpty()) {
        fail({Error::Kind::Network, tr("The server redirects without saying where."), {}, {}});
        return;
    }
    if (const auto allowed = checkOrigin(m_task.root, target, m_task.origins); !allowed) {
        fail(allowed.error());
        return;
    }
    const QUrl next = target.adjusted(QUrl::RemoveUserInfo);
    if (m_visited.contains(next)) {
        fail({Error::Kind::Limit, tr("The server redirects in a circle: %1.").arg(shownUrl(next)), {}, {}});
        return;
    }
    if (++m_redirects > m_client.m_limits.redirects) {
        fail({Error::Kind::Limit,
            tr("The server redirects more than %1 times.").arg(m_client.m_limits.redirects), {},
            shownUrl(next)});
        return;
    }
    if (outcome.status == 303) {
        m_task.method = "GET";
        m_task.body.clear();
        m_task.headers.removeIf([](const auto &header) { return header.first.toLower() == "content-type"; });
    }
    m_visited.insert(next);
    m_url = next;
    --m_tries; // a redirect is part of the same try
    queue();
}

bool HttpFetch::tryAgain(std::optional<qint64> retryAfter)
{
    const double chance = QRandomGenerator::global()->generateDouble();
    const auto waitMs = waitBeforeRetry(m_client.m_limits, m_tries, retryAfter, chance);
    if (!waitMs) {
        return false;
    }
    m_client.m_clock.after(*waitMs, this, [this] {
        if (!m_isAnswered) {
            queue();
        }
    });
    return true;
}

void HttpFetch::fail(Error error)
{
    answer(tl::unexpected(std::move(error)));
}

void HttpFetch::answer(Result<HttpAnswer> result)
{
    if (m_isAnswered) {
        return;
    }
    m_isAnswered = true;
    m_try.reset();
    releaseHost();
    m_client.forget(this);
    if (m_promise.isCanceled() && result && result->isLarge) {
        m_client.releaseLarge(); // nobody will take the answer
    }
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

void HttpFetch::releaseHost()
{
    if (std::exchange(m_isHolding, false)) {
        m_client.release(m_host);
    }
}

} // namespace stadtblick
