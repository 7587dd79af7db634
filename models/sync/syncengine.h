#pragma once

#include "models/domain/executor.h"
#include "models/sync/cachelock.h"
#include "models/sync/clock.h"
#include "models/sync/httpclient.h"
#include "models/sync/sourcesync.h"
#include "models/sync/syncvalues.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace stadtblick {

/**
 * Syncs the sources of a city into its cache, each on its own: one that fails stops no other, and nothing
 * that was cached is lost by it. Progress comes by signal, the outcome by future. A sync that was killed or
 * cancelled goes on where it stopped when the next one asks for the same: what had ended well is not asked
 * once more, unless it began over an hour ago (SyncLimits::followUpMs). Main thread; needs an event loop.
 *
 *     SyncEngine engine(workers, writer, {}, {}, clock);
 *     engine.sync(request).then(this, [](const Result<SyncReport> &report) { … });
 */
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    /**
     * @p workers parse, @p writer (one thread) writes the cache; both and @p clock outlive the engine.
     */
    SyncEngine(Executor &workers, Executor &writer, const HttpLimits &httpLimits, const SyncLimits &limits,
        Clock &clock, QObject *parent = nullptr);
    ~SyncEngine() override;

    /**
     * Syncs. The report says how each source ended. An Error where nothing could begin: another sync of this
     * cache is running (here or in another process), the cache can't be opened or written, a sync of this
     * engine is under way.
     */
    QFuture<Result<SyncReport>> sync(const SyncRequest &request);

    /** Ends the sync under way; its future answers with what was done. What was stored stays. */
    void cancel();
    bool isRunning() const { return m_isRunning; }
    /** Of all sources of the sync under way, in the request's order. */
    std::vector<SyncProgress> progress() const;

Q_SIGNALS:
    /** A source has come further or ended. */
    void progressed(const stadtblick::SyncProgress &progress);

private:
    /** @p ended: sources that had ended well in the interrupted run that this one goes on with. */
    void opened(const Result<QStringList> &ended, const SyncRequest &request);
    void sourceFinished();
    /** Closes the cache on the writer, then lets go of the lock and answers. */
    void answer(Result<SyncReport> result);
    void deliver(Result<SyncReport> result);

    Executor &m_workers;
    Executor &m_writer;
    SyncLimits m_limits;
    std::unique_ptr<HttpClient> m_client;
    std::shared_ptr<CacheLock> m_lock;
    std::shared_ptr<CacheWriter> m_cache;
    std::vector<std::unique_ptr<SourceSync>> m_sources;
    std::optional<QPromise<Result<SyncReport>>> m_promise;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

/**
 * The sources of @p city that a sync asks: all but tables without an address, which people import.
 */
std::vector<SourceProfile> syncableSources(const CityProfile &city);

/** A source that no profile names (`sync --source KIND=URL`): everything that it offers. */
SourceProfile sourceFromUrl(const QString &kind, const QUrl &url);

} // namespace stadtblick
