#pragma once

#include "models/domain/result.h"
#include "models/sync/clock.h"
#include "models/sync/httpanswer.h"
#include "models/sync/httplimits.h"
#include "models/sync/largebodies.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>

#include <deque>

namespace stadtblick {

class HttpFetch;

/**
 * HTTP for sources: limits of time, speed, size and depth, retries with back-off, redirects by hand, one
 * origin only, two requests at a time a host, credentials only to the source's own origin. No cookies, no
 * cache. Main thread; asynchronous.
 */
class HttpClient : public QObject
{
    Q_OBJECT
public:
    /** @p clock must outlive the client. */
    HttpClient(const HttpLimits &limits, Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /**
     * Fetches; answers with the last try's status and body, or an Error of kind Network (no connection,
     * time-outs, TLS), Limit (size, depth, redirects, another origin) or Protocol (unpacking).
     * Cancelling the future aborts the transfer.
     */
    QFuture<Result<HttpAnswer>> fetch(const HttpTask &task);

    /** The reading of an answer with isLarge has ended: the next large one may come in. */
    void releaseLarge() { m_largeBodies.release(); }
    const HttpLimits &limits() const { return m_limits; }
    Clock &clock() { return m_clock; }

private:
    friend class HttpFetch;
    void acquire(const QString &host, HttpFetch *fetch);
    void release(const QString &host);
    void forget(HttpFetch *fetch);

    struct Host
    {
        int active = 0;
        std::deque<HttpFetch *> waiting;
    };

    HttpLimits m_limits;
    Clock &m_clock;
    QNetworkAccessManager m_network;
    LargeBodies m_largeBodies;
    QHash<QString, Host> m_hosts;
};

} // namespace stadtblick
