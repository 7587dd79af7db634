#include "tests/support/hostileserver.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <array>

#include <zlib.h>

namespace stadtblick::test {

QByteArray gzipOfSpaces(qint64 bytes)
{
    z_stream z{};
    deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::array<char, 1 << 16> spaces;
    spaces.fill(' ');
    std::array<char, 1 << 16> packed;
    QByteArray result;
    for (qint64 done = 0; done < bytes; done += static_cast<qint64>(spaces.size())) {
        const bool isLast = done + static_cast<qint64>(spaces.size()) >= bytes;
        z.next_in = reinterpret_cast<Bytef *>(spaces.data());
        z.avail_in = static_cast<uInt>(spaces.size());
        int status = Z_OK;
        do {
            z.next_out = reinterpret_cast<Bytef *>(packed.data());
            z.avail_out = static_cast<uInt>(packed.size());
            status = deflate(&z, isLast ? Z_FINISH : Z_NO_FLUSH);
            result.append(packed.data(), static_cast<qsizetype>(packed.size() - z.avail_out));
        } while (z.avail_out == 0 && status != Z_STREAM_END);
    }
    deflateEnd(&z);
    return result;
}

namespace {

/** As gzipOfSpaces, but made in no time by repeating one packed block; never ends properly. */
QByteArray gzipBomb(qint64 bytes)
{
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray spaces(1 << 20, ' ');
    QByteArray packed(1 << 16, '\0');
    const auto block = [&] {
        z.next_in = reinterpret_cast<Bytef *>(spaces.data());
        z.avail_in = static_cast<uInt>(spaces.size());
        z.next_out = reinterpret_cast<Bytef *>(packed.data());
        z.avail_out = static_cast<uInt>(packed.size());
        deflate(&z, Z_FULL_FLUSH); // forgets what came before, so every further block is the same
        return packed.first(packed.size() - static_cast<qsizetype>(z.avail_out));
    };
    const QByteArray first = block();
    const QByteArray further = block();
    deflateEnd(&z);
    return first + further.repeated(bytes / spaces.size());
}

} // namespace

HostileServer::HostileServer(QObject *parent)
    : LoopbackServer({}, 0, parent)
{
    setGood({});
}

void HostileServer::setGood(SensorThingsContent content, int largestPage)
{
    m_good = std::make_unique<SensorThingsService>(std::move(content), QStringLiteral("/v1.1"), largestPage);
}

LoopbackReply HostileServer::good(const LoopbackRequest &request, const QByteArray &first)
{
    LoopbackRequest inner = request;
    inner.target = request.target.sliced(first.size() + 1);
    LoopbackReply reply = m_good->answer(inner, url());
    // The links of the service lack the part of the path that says how to behave.
    reply.body.replace(url(QStringLiteral("/v1.1")).toEncoded(),
        url(QLatin1Char('/') + QString::fromLatin1(first) + QLatin1String("/v1.1")).toEncoded());
    return reply;
}

bool HostileServer::serve(QTcpSocket &socket, const LoopbackRequest &request)
{
    const QByteArray first = request.target.split('/').value(1);
    if (!m_forced.isEmpty() && m_forced != "good") {
        return behave(socket, request, m_forced);
    }
    if (first == "good" || m_forced == "good") {
        return answerWith(socket, good(request, first));
    }
    if (first.startsWith("late-")) {
        return request.target.contains("/Observations") ? behave(socket, request, first.sliced(5))
                                                        : answerWith(socket, good(request, first));
    }
    return behave(socket, request, first);
}

bool HostileServer::answerWith(QTcpSocket &socket, const LoopbackReply &reply)
{
    m_bytesSent += socket.write(toBytes(reply));
    return true;
}

bool HostileServer::behave(QTcpSocket &socket, const LoopbackRequest &request, const QByteArray &behaviour)
{
    const QByteArray self = url().toEncoded() + request.target;
    const auto redirect = [&](const QByteArray &to) {
        return answerWith(socket, {302, {}, "text/plain", {{"Location", to}}});
    };
    if (behaviour.startsWith("status-")) {
        LoopbackReply reply{behaviour.sliced(7).toInt(), "{\"message\":\"told to say so\"}"};
        if (!m_retryAfter.isEmpty()) {
            reply.headers.append({"Retry-After", m_retryAfter});
        }
        return answerWith(socket, reply);
    }
    if (behaviour == "flaky") {
        const QByteArray first = request.target.split('/').value(1);
        return answerWith(socket, ++m_flaky % 3 != 0 ? LoopbackReply{503, "{}"} : good(request, first));
    }
    if (behaviour == "truncated") {
        return answerWith(socket, {200, "{\"value\":[{\"@iot.id\":1,\"name\":\"Mess"});
    }
    if (behaviour == "html") {
        return answerWith(
            socket, {200, "<!doctype html><title>Maintenance</title><p>Back soon", "text/html"});
    }
    if (behaviour == "empty") {
        return answerWith(socket, {200, {}});
    }
    if (behaviour == "latin1") {
        return answerWith(
            socket, {200, "{\"value\":[{\"@iot.id\":1,\"name\":\"Stra\xdf\x65 \xe4\xf6\xfc\"}]}"});
    }
    if (behaviour == "elsewhere") {
        return redirect(m_elsewhere.toEncoded() + request.target);
    }
    if (behaviour == "circle") {
        return redirect(self);
    }
    if (behaviour == "file") {
        return redirect("file:///etc/hostname");
    }
    if (behaviour == "login") {
        return redirect(url(QStringLiteral("/html/login")).toEncoded());
    }
    if (behaviour == "next-elsewhere" || behaviour == "next-self") {
        const QByteArray next =
            behaviour == "next-self" ? self : QByteArray(m_elsewhere.toEncoded() + request.target);
        const QByteArray entity = request.target.contains("/Observations")
            ? "{\"@iot.id\":1,\"phenomenonTime\":\"2025-06-01T00:00:00Z\",\"result\":1.5}"
            : "{\"@iot.id\":1,\"name\":\"Station 1\"}";
        return answerWith(socket, {200, "{\"@iot.nextLink\":\"" + next + "\",\"value\":[" + entity + "]}"});
    }
    if (behaviour == "brackets") {
        return answerWith(socket, {200, QByteArray(1'000'000, '[')});
    }
    if (behaviour == "bomb") {
        static const QByteArray bomb = gzipBomb(256'000'000);
        return answerWith(socket, {200, bomb, "application/json", {{"Content-Encoding", "gzip"}}});
    }
    if (behaviour == "huge") {
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"value\":[");
        stream(socket, 1'000'000'000);
        return false;
    }
    if (behaviour == "trickle") {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
        trickle(socket);
        return false;
    }
    if (behaviour == "cut") {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                     "100000\r\n\r\n{\"value\":[");
        socket.flush();
        socket.disconnectFromHost();
        return false;
    }
    if (behaviour == "cut-before") {
        socket.abort();
        return false;
    }
    if (behaviour == "garbage") {
        socket.write("220 smtp.example ESMTP ready\r\n\r\n");
        socket.flush();
        socket.disconnectFromHost();
        return false;
    }
    return behaviour == "silent" ? false : answerWith(socket, {404, "{}"});
}

void HostileServer::stream(QTcpSocket &socket, qint64 bytes)
{
    const auto left = std::make_shared<qint64>(bytes);
    const auto more = [this, &socket, left] {
        while (*left > 0 && socket.bytesToWrite() < (1 << 20)) {
            const QByteArray block(std::min<qint64>(*left, 1 << 16), ' ');
            *left -= block.size();
            m_bytesSent += socket.write(block);
        }
        if (*left <= 0) {
            socket.disconnectFromHost();
        }
    };
    connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

void HostileServer::trickle(QTcpSocket &socket)
{
    auto *timer = new QTimer(&socket);
    connect(timer, &QTimer::timeout, &socket, [this, &socket] { m_bytesSent += socket.write(" "); });
    timer->start(m_trickleMs);
}

} // namespace stadtblick::test
