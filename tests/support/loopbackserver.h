#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>
#include <vector>

namespace stadtblick::test {

/** One request as it arrived. */
struct LoopbackRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QString path() const { return QUrl::fromEncoded(target).path(); }
};

/** What is answered. */
struct LoopbackReply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/**
 * A small HTTP/1.1 server on loopback, in the thread that it lives in: keeps connections alive and notes
 * every request, so that a test can say what was asked, or that nothing was.
 */
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<LoopbackReply(const LoopbackRequest &)>;

    explicit LoopbackServer(Handler handler, quint16 port = 0, QObject *parent = nullptr);

    ~LoopbackServer() override;

    bool isListening() const { return m_server.isListening(); }
    /** http://127.0.0.1:PORT, followed by @p path. */
    QUrl url(const QString &path = {}) const;
    const std::vector<LoopbackRequest> &requests() const { return m_requests; }
    /** Requests are noted unless this is false: a server that runs long would fill the memory. */
    void setNoting(bool isNoting) { m_isNoting = isNoting; }
    /** Stops listening and cuts every connection: 'the network is gone'. */
    void stop();

protected:
    /** Answers on the socket itself; the base asks the handler. @return true if the connection stays. */
    virtual bool serve(QTcpSocket &socket, const LoopbackRequest &request);

private:
    void accept();
    void read(QTcpSocket &socket);

    Handler m_handler;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_pending;
    std::vector<LoopbackRequest> m_requests;
    bool m_isNoting = true;
};

/** Status line, headers and body as bytes. */
QByteArray toBytes(const LoopbackReply &reply);

} // namespace stadtblick::test
