#include "models/sync/checkedfile.h"

#include "models/domain/whilealive.h"
#include "models/sync/origin.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

#include <utility>

namespace stadtblick {

namespace {

constexpr qint64 largestSumFile = 4096;
constexpr qint64 hashBlockBytes = 1 << 20;

} // namespace

std::optional<QByteArray> md5Of(const QByteArray &md5File)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*([0-9a-fA-F]{32})(?:\\s|$)"));
    const auto match = pattern.match(QString::fromLatin1(md5File.left(largestSumFile)));
    return match.hasMatch() ? std::optional(match.captured(1).toLower().toLatin1()) : std::nullopt;
}

Result<QByteArray> md5OfFile(const QString &path, const std::function<bool()> &isWanted)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{
            Error::Kind::Storage, CheckedFile::tr("%1 can't be read.").arg(path), {}, file.errorString()});
    }
    QCryptographicHash hash(QCryptographicHash::Md5);
    while (!file.atEnd()) {
        const QByteArray block = file.read(hashBlockBytes);
        if (block.isEmpty() || !isWanted()) {
            return tl::unexpected(Error{block.isEmpty() ? Error::Kind::Storage : Error::Kind::Cancelled,
                CheckedFile::tr("%1 can't be read.").arg(path), {}, file.errorString()});
        }
        hash.addData(block);
    }
    return hash.result().toHex();
}

CheckedFile::CheckedFile(HttpClient &client, Executor &executor, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_executor(executor)
{ }

CheckedFile::~CheckedFile()
{
    m_sumQuery.cancel();
    m_check.cancel();
    m_download.reset();
    if (!m_isAnswered && m_promise.future().isStarted()) {
        answerStopped();
    }
}

QFuture<Result<QString>> CheckedFile::start(const CheckedFileTask &task)
{
    m_task = task;
    m_promise.start();
    const QFuture<Result<QString>> future = m_promise.future();
    if (task.md5Url.isEmpty()) {
        fetchFile();
    } else {
        fetchSum();
    }
    return future;
}

void CheckedFile::cancel()
{
    m_sumQuery.cancel();
    m_fileQuery.cancel();
    m_check.cancel();
}

void CheckedFile::fetchSum()
{
    HttpTask task;
    task.url = m_task.md5Url;
    task.root = m_task.download.url;
    task.origins = m_task.download.origins;
    task.bodyBytes = largestSumFile;
    m_sumQuery = m_client.fetch(task);
    const auto take = [this](const Result<HttpAnswer> &sum) {
        const auto text = sum && sum->status == 200 ? md5Of(sum->body) : std::nullopt;
        if (!sum) {
            answer(tl::unexpected(sum.error()));
        } else if (!text) {
            answer(tl::unexpected(
                Error{Error::Kind::Protocol, tr("%1 holds no MD5 sum.").arg(shownUrl(m_task.md5Url)),
                    tr("Check the profile's baseMap.md5."), QStringLiteral("HTTP %1").arg(sum->status)}));
        } else {
            m_sum = *text;
            m_isOfEarlierRun = !m_isSecondTime && QFile::exists(m_task.download.target);
            m_isOfEarlierRun ? check() : fetchFile();
        }
    };
    m_sumQuery.then(this, take).onCanceled(this, whileAlive(this, [this] { answerStopped(); }));
}

void CheckedFile::fetchFile()
{
    m_download = std::make_unique<FileDownload>(m_client.limits(), m_client.clock());
    connect(m_download.get(), &FileDownload::progressed, this, &CheckedFile::progressed);
    m_fileQuery = m_download->start(m_task.download);
    m_fileQuery
        .then(this,
            [this](const Result<qint64> &bytes) {
                if (!bytes) {
                    answer(tl::unexpected(bytes.error()));
                } else if (m_sum.isEmpty()) {
                    answer(m_task.download.target);
                } else {
                    check();
                }
            })
        .onCanceled(this, whileAlive(this, [this] { answerStopped(); }));
}

void CheckedFile::check()
{
    m_check = m_executor.runWithProgress<Result<QByteArray>>(
        [path = m_task.download.target](QPromise<Result<QByteArray>> &promise) {
            promise.addResult(md5OfFile(path, [&promise] { return !promise.isCanceled(); }));
        });
    m_check.then(this, [this](const Result<QByteArray> &sum) { compare(sum); })
        .onCanceled(this, whileAlive(this, [this] { answerStopped(); }));
}

void CheckedFile::compare(const Result<QByteArray> &sum)
{
    const bool isOfEarlierRun = std::exchange(m_isOfEarlierRun, false);
    if (sum && *sum == m_sum) {
        answer(m_task.download.target);
        return;
    }
    if (!sum && (!isOfEarlierRun || sum.error().kind == Error::Kind::Cancelled)) {
        answer(tl::unexpected(sum.error()));
        return;
    }
    QFile::remove(m_task.download.target);
    if (isOfEarlierRun) {
        fetchFile(); // the server has a newer one by now
        return;
    }
    // The server may have put out a new file between its two answers.
    if (!std::exchange(m_isSecondTime, true)) {
        fetchSum();
        return;
    }
    answer(tl::unexpected(Error{Error::Kind::Protocol,
        tr("The file %1 is damaged: its MD5 sum is not the published one.")
            .arg(shownUrl(m_task.download.url)),
        tr("Try again later; the base map stays as it is."),
        QString::fromLatin1(*sum + " instead of " + m_sum)}));
}

void CheckedFile::answerStopped()
{
    answer(tl::unexpected(Error{Error::Kind::Cancelled, tr("The download was stopped."), {}, {}}));
}

void CheckedFile::answer(const Result<QString> &result)
{
    if (!std::exchange(m_isAnswered, true)) {
        // Who waits may drop this object at once: the promise has to outlive what it starts.
        QPromise<Result<QString>> promise = std::move(m_promise);
        promise.addResult(result);
        promise.finish();
    }
}

} // namespace stadtblick
