#pragma once

#include "models/domain/executor.h"
#include "models/domain/result.h"
#include "models/sync/filedownload.h"
#include "models/sync/httpclient.h"

#include <functional>
#include <memory>

namespace stadtblick {

/** A large file with the address of its MD5 sum. */
struct CheckedFileTask
{
    DownloadTask download;
    QUrl md5Url; ///< of a file '<32 hex digits>  <name>'; empty: only the size is checked
};

/** The sum that an MD5 file begins with, lower case; nothing where it is none. */
std::optional<QByteArray> md5Of(const QByteArray &md5File);

/** The MD5 sum of a file, in hex; reads it whole. Any thread. */
Result<QByteArray> md5OfFile(const QString &path, const std::function<bool()> &isWanted);

/**
 * Fetches a file and compares it with its published MD5 sum. A file of that sum that is already there isn't
 * fetched again. One whose sum is wrong is thrown away and, if
 * part of it was of an earlier run, fetched once more. Main thread; the sum is computed by @p executor.
 */
class CheckedFile : public QObject
{
    Q_OBJECT

public:
    CheckedFile(HttpClient &client, Executor &executor, QObject *parent = nullptr);
    ~CheckedFile() override;

    /** Answers the path of the whole and checked file. */
    QFuture<Result<QString>> start(const CheckedFileTask &task);
    void cancel();

Q_SIGNALS:
    void progressed(const DownloadProgress &progress);

private:
    void fetchSum();
    void fetchFile();
    void check();
    void compare(const Result<QByteArray> &sum);
    void answerStopped();
    void answer(const Result<QString> &result);

    HttpClient &m_client;
    Executor &m_executor;
    CheckedFileTask m_task;
    QByteArray m_sum;
    std::unique_ptr<FileDownload> m_download;
    QFuture<Result<HttpAnswer>> m_sumQuery;
    QFuture<Result<qint64>> m_fileQuery;
    QFuture<Result<QByteArray>> m_check;
    QPromise<Result<QString>> m_promise;
    bool m_isOfEarlierRun = false; ///< what is being checked was there before
    bool m_isSecondTime = false;
    bool m_isAnswered = false;
};

} // namespace stadtblick
