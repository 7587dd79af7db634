#include "models/sync/httptry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace stadtblick {

namespace {

QString seconds(int ms)
{
    return QString::number(ms / 1000.0, 'g', 3);
}

/** Small limits are a part of one. */
QString megabytes(qint64 bytes)
{
    return QLocale().toString(double(bytes) / (1024 * 1024), 'g', 6);
}

} // namespace

HttpTry::HttpTry(
    const HttpLimits &limits, LargeBodies &largeBodies, qint64 bodyBytes, Done done, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_largeBodies(largeBodies)
    , m_bodyBytes(bodyBytes)
    , m_done(std::move(done))
{
    m_phase.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_phase, &QTimer::timeout, this, [this] {
        m_outcome.isTooSlow = m_isSent;
        m_isSent ? fail(Error::Kind::Network, true,
                       tr("The server did not answer within %1 s.").arg(seconds(m_limits.firstByteMs)))
                 : fail(Error::Kind::Network, true,
                       tr("No connection within %1 s.").arg(seconds(m_limits.connectMs)));
    });
    connect(&m_whole, &QTimer::timeout, this, [this] {
        m_outcome.isTooSlow = true;
        fail(Error::Kind::Network, true,
            tr("The answer was not complete after %1 s.").arg(seconds(m_limits.answerMs)));
    });
    connect(&m_speed, &QTimer::timeout, this, &HttpTry::checkSpeed);
}

HttpTry::~HttpTry()
{
    m_largeBodies.forget(this);
    if (m_reply && m_outcome.isLarge) {
        m_largeBodies.release();
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpTry::start(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &method,
    const QByteArray &body)
{
    m_reply = method == "GET" ? network.get(request)
        : method == "POST"    ? network.post(request, body)
                              : network.sendCustomRequest(request, method, body);
    // What we don't read stays in the socket: a fast sender waits for us instead of filling the memory.
    m_reply->setReadBufferSize(1 << 20);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        // Qt silently sends a request again when the connection was cut: our tries are counted, its are not.
        if (m_isSent) {
            fail(Error::Kind::Network, true, tr("The connection was cut."),
                QStringLiteral("closed before an answer"));
        }
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        ++m_outcome.sends;
        if (std::exchange(m_isSent, true)) {
            fail(Error::Kind::Network, true, tr("The connection was cut."),
                QStringLiteral("closed before an answer"));
            return;
        }
        if (!m_hasBegun) {
            m_phase.start(m_limits.firstByteMs);
        }
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpTry::began);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpTry::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpTry::ended);
    m_phase.start(m_limits.connectMs);
    m_whole.start(m_limits.answerMs);
}

void HttpTry::began()
{
    if (!m_reply || m_hasBegun) {
        return;
    }
    m_hasBegun = true;
    m_phase.stop();
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.contentType = m_reply->rawHeader("Content-Type");
    m_outcome.location = m_reply->rawHeader("Location");
    m_outcome.retryAfter = m_reply->rawHeader("Retry-After");
    m_outcome.date = m_reply->rawHeader("Date");
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate") {
        m_inflater = std::make_unique<Inflater>();
    } else if (!encoding.isEmpty() && encoding != "identity" && m_outcome.status == 200) {
        fail(Error::Kind::Protocol, true, tr("The answer is packed in a way that can't be unpacked."),
            QStringLiteral("Content-Encoding: ") + QString::fromLatin1(encoding.left(40)));
        return;
    }
    const qint64 announced = m_reply->rawHeader("Content-Length").toLongLong();
    if (m_outcome.status == 200 && announced > m_bodyBytes) {
        fail(Error::Kind::Limit, false, tr("The answer is larger than %1 MB.").arg(megabytes(m_bodyBytes)),
            QStringLiteral("Content-Length: %1").arg(announced));
        return;
    }
    watchSpeed();
}

void HttpTry::watchSpeed()
{
    m_elapsed.start();
    m_progress.assign(1, {0, m_outcome.wireBytes});
    m_speed.start(std::max(1, m_limits.stallWindowMs / 10));
}

bool HttpTry::mayGrow()
{
    if (m_isWaiting || m_outcome.isLarge || m_outcome.body.size() <= m_limits.largeBodyBytes) {
        return !m_isWaiting;
    }
    const auto resume = [this] {
        m_isWaiting = false;
        m_outcome.isLarge = true;
        m_whole.start(m_limits.answerMs);
        watchSpeed();
        read();
    };
    m_outcome.isLarge = m_largeBodies.acquire(this, resume);
    m_isWaiting = !m_outcome.isLarge;
    if (m_isWaiting) { // our delay, not the server's
        m_whole.stop();
        m_speed.stop();
    }
    return m_outcome.isLarge;
}

void HttpTry::read()
{
    while (m_reply && m_reply->bytesAvailable() > 0 && mayGrow()) {
        take(m_reply->read(256 * 1024));
    }
}

