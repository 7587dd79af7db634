#pragma once

#include "models/sync/httpclient.h"
#include "models/sync/httptry.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtCore/QSet>

namespace stadtblick {

/** One fetch of the client with its tries, waits and redirects. Deletes itself when it is answered. */
class HttpFetch : public QObject
{
    Q_OBJECT
public:
    HttpFetch(HttpClient &client, HttpTask task);
    ~HttpFetch() override;

    QFuture<Result<HttpAnswer>> future() { return m_promise.future(); }
    void begin();
    /** The host has room: sends. */
    void send();

private:
    void queue();
    void tried(TryOutcome outcome);
    void redirected(const TryOutcome &outcome);
    /** Waits and tries again if a further try is left. */
    bool tryAgain(std::optional<qint64> retryAfter);
    void fail(Error error);
    void answer(Result<HttpAnswer> result);
    void releaseHost();
    QNetworkRequest networkRequest() const;

    HttpClient &m_client;
    HttpTask m_task;
    QUrl m_url;
    QPromise<Result<HttpAnswer>> m_promise;
    QFutureWatcher<Result<HttpAnswer>> m_watcher;
    std::unique_ptr<HttpTry> m_try;
    QString m_host; ///< whose slot is waited for or held
    bool m_isHolding = false;
    QSet<QUrl> m_visited;
    int m_redirects = 0;
    int m_tries = 0;
    bool m_isAnswered = false;
};

} // namespace stadtblick
