#include "models/sync/sourcesync.h"

#include "models/domain/whilealive.h"
#include "models/sources/json.h"
#include "models/sync/origin.h"
#include "models/sync/statuserror.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

/** A request under way. */
struct SourceSync::Job
{
    QueuedRequest queued;
    qint64 bytes = 0;
    std::optional<qint64> answerMs; ///< the server's clock at its answer
    bool isLarge = false; ///< holds the client's place for large answers
};

SourceSync::SourceSync(
    SyncTools tools, SourceProfile profile, CityProfile city, OpenTimeRange range, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_profile(std::move(profile))
    , m_city(std::move(city))
    , m_range(range)
    , m_isWriteBroken(std::make_shared<bool>(false))
{
    m_report.source = m_profile.id;
    m_report.name = m_profile.name.isEmpty() ? m_profile.id : m_profile.name;
    m_report.url = shownUrl(m_profile.url);
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(m_tools.limits.noProgressMs);
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        note({Error::Kind::Limit,
                 tr("No progress for %1 s.").arg(m_tools.limits.noProgressMs / 1000.0, 0, 'g', 3),
                 tr("The server is too slow or does not answer; try again later."), {}},
            nullptr);
        stop();
    });
}

void SourceSync::start()
{
    m_isStarted = true;
    m_watchdog.start();
    auto adapter = makeSource(m_profile, m_city);
    if (!adapter) {
        note(adapter.error(), nullptr);
        begin(false); // registers the source, so that its failure is known
        return;
    }
    m_adapter = std::move(*adapter);
    if (m_profile.credentials.isEmpty()) {
        begin(false);
        return;
    }
    readSecret(m_profile.credentials).then(this, [this](const Result<Secret> &secret) {
        if (secret) {
            m_secret = *secret;
        } else {
            note(secret.error(), nullptr);
            m_isStopping = true;
        }
        begin(false);
    });
}

void SourceSync::cancel()
{
    if (m_isFinished || m_isCancelled) {
        return;
    }
    m_isCancelled = true;
    note({Error::Kind::Cancelled, tr("Stopped; the next sync goes on from here."), {}, {}}, nullptr);
    stop();
}

void SourceSync::begin(bool isFresh)
{
    m_beganMs = m_tools.client.clock().nowMs();
    ++m_writing;
    const bool isHopeless = !m_adapter;
    m_tools.writer
        .run([cache = m_tools.cache, status = status(), profile = m_profile, adapter = m_adapter,
                 range = m_range, nowMs = m_beganMs, limits = m_tools.limits, isFresh,
                 isHopeless]() -> Result<BegunSync> {
            struct Nothing : Source
            {
                std::vector<HttpRequest> first(const SyncState &, const OpenTimeRange &) const override
                {
                    return {};
                }
                Result<Page> read(const HttpRequest &, QByteArrayView, const SyncState &,
                    const OpenTimeRange &) const override
                {
                    return Page{};
                }
            };
            return isHopeless ? cache->begin(status, profile, Nothing(), range, nowMs, limits, true)
                              : cache->begin(status, profile, *adapter, range, nowMs, limits, isFresh);
        })
        .then(this, [this](const Result<BegunSync> &result) {
            --m_writing;
            begun(result);
        });
}

void SourceSync::begun(const Result<BegunSync> &result)
{
    if (!result) {
        m_isStorageBroken = true;
        note(result.error(), nullptr);
        finish(SyncOutcome::Failed);
        return;
    }
    m_isResumed = result->isResumed;
    m_report.isResumed = m_report.isResumed || result->isResumed;
    m_isWalkEnded = result->isWalkEnded;
    m_state = std::make_shared<const SyncState>(result->begin.state);
    m_beganMs = result->begin.state.nowMs;
    m_hasFailures = false;
    m_hasDropped = false;
    m_pagesOfRun = 0;
    m_failuresInARow = 0;
    m_queue.reset(result->queue, result->nextNumber);
    pump();
}

void SourceSync::pump()
{
    const int atATime = m_tools.client.limits().requestsPerHost;
    while (m_adapter && !m_isStopping && m_active < atATime && m_writing < m_tools.limits.pendingWrites) {
        const auto next = m_queue.take();
        if (!next) {
            break;
        }
        const auto job = std::make_shared<Job>();
        job->queued = *next;
        ++m_active;
        fetch(job, 0);
    }
    Q_EMIT progressed();
    settle();
}

