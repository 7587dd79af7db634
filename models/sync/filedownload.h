#pragma once

#include "models/domain/result.h"
#include "models/sync/clock.h"
#include "models/sync/httplimits.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <optional>

class QNetworkReply;

namespace stadtblick {

/** A large file to be fetched to disk. */
struct DownloadTask
{
    QUrl url;
    QString target; ///< the finished file; '.part' and '.part.json' beside it hold what is there so far
    QStringList origins; ///< further trusted origins (scheme://host[:port])
    qint64 maximumBytes = qint64{1} << 30;
};

/** How far a download is. */
struct DownloadProgress
{
    qint64 bytes = 0; ///< on disk, those of earlier runs included
    std::optional<qint64> total; ///< absent: the server doesn't say
};

/**
 * Fetches one large file to disk and goes on where an earlier try or run stopped (Range, only if the server's
 * ETag or Last-Modified is still the same). The limits of the HTTP client hold but for the length of the
 * whole answer: connection, first byte, speed, size, redirects within the origin, four tries in a row without
 * progress. TLS as Qt has it: certificates are checked. Main thread; destroying it stops and keeps what is
 * there.
 */
class FileDownload : public QObject
{
    Q_OBJECT

public:
    FileDownload(const HttpLimits &limits, Clock &clock, QObject *parent = nullptr);
    ~FileDownload() override;

    /** Answers the number of bytes. Cancelling the future stops; what is there stays for the next time. */
    QFuture<Result<qint64>> start(const DownloadTask &task);
    /** Forgets what an earlier run has left of a target. */
    static void discard(const QString &target);

Q_SIGNALS:
    void progressed(const DownloadProgress &progress);

private:
    void send();
    void began();
    void take();
    void ended();
    void follow(const QUrl &location);
    void failTry(const Error &error);
    void fail(const Error &error);
    void finish();
    void answer(const Result<qint64> &result);
    void dropReply();
    void readState();
    void writeState(const QByteArray &validator);
    bool beginWriting(int status);

    HttpLimits m_limits;
    Clock &m_clock;
    QNetworkAccessManager m_network;
    DownloadTask m_task;
    QUrl m_url; ///< after redirects
    QByteArray m_validator; ///< ETag or Last-Modified of what is there
    QFile m_file;
    QNetworkReply *m_reply = nullptr;
    QPromise<Result<qint64>> m_promise;
    QFutureWatcher<Result<qint64>> m_watcher;
    QTimer m_phase; ///< connection and first byte, then speed
    qint64 m_phaseBytes = 0;
    qint64 m_tryBytes = 0; ///< of the current try
    qint64 m_largestSize = 0; ///< that the file has had: a try that doesn't get beyond it is none the nearer
    std::optional<qint64> m_total;
    int m_triesWithoutProgress = 0;
    int m_redirects = 0;
    bool m_hasBegun = false;
    bool m_isAnswered = false;
};

} // namespace stadtblick