void HttpTry::take(const QByteArray &bytes)
{
    m_outcome.wireBytes += bytes.size();
    if (m_outcome.status != 200) { // the body of an error is only for its explanation
        const qint64 room = m_limits.errorBodyBytes - m_outcome.body.size();
        if (room > 0 && m_inflater) {
            if (!m_inflater->feed(bytes, m_outcome.body, m_limits.errorBodyBytes)) {
                m_outcome.body.truncate(m_limits.errorBodyBytes);
            }
        } else if (room > 0) {
            m_outcome.body += bytes.left(room);
        } else {
            finish();
        }
        return;
    }
    const qsizetype before = m_outcome.body.size();
    if (m_inflater) {
        if (const auto fed = m_inflater->feed(bytes, m_outcome.body, m_bodyBytes); !fed) {
            fail(fed.error().kind, fed.error().kind == Error::Kind::Protocol, fed.error().what,
                fed.error().detail);
            return;
        }
    } else {
        m_outcome.body += bytes;
    }
    if (m_outcome.body.size() > m_bodyBytes) {
        fail(Error::Kind::Limit, false, tr("The answer is larger than %1 MB.").arg(megabytes(m_bodyBytes)),
            QStringLiteral("body over limit"));
        return;
    }
    if (m_depth.feed(QByteArrayView(m_outcome.body).sliced(before)) > m_limits.jsonDepth) {
        fail(Error::Kind::Limit, false,
            tr("The answer is nested deeper than %1 levels.").arg(m_limits.jsonDepth),
            QStringLiteral("JSON depth"));
    }
}

void HttpTry::checkSpeed()
{
    const qint64 now = m_elapsed.elapsed();
    m_progress.emplace_back(now, m_outcome.wireBytes);
    while (m_progress.size() > 1 && m_progress[1].first <= now - m_limits.stallWindowMs) {
        m_progress.pop_front();
    }
    const auto [since, bytes] = m_progress.front();
    const qint64 windowMs = now - since;
    if (windowMs >= m_limits.stallWindowMs
        && (m_outcome.wireBytes - bytes) * 1000 < m_limits.stallBytesPerSecond * windowMs) {
        m_outcome.isTooSlow = true;
        fail(Error::Kind::Network, true,
            tr("The answer came too slowly: less than %1 bytes a second over %2 s.")
                .arg(m_limits.stallBytesPerSecond)
                .arg(seconds(m_limits.stallWindowMs)));
    }
}

void HttpTry::ended()
{
    if (std::exchange(m_isWaiting, false)) {
        m_largeBodies.forget(this); // the little that is left may come in without a place
    }
    while (m_reply && m_reply->bytesAvailable() > 0) {
        take(m_reply->read(256 * 1024));
    }
    if (!m_reply) {
        return;
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // From ContentAccessDenied on, Qt's errors only repeat the status.
    const bool isOnlyStatus = error >= QNetworkReply::ContentAccessDenied && status >= 400;
    if (error != QNetworkReply::NoError && !isOnlyStatus) {
        connectionFailed(error);
        return;
    }
    began();
    if (!m_reply) {
        return;
    }
    if (m_outcome.status == 0) {
        fail(Error::Kind::Network, true, tr("The server's answer is no HTTP."));
        return;
    }
    if (m_outcome.status == 200 && m_inflater && !m_inflater->isComplete()) {
        fail(Error::Kind::Network, true, tr("The connection was cut."),
            QStringLiteral("gzip stream incomplete"));
        return;
    }
    finish();
}

void HttpTry::connectionFailed(QNetworkReply::NetworkError error)
{
    const QString detail = m_reply->errorString();
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        fail(Error::Kind::Network, false,
            tr("The server's certificate can't be trusted, or no secure connection is possible."), detail);
        break;
    case QNetworkReply::HostNotFoundError:
        fail(Error::Kind::Network, true, tr("The server was not found: no network, or a wrong address."),
            detail);
        break;
    case QNetworkReply::ConnectionRefusedError:
        fail(Error::Kind::Network, true, tr("The server accepts no connection."), detail);
        break;
    case QNetworkReply::RemoteHostClosedError:
        fail(Error::Kind::Network, true, tr("The connection was cut."), detail);
        break;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        fail(Error::Kind::Network, false, tr("The server's answer is no HTTP."), detail);
        break;
    default:
        fail(Error::Kind::Network, true, tr("The connection failed."), detail);
        break;
    }
}

void HttpTry::fail(Error::Kind kind, bool isRetryable, const QString &what, const QString &detail)
{
    m_outcome.error = Error{kind, what, {}, detail};
    m_outcome.isRetryable = isRetryable;
    m_outcome.body.clear();
    finish();
}

void HttpTry::finish()
{
    if (!m_reply) {
        return;
    }
    m_phase.stop();
    m_speed.stop();
    m_whole.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (!reply->isFinished()) {
        reply->abort();
    }
    reply->deleteLater();
    m_largeBodies.forget(this);
    if (m_outcome.error && std::exchange(m_outcome.isLarge, false)) {
        m_largeBodies.release();
    }
    m_done(std::move(m_outcome));
}

} // namespace stadtblick