HttpTask SourceSync::taskOf(const std::shared_ptr<Job> &job, int triesMade)
{
    const HttpRequest &request = job->queued.request;
    HttpTask task;
    task.url = request.url;
    task.method = request.method;
    task.body = request.body;
    task.headers = request.headers;
    task.root = m_profile.url;
    task.origins = m_profile.origins;
    task.secret = m_secret;
    task.userAgent = m_profile.fetch.value(QLatin1String("userAgent")).toString().toUtf8();
    task.bodyBytes = m_profile.maximumBodyBytes;
    task.triesMade = triesMade;
    task.onTooSlow = [this, job](HttpTask &again) {
        if (auto smaller = m_adapter->smaller(job->queued.request)) {
            job->queued.request = std::move(*smaller);
            m_queue.noteAsked(job->queued.request);
            again.url = job->queued.request.url;
            again.body = job->queued.request.body;
        }
    };
    return task;
}

void SourceSync::fetch(const std::shared_ptr<Job> &job, int triesMade)
{
    std::erase_if(m_fetches, [](const auto &future) { return future.isFinished(); });
    QFuture<Result<HttpAnswer>> future = m_tools.client.fetch(taskOf(job, triesMade));
    m_fetches.push_back(future);
    future.then(this, [this, job](const Result<HttpAnswer> &result) { answered(job, result); })
        .onCanceled(this, whileAlive(this, [this] {
            --m_active;
            settle();
        }));
}

void SourceSync::letGo(const std::shared_ptr<Job> &job)
{
    if (std::exchange(job->isLarge, false)) {
        m_tools.client.releaseLarge();
    }
}

void SourceSync::answered(const std::shared_ptr<Job> &job, const Result<HttpAnswer> &result)
{
    job->isLarge = result && result->isLarge;
    // Futures keep their results: a large body would stay until the next request.
    std::erase_if(m_fetches, [](const auto &future) { return future.isFinished(); });
    if (m_isStopping && m_isCancelled) {
        letGo(job);
        --m_active;
        settle();
        return;
    }
    if (!result) {
        const bool isElsewhere =
            !checkOrigin(m_profile.url, job->queued.request.url, m_profile.origins).has_value();
        failed(job, result.error(), isElsewhere ? After::Stop : After::Keep);
        return;
    }
    if (result->status == 404 && job->queued.request.isOptional) {
        store(job, Page{}, false);
        return;
    }
    if (result->status != 200) {
        badStatus(job, *result);
        return;
    }
    if (!m_serverMs) {
        m_serverMs = result->serverMs;
    }
    job->bytes = result->body.size();
    job->answerMs = result->serverMs;
    m_tools.workers
        .run([adapter = m_adapter, request = job->queued.request, body = result->body, state = m_state,
                 range = m_range] {
            auto page = adapter->read(request, body, *state, range);
            releaseLargeJson();
            return page;
        })
        .then(
            this, [this, job, tries = result->tries](const Result<Page> &page) { parsed(job, tries, page); })
        .onCanceled(this, whileAlive(this, [this, job] {
            letGo(job);
            --m_active;
            settle();
        }));
}

void SourceSync::badStatus(const std::shared_ptr<Job> &job, const HttpAnswer &answer)
{
    const Error error = statusError(answer.status, m_adapter->explain(answer.body), m_profile.credentials);
    const bool mayPass = answer.status >= 500 || answer.status == 429 || answer.status == 408;
    failed(job, error, mayPass ? After::Keep : answer.status == 401 ? After::Stop : After::Drop);
}

