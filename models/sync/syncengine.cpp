#include "models/sync/syncengine.h"

#include "models/sync/origin.h"
#include "models/sync/tryresult.h"

#include <algorithm>

namespace stadtblick {

std::vector<SourceProfile> syncableSources(const CityProfile &city)
{
    std::vector<SourceProfile> sources;
    std::ranges::copy_if(city.sources, std::back_inserter(sources), [](const SourceProfile &source) {
        return source.kind != QLatin1String("table") && !source.url.isEmpty();
    });
    return sources;
}

SourceProfile sourceFromUrl(const QString &kind, const QUrl &url)
{
    SourceProfile source;
    source.kind = kind;
    source.url = url;
    source.id = sourceId(kind, url);
    source.name = source.id;
    return source;
}

SyncEngine::SyncEngine(Executor &workers, Executor &writer, const HttpLimits &httpLimits,
    const SyncLimits &limits, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workers(workers)
    , m_writer(writer)
    , m_limits(limits)
    , m_client(std::make_unique<HttpClient>(httpLimits, clock))
{ }

SyncEngine::~SyncEngine()
{
    m_sources.clear();
    m_client.reset();
    if (m_cache) {
        // What is being written may go on after us: the lock stays with it.
        m_writer.run([cache = std::move(m_cache), lock = std::move(m_lock)] { cache->close(false); });
    }
    deliver(tl::unexpected(Error{Error::Kind::Cancelled, tr("Stopped."), {}, {}}));
}

QFuture<Result<SyncReport>> SyncEngine::sync(const SyncRequest &request)
{
    QPromise<Result<SyncReport>> promise;
    promise.start();
    QFuture<Result<SyncReport>> future = promise.future();
    if (m_isRunning) {
        promise.addResult(
            tl::unexpected(Error{Error::Kind::Storage, tr("A sync is under way already."), {}, {}}));
        promise.finish();
        return future;
    }
    m_promise.emplace(std::move(promise));
    m_isRunning = true;
    m_isCancelled = false;
    m_sources.clear();
    auto lock = CacheLock::take(request.cachePath);
    if (!lock) {
        // Not before the caller is back in the event loop: a command that quits on the answer must be in
        // exec().
        QMetaObject::invokeMethod(
            this, [this, error = lock.error()] { answer(tl::unexpected(error)); }, Qt::QueuedConnection);
        return future;
    }
    m_lock = std::make_shared<CacheLock>(std::move(*lock));
    m_cache = std::make_shared<CacheWriter>(request.cachePath);
    m_writer
        .run([cache = m_cache, request, nowMs = m_client->clock().nowMs(),
                 limits = m_limits]() -> Result<QStringList> {
            STADTBLICK_TRY(cache->open(request.profileJson));
            return cache->beginRun(request.sources, request.city.isDemo, request.range, nowMs, limits);
        })
        .then(this, [this, request](const Result<QStringList> &ended) { opened(ended, request); });
    return future;
}

void SyncEngine::opened(const Result<QStringList> &ended, const SyncRequest &request)
{
    if (!ended) {
        answer(tl::unexpected(ended.error()));
        return;
    }
    for (const SourceProfile &profile : request.sources) {
        m_sources.push_back(
            std::make_unique<SourceSync>(SyncTools{*m_client, m_workers, m_writer, m_cache, m_limits},
                profile, request.city, request.range, nullptr));
        SourceSync *source = m_sources.back().get();
        connect(
            source, &SourceSync::progressed, this, [this, source] { Q_EMIT progressed(source->progress()); });
        connect(source, &SourceSync::finished, this, &SyncEngine::sourceFinished, Qt::QueuedConnection);
    }
    if (m_isCancelled || m_sources.empty()) {
        sourceFinished();
        return;
    }
    for (const auto &source : m_sources) {
        if (ended->contains(source->report().source)) {
            source->skip();
        } else {
            source->start();
        }
    }
}

void SyncEngine::cancel()
{
    if (!m_isRunning) {
        return;
    }
    m_isCancelled = true;
    for (const auto &source : m_sources) {
        source->cancel();
    }
}

std::vector<SyncProgress> SyncEngine::progress() const
{
    std::vector<SyncProgress> all;
    for (const auto &source : m_sources) {
        all.push_back(source->progress());
    }
    return all;
}

void SyncEngine::sourceFinished()
{
    const bool areAll = m_isCancelled
        ? std::ranges::all_of(
              m_sources, [](const auto &source) { return source->isFinished() || !source->isStarted(); })
        : std::ranges::all_of(m_sources, [](const auto &source) { return source->isFinished(); });
    if (!m_promise || !areAll) {
        return;
    }
    SyncReport report;
    report.isCancelled = m_isCancelled;
    for (const auto &source : m_sources) {
        report.sources.push_back(source->report());
    }
    answer(std::move(report));
}

void SyncEngine::answer(Result<SyncReport> result)
{
    if (!m_cache) {
        deliver(std::move(result));
        return;
    }
    const bool hasRunEnded = result && !result->isCancelled;
    m_writer.run([cache = std::exchange(m_cache, nullptr), hasRunEnded] { cache->close(hasRunEnded); })
        .then(this, [this, result = std::move(result)] { deliver(result); });
}

void SyncEngine::deliver(Result<SyncReport> result)
{
    m_lock.reset();
    m_isRunning = false;
    auto promise = std::exchange(m_promise, std::nullopt);
    if (promise) {
        promise->addResult(std::move(result));
        promise->finish();
    }
}

} // namespace stadtblick
