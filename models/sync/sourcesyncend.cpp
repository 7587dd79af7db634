// What the sync of a source says of itself, and how it ends.
#include "models/sync/origin.h"
#include "models/sync/sourcesync.h"

#include <algorithm>

namespace stadtblick {

SourceStatus SourceSync::status() const
{
    SourceStatus status;
    status.id = m_profile.id;
    status.kind = m_profile.kind;
    status.name = m_report.name;
    // Fixed words, not translated: they are part of the data and the same in every export (interfaces.md).
    static const QString mark = QStringLiteral(" (Demo · synthetische Daten)");
    if (m_city.isDemo && !status.name.endsWith(mark)) {
        status.name += mark;
    }
    status.url = m_report.url;
    status.attribution = m_profile.attribution;
    status.licence = m_profile.licence;
    status.isDemo = m_city.isDemo;
    return status;
}

void SourceSync::skip()
{
    m_isStarted = true;
    m_report.isResumed = true;
    m_report.hadEnded = true;
    finish(SyncOutcome::Ok);
}

SyncProgress SourceSync::progress() const
{
    SyncProgress progress;
    progress.source = m_report.source;
    progress.name = m_report.name;
    progress.pages = m_report.counts.pages;
    progress.values = m_report.counts.observations + m_report.counts.ideas + m_report.counts.comments;
    progress.expected = m_expected;
    progress.requestsLeft = m_queue.waiting() + m_active;
    progress.isDone = m_isFinished;
    return progress;
}

Error SourceSync::named(const Error &error, const HttpRequest *request) const
{
    Error result = error;
    result.what = tr("%1 (%2): %3").arg(m_report.name, m_report.url, error.what);
    if (request && shownUrl(request->url) != m_report.url) {
        const QString at = shownUrl(request->url);
        result.detail = error.detail.isEmpty() ? at : QString(error.detail + QStringLiteral(" · ") + at);
    }
    return result;
}

void SourceSync::note(const Error &error, const HttpRequest *request)
{
    const Error full = named(error, request);
    if (!m_report.error) {
        m_report.error = full;
    } else if (m_report.furtherErrors.size() < m_tools.limits.maximumWarnings) {
        m_report.furtherErrors << toOneLine(full);
    }
}

void SourceSync::warn(const QStringList &warnings)
{
    for (const QString &warning : warnings) {
        if (m_report.warnings.contains(warning)) {
            continue;
        }
        if (m_report.warnings.size() < m_tools.limits.maximumWarnings) {
            m_report.warnings << warning;
        } else {
            ++m_report.warningsLeftOut;
        }
    }
}

void SourceSync::stop()
{
    m_isStopping = true;
    m_watchdog.stop();
    const auto fetches = std::exchange(m_fetches, {});
    for (QFuture<Result<HttpAnswer>> future : fetches) {
        if (!future.isFinished()) { // what has come is on its way to answered()
            future.cancel();
        }
    }
    settle();
}

void SourceSync::settle()
{
    const bool isIdle = m_active == 0 && m_writing == 0 && (m_isStopping || m_queue.waiting() == 0);
    if (m_isFinished || m_isEnding || !isIdle) {
        return;
    }
    m_isEnding = true;
    endRun();
}

void SourceSync::endRun()
{
    const bool isThrough = !m_isStopping && !m_isStorageBroken && m_adapter;
    const bool isOk = isThrough && !m_hasFailures && !m_report.error;
    const bool isFollowed = isThrough && m_isResumed && !m_hasFollowed
        && (m_hasDropped || m_beganMs < m_tools.client.clock().nowMs() - m_tools.limits.followUpMs);
    SyncEnd end;
    end.source = m_profile.id;
    end.outcome = isOk              ? SyncOutcome::Ok
        : m_report.counts.pages > 0 ? SyncOutcome::Partial
                                    : SyncOutcome::Failed;
    end.error = m_report.error
        ? QString(m_report.error->what + QLatin1Char(' ') + m_report.error->advice).trimmed()
        : QString();
    end.atMs = m_tools.client.clock().nowMs();
    end.isThrough = isThrough;
    end.isWalkEnd = m_isWalkEnded;
    end.isFollowed = isFollowed;
    m_report.outcome = end.outcome;
    m_tools.writer.run([cache = m_tools.cache, end] { return cache->end(end); })
        .then(this, [this, isFollowed](const Result<qint64> &result) { ended(result, isFollowed); });
}

void SourceSync::ended(const Result<qint64> &result, bool isFollowed)
{
    if (!result) {
        note(result.error(), nullptr);
        finish(m_report.counts.pages > 0 ? SyncOutcome::Partial : SyncOutcome::Failed);
        return;
    }
    m_report.counts.withdrawn += *result;
    if (isFollowed && !m_isCancelled) {
        // What an interrupted sync had left is read; now what has happened since it began. Requests that the
        // server no longer knew are asked for in a new way.
        m_hasFollowed = true;
        m_isEnding = false;
        m_serverMs.reset();
        m_report.error.reset();
        m_report.furtherErrors.clear();
        m_watchdog.start();
        begin(true);
        return;
    }
    finish(m_report.outcome);
}

void SourceSync::finish(SyncOutcome outcome)
{
    m_watchdog.stop();
    m_report.outcome = outcome;
    m_isFinished = true;
    Q_EMIT progressed();
    Q_EMIT finished();
}

} // namespace stadtblick
