#include "models/sync/filedownload.h"

#include "models/sync/origin.h"
#include "models/sync/retrypolicy.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkReply>

#include <utility>

namespace stadtblick {

namespace {

using namespace Qt::StringLiterals;

constexpr int okStatus = 200;
constexpr int partStatus = 206;
constexpr int rangeStatus = 416;
constexpr qint64 blockBytes = 256 * 1024;

QString partOf(const QString &target)
{
    return target + u".part"_s;
}

QString stateOf(const QString &target)
{
    return target + u".part.json"_s;
}

/** The first byte and the whole length that Content-Range names: 'bytes 100-199/1000'. */
std::optional<std::pair<qint64, qint64>> contentRangeOf(const QByteArray &header)
{
    static const QRegularExpression pattern(u"^bytes (\\d{1,15})-\\d{1,15}/(\\d{1,15})$"_s);
    const auto match = pattern.match(QString::fromLatin1(header.trimmed()));
    return match.hasMatch()
        ? std::optional(std::pair(match.captured(1).toLongLong(), match.captured(2).toLongLong()))
        : std::nullopt;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

FileDownload::FileDownload(const HttpLimits &limits, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
{
    m_phase.setSingleShot(true);
    connect(&m_phase, &QTimer::timeout, this, [this] {
        const qint64 least = qint64{m_limits.stallBytesPerSecond} * m_limits.stallWindowMs / 1000;
        if (m_hasBegun && m_tryBytes - m_phaseBytes >= least) {
            m_phaseBytes = m_tryBytes;
            m_phase.start(m_limits.stallWindowMs);
            return;
        }
        failTry({Error::Kind::Network, tr("The download of %1 has stalled.").arg(shownUrl(m_task.url)),
            tr("Try again: it goes on where it stopped."), {}});
    });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this,
        [this] { fail({Error::Kind::Cancelled, tr("The download was stopped."), {}, {}}); });
}

FileDownload::~FileDownload()
{
    dropReply();
    if (!m_isAnswered && m_promise.future().isStarted()) {
        answer(tl::unexpected(Error{Error::Kind::Cancelled, tr("The download was stopped."), {}, {}}));
    }
}

void FileDownload::discard(const QString &target)
{
    QFile::remove(partOf(target));
    QFile::remove(stateOf(target));
}

QFuture<Result<qint64>> FileDownload::start(const DownloadTask &task)
{
    m_task = task;
    m_url = task.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_promise.start();
    const QFuture<Result<qint64>> future = m_promise.future();
    m_watcher.setFuture(future);
    m_file.setFileName(partOf(task.target));
    readState();
    if (const auto allowed = checkOrigin(m_task.url, m_url, m_task.origins); !allowed) {
        fail(allowed.error());
    } else if (!m_file.open(QIODevice::ReadWrite)) {
        fail({Error::Kind::Storage, tr("%1 can't be written.").arg(m_file.fileName()),
            tr("Check the free space and that you may write there."), m_file.errorString()});
    } else {
        send();
    }
    return future;
}

/** What an earlier run has left counts only if it came from the same address and can be checked. */
void FileDownload::readState()
{
    QFile state(stateOf(m_task.target));
    if (state.open(QIODevice::ReadOnly)) {
        const QJsonObject known = QJsonDocument::fromJson(state.read(64 * 1024)).object();
        if (known.value("url"_L1).toString() == m_url.toString(QUrl::FullyEncoded)) {
            m_validator = known.value("validator"_L1).toString().toLatin1();
        }
    }
    if (m_validator.isEmpty()) {
        discard(m_task.target);
    }
}

void FileDownload::writeState(const QByteArray &validator)
{
    m_validator = validator;
    QFile state(stateOf(m_task.target));
    const QJsonObject known{
        {u"url"_s,
            m_task.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment).toString(QUrl::FullyEncoded)},
        {u"validator"_s, QString::fromLatin1(validator)}};
    if (state.open(QIODevice::WriteOnly)) {
        state.write(QJsonDocument(known).toJson());
    }
}

void FileDownload::send()
{
    if (m_isAnswered) {
        return;
    }
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity"); // else the length would be of something else
    request.setRawHeader("User-Agent", QByteArray("Stadtblick/" STADTBLICK_VERSION));
    if (m_file.size() > 0 && !m_validator.isEmpty()) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_file.size()) + "-");
        request.setRawHeader("If-Range", m_validator);
    }
    m_hasBegun = false;
    m_tryBytes = 0;
    m_phaseBytes = 0;
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(4 * blockBytes); // a fast server does not fill the memory
    connect(m_reply, &QNetworkReply::readyRead, this, &FileDownload::take);
    connect(m_reply, &QNetworkReply::finished, this, &FileDownload::ended);
    m_phase.start(m_limits.connectMs + m_limits.firstByteMs);
}

