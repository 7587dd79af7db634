#pragma once

#include "tests/support/sensorthingsservice.h"

namespace stadtblick::test {

/**
 * A server that behaves as the first part of the path says; what follows it does not matter:
 *
 *     truncated html empty latin1 garbage       an answer with status 200 that can't be read
 *     status-N                                  the status N (with Retry-After if setRetryAfter was called)
 *     silent trickle cut cut-before             no answer; a byte now and then; cut in the body or before it
 *     elsewhere circle file login               redirects: another origin, itself, file:, an HTML page
 *     next-elsewhere next-self                  a SensorThings page with such a nextLink
 *     huge bomb brackets                        1 GB; a small gzip of 256 MB; a million brackets
 *     flaky                                     status 503 twice, then good
 *
 * "/late-BEHAVIOUR/v1.1" is a good SensorThings service whose Observations only behave so, and "/good/v1.1"
 * the good one. The good service is the one that setGood was given.
 */
class HostileServer : public LoopbackServer
{
    Q_OBJECT
public:
    explicit HostileServer(QObject *parent = nullptr);

    /** The content of the good parts. */
    void setGood(SensorThingsContent content, int largestPage = 1000);
    SensorThingsContent &good() { return m_good->content(); }
    /** The origin to which 'elsewhere' and 'next-elsewhere' lead; the path stays. */
    void setElsewhere(const QUrl &url) { m_elsewhere = url; }
    void setRetryAfter(const QByteArray &value) { m_retryAfter = value; }
    void setTrickleMs(int ms) { m_trickleMs = ms; }
    /** From now on requests behave so, whatever their path says; empty = as the path says. */
    void setBehaviour(const QByteArray &behaviour) { m_forced = behaviour; }
    qint64 bytesSent() const { return m_bytesSent; }

protected:
    bool serve(QTcpSocket &socket, const LoopbackRequest &request) override;

private:
    bool behave(QTcpSocket &socket, const LoopbackRequest &request, const QByteArray &behaviour);
    bool answerWith(QTcpSocket &socket, const LoopbackReply &reply);
    LoopbackReply good(const LoopbackRequest &request, const QByteArray &first);
    void stream(QTcpSocket &socket, qint64 bytes);
    void trickle(QTcpSocket &socket);

    std::unique_ptr<SensorThingsService> m_good;
    QUrl m_elsewhere;
    QByteArray m_retryAfter;
    QByteArray m_forced;
    int m_trickleMs = 1000;
    int m_flaky = 0;
    qint64 m_bytesSent = 0;
};

/** A gzip stream that unfolds to @p bytes spaces. */
QByteArray gzipOfSpaces(qint64 bytes);

} // namespace stadtblick::test
