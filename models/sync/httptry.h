#pragma once

#include "models/domain/result.h"
#include "models/sync/httplimits.h"
#include "models/sync/inflater.h"
#include "models/sync/jsondepth.h"
#include "models/sync/largebodies.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace stadtblick {

/** How one try ended: with a status, or with an error that may or may not be tried again. */
struct TryOutcome
{
    std::optional<Error> error;
    bool isRetryable = false;
    bool isTooSlow = false; ///< a time-out: less may come in time
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray location;
    QByteArray retryAfter;
    QByteArray date;
    qint64 wireBytes = 0;
    bool isLarge = false; ///< holds the place for large answers
    int sends = 0; ///< how often the request went out: Qt repeats it by itself when a connection is cut
};

/**
 * One HTTP exchange with its limits (connection, first byte, speed, length, size, depth). Follows no
 * redirect. Main thread; destroying it aborts the exchange without calling back.
 */
class HttpTry : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(TryOutcome)>;

    HttpTry(const HttpLimits &limits, LargeBodies &largeBodies, qint64 bodyBytes, Done done, QObject *parent);
    ~HttpTry() override;

    void start(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &method,
        const QByteArray &body);

private:
    void began();
    void read();
    void take(const QByteArray &bytes);
    /** False: the answer is large and another one is being read; what comes stays in the socket. */
    bool mayGrow();
    void watchSpeed();
    void checkSpeed();
    void ended();
    void connectionFailed(QNetworkReply::NetworkError error);
    void fail(Error::Kind kind, bool isRetryable, const QString &what, const QString &detail = {});
    void finish();

    HttpLimits m_limits;
    LargeBodies &m_largeBodies;
    qint64 m_bodyBytes;
    Done m_done;
    QNetworkReply *m_reply = nullptr;
    TryOutcome m_outcome;
    QTimer m_phase; ///< connection, then first byte
    QTimer m_speed;
    QTimer m_whole;
    QElapsedTimer m_elapsed;
    std::deque<std::pair<qint64, qint64>> m_progress; ///< elapsed ms → bytes so far
    std::unique_ptr<Inflater> m_inflater;
    JsonDepth m_depth;
    bool m_isSent = false;
    bool m_hasBegun = false;
    bool m_isWaiting = false; ///< for the place for large answers
};

} // namespace stadtblick