void SourceSync::parsed(const std::shared_ptr<Job> &job, int tries, const Result<Page> &result)
{
    letGo(job);
    if (m_isStopping) { // its request stays in the queue
        --m_active;
        settle();
        return;
    }
    if (!result) {
        // Proxies cut answers and still say 200: the same request may come whole the next time.
        if (result.error().kind == Error::Kind::Protocol && tries < m_tools.client.limits().tries) {
            fetch(job, tries);
        } else {
            failed(job, result.error(), After::Keep);
        }
        return;
    }
    Page page = *result;
    if (const auto error = followable(job->queued.request, page)) {
        // What came is good and kept; the request stays, so that nobody takes the rest for read.
        note(*error, &job->queued.request);
        m_hasFailures = true;
        page.next.clear();
        page.rereads.clear();
        page.completed.clear();
        page.isWalkEnd = false;
        m_isStopping = true;
        store(job, std::move(page), true);
        stop();
        return;
    }
    m_failuresInARow = 0;
    store(job, std::move(page), false);
}

std::optional<Error> SourceSync::followable(const HttpRequest &request, Page &page)
{
    std::vector<HttpRequest> kept;
    for (HttpRequest &next : page.next) {
        if (const auto allowed = checkOrigin(m_profile.url, next.url, m_profile.origins); !allowed) {
            return allowed.error();
        }
        const RequestQueue::Novelty novelty = m_queue.noveltyOf(next);
        if (novelty == RequestQueue::Novelty::Asked) {
            note({Error::Kind::Protocol,
                     tr("The server's link to the next page leads back to a page that was read already."),
                     tr("The list may be incomplete. Ask the provider to correct the paging."),
                     shownUrl(next.url)},
                &request);
            m_hasFailures = true;
        } else if (novelty == RequestQueue::Novelty::New) {
            kept.push_back(std::move(next));
        }
    }
    page.next = std::move(kept);
    return std::nullopt;
}

void SourceSync::store(const std::shared_ptr<Job> &job, Page page, bool isKept)
{
    --m_active;
    ++m_writing;
    if (page.expected) {
        m_expected = std::max(m_expected.value_or(0), *page.expected);
    }
    m_isWalkEnded = m_isWalkEnded || page.isWalkEnd;
    warn(page.warnings);
    PageCommit commit;
    commit.source = m_profile.id;
    commit.next = m_queue.append(page.next);
    commit.page = std::move(page);
    commit.removed = isKept ? std::nullopt : std::optional(job->queued.number);
    commit.range = m_range;
    commit.serverMs = m_serverMs;
    commit.answerMs = job->answerMs;
    commit.provenanceUrl = shownUrl(job->queued.request.url);
    commit.atMs = m_tools.client.clock().nowMs();
    commit.bytes = job->bytes;
    m_tools.writer
        .run([cache = m_tools.cache, commit = std::move(commit),
                 isBroken = m_isWriteBroken]() -> Result<CommitResult> {
            if (*isBroken) {
                return tl::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
            }
            auto result = cache->commit(commit);
            *isBroken = !result.has_value();
            return result;
        })
        .then(this, [this](const Result<CommitResult> &result) { stored(result); });
    // What follows may be fetched while the disk is busy: the writer keeps the order.
    pump();
}

void SourceSync::stored(const Result<CommitResult> &result)
{
    --m_writing;
    if (result) {
        m_report.counts += result->counts;
        ++m_pagesOfRun;
        warn(result->warnings);
        m_watchdog.start();
    } else if (result.error().kind != Error::Kind::Cancelled && !std::exchange(m_isStorageBroken, true)) {
        note(result.error(), nullptr); // pages that were given up for it may be told of first
        m_hasFailures = true;
        stop();
    }
    pump();
}

void SourceSync::failed(const std::shared_ptr<Job> &job, const Error &error, After after)
{
    --m_active;
    note(error, &job->queued.request);
    m_hasFailures = true;
    m_hasDropped = m_hasDropped || after == After::Drop;
    job->queued.hasFailed = true;
    if (after != After::Stop) {
        ++m_writing;
        m_tools.writer
            .run([cache = m_tools.cache, source = m_profile.id, queued = job->queued, after] {
                return cache->noteFailure(source, queued, after == After::Drop);
            })
            .then(this, [this](const Result<void> &result) {
                --m_writing;
                if (!result && !std::exchange(m_isStorageBroken, true)) {
                    note(result.error(), nullptr);
                }
                pump();
            });
    }
    if (after == After::Stop || ++m_failuresInARow >= m_tools.limits.failuresInARow) {
        stop();
        return;
    }
    pump();
}

} // namespace stadtblick