/** The part that comes is appended, a whole file begins anew. False: it can't be written or is too large. */
bool FileDownload::beginWriting(int status)
{
    const auto range = contentRangeOf(m_reply->rawHeader("Content-Range"));
    const bool isRest = status == partStatus && range && range->first == m_file.size();
    if (status == partStatus && !isRest) {
        m_file.resize(0);
        m_validator.clear();
        failTry({Error::Kind::Protocol, tr("The server sends another part of the file than was asked for."),
            {}, {}});
        return false;
    }
    if (!isRest) {
        m_file.resize(0);
        const QByteArray tag = m_reply->rawHeader("ETag");
        // A weak ETag says that the content means the same, not that its bytes are.
        writeState(tag.isEmpty() || tag.startsWith("W/") ? m_reply->rawHeader("Last-Modified") : tag);
    }
    m_file.seek(m_file.size());
    bool isLength = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&isLength);
    m_total = isRest ? std::optional(range->second) : isLength ? std::optional(length) : std::nullopt;
    if (m_total.value_or(0) > m_task.maximumBytes) {
        fail({Error::Kind::Limit,
            tr("The file %1 is larger than %2 MB.").arg(shownUrl(m_task.url)).arg(m_task.maximumBytes >> 20),
            tr("Name a smaller extract in the profile, or raise its maximumBytes."), {}});
        return false;
    }
    return true;
}

void FileDownload::began()
{
    m_hasBegun = true;
    m_phase.start(m_limits.stallWindowMs);
}

void FileDownload::take()
{
    if (!m_reply) {
        return;
    }
    const int status = statusOf(*m_reply);
    if (status != okStatus && status != partStatus) {
        return; // the body of an error is of no use
    }
    if (!m_hasBegun) {
        if (!beginWriting(status)) {
            return;
        }
        began();
    }
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(blockBytes);
        if (m_file.size() + bytes.size() > m_task.maximumBytes
            || (m_total && m_file.size() + bytes.size() > *m_total)) {
            m_file.resize(0);
            fail({Error::Kind::Limit, tr("The server sends more than it said, or than is allowed."), {}, {}});
            return;
        }
        if (m_file.write(bytes) != bytes.size()) {
            fail({Error::Kind::Storage, tr("%1 can't be written.").arg(m_file.fileName()),
                tr("Check the free space and that you may write there."), m_file.errorString()});
            return;
        }
        m_tryBytes += bytes.size();
    }
    Q_EMIT progressed({m_file.size(), m_total});
}

void FileDownload::ended()
{
    take();
    if (!m_reply) {
        return;
    }
    const int status = statusOf(*m_reply);
    if (status >= 300 && status < 400 && status != 304) {
        follow(m_url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::TolerantMode)));
        return;
    }
    if (status == rangeStatus && m_file.size() > 0) { // the file on the server has become shorter
        m_file.resize(0);
        m_validator.clear();
        dropReply();
        send();
        return;
    }
    const bool isWhole = m_reply->error() == QNetworkReply::NoError && (!m_total || m_file.size() == *m_total)
        && (status == okStatus || status == partStatus);
    if (isWhole) {
        finish();
        return;
    }
    const Error error{Error::Kind::Network,
        status >= 400 ? tr("%1 could not be fetched (HTTP %2).").arg(shownUrl(m_task.url)).arg(status)
                      : tr("The connection to %1 was cut.").arg(originText(m_url)),
        tr("Try again: it goes on where it stopped."), m_reply->errorString()};
    if (status >= 400 && !isRetryableStatus(status)) {
        fail(error);
    } else {
        failTry(error);
    }
}

void FileDownload::follow(const QUrl &location)
{
    dropReply();
    if (const auto allowed = checkOrigin(m_task.url, location, m_task.origins); !allowed) {
        fail(allowed.error());
        return;
    }
    if (++m_redirects > m_limits.redirects) {
        fail({Error::Kind::Limit, tr("The server redirects more than %1 times.").arg(m_limits.redirects), {},
            shownUrl(location)});
        return;
    }
    m_url = location.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    send();
}

void FileDownload::failTry(const Error &error)
{
    const bool hasProgressed = m_file.size() > m_largestSize;
    m_largestSize = std::max(m_largestSize, m_file.size());
    dropReply();
    m_file.flush();
    m_triesWithoutProgress = hasProgressed ? 1 : m_triesWithoutProgress + 1;
    const auto waitMs = waitBeforeRetry(
        m_limits, m_triesWithoutProgress, std::nullopt, QRandomGenerator::global()->generateDouble());
    if (!waitMs) {
        fail(error);
        return;
    }
    m_redirects = 0;
    m_clock.after(*waitMs, this, [this] { send(); });
}

void FileDownload::fail(const Error &error)
{
    answer(tl::unexpected(error));
}

void FileDownload::finish()
{
    dropReply();
    const qint64 size = m_file.size();
    m_file.close();
    QFile::remove(m_task.target);
    if (!m_file.rename(m_task.target)) {
        fail({Error::Kind::Storage, tr("%1 can't be written.").arg(m_task.target), {}, m_file.errorString()});
        return;
    }
    QFile::remove(stateOf(m_task.target));
    answer(size);
}

void FileDownload::answer(const Result<qint64> &result)
{
    if (std::exchange(m_isAnswered, true)) {
        return;
    }
    dropReply();
    m_file.close();
    // Who waits may drop this object at once: the promise has to outlive what it starts.
    QPromise<Result<qint64>> promise = std::move(m_promise);
    promise.addResult(result);
    promise.finish();
}

void FileDownload::dropReply()
{
    m_phase.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace stadtblick
