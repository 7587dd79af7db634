#include "tests/support/loopbackserver.h"

#include <QtNetwork/QHostAddress>

namespace stadtblick::test {

namespace {

/** Takes one complete request off the front of @p buffer; false if there is none yet. */
bool takeRequest(QByteArray &buffer, LoopbackRequest &request)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return false;
    }
    request = {};
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() < 2) {
        buffer.clear();
        return false;
    }
    request.method = first[0];
    request.target = first[1];
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0) {
            request.headers.insert(
                lines[i].first(colon).trimmed().toLower(), lines[i].sliced(colon + 1).trimmed());
        }
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length) {
        return false;
    }
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return true;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 404:
        return "Not Found";
    default:
        return "Status";
    }
}

} // namespace

QByteArray toBytes(const LoopbackReply &reply)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    bytes += "Content-Type: " + reply.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers) {
        bytes += name + ": " + value + "\r\n";
    }
    return bytes + "\r\n" + reply.body;
}

LoopbackServer::LoopbackServer(Handler handler, quint16 port, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    m_server.listen(QHostAddress::LocalHost, port);
}

LoopbackServer::~LoopbackServer()
{
    stop(); // while the members that the sockets' signals touch are still there
}

QUrl LoopbackServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void LoopbackServer::stop()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_pending.keys();
    for (QTcpSocket *socket : sockets) {
        socket->abort();
    }
}

bool LoopbackServer::serve(QTcpSocket &socket, const LoopbackRequest &request)
{
    socket.write(toBytes(m_handler(request)));
    return true;
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_pending.insert(socket, {});
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    }
}

void LoopbackServer::read(QTcpSocket &socket)
{
    m_pending[&socket] += socket.readAll();
    LoopbackRequest request;
    while (m_pending.contains(&socket) && takeRequest(m_pending[&socket], request)) {
        if (m_isNoting) {
            m_requests.push_back(request);
        }
        if (!serve(socket, request)) {
            return;
        }
    }
}

} // namespace stadtblick::test
