#pragma once

#include "models/domain/executor.h"
#include "models/sync/cachewriter.h"
#include "models/sync/httpclient.h"
#include "models/sync/requestqueue.h"
#include "models/sync/syncvalues.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace stadtblick {

/** What the syncs of all sources of one run share. */
struct SyncTools
{
    HttpClient &client;
    Executor &workers; ///< parsing
    Executor &writer; ///< one thread: the cache
    std::shared_ptr<CacheWriter> cache; ///< touched on the writer only
    SyncLimits limits;
};

/**
 * The sync of one source: asks, has answers read on the workers and written by the writer, each page together
 * with the requests that follow from it. Independent of other sources. Main thread.
 */
class SourceSync : public QObject
{
    Q_OBJECT
public:
    SourceSync(
        SyncTools tools, SourceProfile profile, CityProfile city, OpenTimeRange range, QObject *parent);

    void start();
    /** In place of start(): the source had ended well in the interrupted run that this one goes on with. */
    void skip();
    /** Aborts what is under way; what is being written is finished. The queue stays for the next sync. */
    void cancel();
    bool isStarted() const { return m_isStarted; }
    bool isFinished() const { return m_isFinished; }
    const SourceReport &report() const { return m_report; }
    SyncProgress progress() const;

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct Job;

    void begin(bool isFresh);
    void begun(const Result<BegunSync> &result);
    void pump();
    void fetch(const std::shared_ptr<Job> &job, int triesMade);
    void answered(const std::shared_ptr<Job> &job, const Result<HttpAnswer> &result);
    /** The job's answer has been read: the next large one may come in. */
    void letGo(const std::shared_ptr<Job> &job);
    void badStatus(const std::shared_ptr<Job> &job, const HttpAnswer &answer);
    void parsed(const std::shared_ptr<Job> &job, int tries, const Result<Page> &result);
    /** Takes out of @p page what may not or need not follow; an Error ends the source. */
    std::optional<Error> followable(const HttpRequest &request, Page &page);
    void store(const std::shared_ptr<Job> &job, Page page, bool isKept);
    void stored(const Result<CommitResult> &result);
    enum class After { Keep, Drop, Stop };
    void failed(const std::shared_ptr<Job> &job, const Error &error, After after);
    void note(const Error &error, const HttpRequest *request);
    void warn(const QStringList &warnings);
    /** Ends the run: nothing new is asked; the end comes when all that is under way has come back. */
    void stop();
    void settle();
    void endRun();
    void ended(const Result<qint64> &result, bool isFollowed);
    void finish(SyncOutcome outcome);
    SourceStatus status() const;
    HttpTask taskOf(const std::shared_ptr<Job> &job, int triesMade);
    Error named(const Error &error, const HttpRequest *request) const;

    SyncTools m_tools;
    SourceProfile m_profile;
    CityProfile m_city;
    OpenTimeRange m_range;
    std::shared_ptr<const Source> m_adapter;
    std::optional<Secret> m_secret;
    std::shared_ptr<const SyncState> m_state;
    RequestQueue m_queue;
    std::vector<QFuture<Result<HttpAnswer>>> m_fetches;
    SourceReport m_report;
    QTimer m_watchdog;
    std::optional<qint64> m_expected;
    qint64 m_beganMs = 0;
    int m_active = 0; ///< requests under way, from asking to having been read
    int m_writing = 0; ///< writes under way
    int m_failuresInARow = 0;
    int m_pagesOfRun = 0;
    bool m_hasFailures = false; ///< of this run
    bool m_hasDropped = false;
    bool m_isResumed = false;
    bool m_isWalkEnded = false;
    bool m_isStopping = false;
    bool m_isCancelled = false;
    bool m_isStorageBroken = false;
    bool m_isEnding = false;
    bool m_hasFollowed = false;
    bool m_isStarted = false;
    bool m_isFinished = false;
    std::optional<qint64> m_serverMs;
    std::shared_ptr<bool> m_isWriteBroken; ///< writer only: after a failed write nothing later may be written
};

} // namespace stadtblick
