#include "models/sync/httpclient.h"

#include "models/sync/httpfetch.h"

namespace stadtblick {

HttpClient::HttpClient(const HttpLimits &limits, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
{ }

HttpClient::~HttpClient()
{
    const QList<HttpFetch *> fetches = findChildren<HttpFetch *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(fetches);
}

QFuture<Result<HttpAnswer>> HttpClient::fetch(const HttpTask &task)
{
    auto *fetch = new HttpFetch(*this, task);
    QFuture<Result<HttpAnswer>> future = fetch->future();
    fetch->begin();
    return future;
}

void HttpClient::acquire(const QString &host, HttpFetch *fetch)
{
    Host &slots = m_hosts[host];
    if (slots.active < m_limits.requestsPerHost) {
        ++slots.active;
        fetch->send();
    } else {
        slots.waiting.push_back(fetch);
    }
}

void HttpClient::release(const QString &host)
{
    Host &slots = m_hosts[host];
    if (slots.waiting.empty()) {
        --slots.active;
        return;
    }
    HttpFetch *next = slots.waiting.front();
    slots.waiting.pop_front();
    next->send();
}

void HttpClient::forget(HttpFetch *fetch)
{
    for (Host &host : m_hosts) {
        std::erase(host.waiting, fetch);
    }
}

} // namespace stadtblick
