#pragma once

#include "models/store/connection.h"
#include "models/sync/synccursor.h"
#include "models/sync/syncvalues.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <optional>

namespace stadtblick {

/** What a source begins a sync with. */
struct BegunSync
{
    SyncBegin begin;
    std::vector<QueuedRequest> queue; ///< in the order of their numbers
    qint64 nextNumber = 0;
    bool isResumed = false;
    bool isWalkEnded = false; ///< of a resumed one
};

/** A page to store, with the request that brought it and those that follow, in one transaction. */
struct PageCommit
{
    QString source;
    Page page;
    std::vector<QueuedRequest> next;
    std::optional<qint64> removed; ///< number of the request that is done; absent: it stays in the queue
    OpenTimeRange range;
    std::optional<qint64> serverMs; ///< of the first answer
    std::optional<qint64> answerMs; ///< the server's clock at this answer
    QString provenanceUrl;
    qint64 atMs = 0;
    qint64 bytes = 0;
};

/** What a commit did. */
struct CommitResult
{
    SyncCounts counts;
    QStringList warnings;
};

/** How a source's sync ended. */
struct SyncEnd
{
    QString source;
    SyncOutcome outcome = SyncOutcome::Failed;
    QString error;
    qint64 atMs = 0;
    bool isThrough = false; ///< nothing is left to resume: the cursor is cleared
    bool isWalkEnd = false; ///< a complete walk over the ideas: what it missed twice is withdrawn
    bool isFollowed = false; ///< a new sync of the source follows at once, in the same run
};

/**
 * Writes what a sync brings into the cache. Lives on the cache's writer: one thread at a time, its own
 * connection. Everything that belongs together is one transaction, so that a process that dies leaves either
 * a page and its cursor, or neither.
 */
class CacheWriter
{
public:
    explicit CacheWriter(QString path);

    /** Opens (and makes) the cache; stores the profile if there is one. */
    [[nodiscard]] Result<void> open(const QByteArray &profileJson);
    /**
     * Begins a run over @p sources, or goes on with one that was interrupted (SyncRun).
     * @return the ids of the sources that had ended well in it
     */
    [[nodiscard]] Result<QStringList> beginRun(const std::vector<SourceProfile> &sources, bool isDemo,
        const OpenTimeRange &range, qint64 nowMs, const SyncLimits &limits);
    /** @p hasRunEnded: all sources have come to an end, well or not. */
    void close(bool hasRunEnded);

    /**
     * Registers the source and answers what its sync begins with: the stored queue of an interrupted one
     * (same address, range and fetch; not @p isFresh; not older than @p limits say), else what @p adapter
     * asks first, stored at once.
     */
    [[nodiscard]] Result<BegunSync> begin(const SourceStatus &status, const SourceProfile &profile,
        const Source &adapter, const OpenTimeRange &range, qint64 nowMs, const SyncLimits &limits,
        bool isFresh);
    [[nodiscard]] Result<CommitResult> commit(const PageCommit &commit);
    /** Notes that a request was given up, or (@p isDropped) takes it out of the queue. */
    [[nodiscard]] Result<void> noteFailure(
        const QString &source, const QueuedRequest &request, bool isDropped);
    /** Answers how many ideas were newly withdrawn. */
    [[nodiscard]] Result<qint64> end(const SyncEnd &end);

private:
    /** What the writer remembers of a source while it is being synced. */
    struct Known
    {
        QSet<QString> stations;
        QHash<QString, qint64> seriesRows;
        QHash<QString, qint64> steps;
        QHash<QString, std::optional<qint64>> lastMs; ///< before this sync
        QHash<QString, SeriesMark> marks; ///< before this sync
        bool isWalkBegun = false;
        bool isDemo = false; ///< made up: its values may lie anywhere
        std::optional<SyncBegin> begin;
    };

    Result<void> markAhead(const SourceStatus &status, qint64 nowMs);
    Result<void> load(const QString &source);
    Result<std::optional<BegunSync>> resume(
        const QString &source, const OpenTimeRange &range, const QByteArray &fingerprint, qint64 oldestMs);
    Result<SyncState> state(const QString &source, qint64 nowMs);
    Result<void> writePage(const PageCommit &commit, CommitResult &result);
    Result<void> writeStations(const PageCommit &commit, CommitResult &result);
    Result<void> writeObservations(const PageCommit &commit, CommitResult &result);
    Result<void> writeRereads(const PageCommit &commit, CommitResult &result);
    Result<void> writeIdeas(const PageCommit &commit, CommitResult &result);
    Result<void> writeCursor(const PageCommit &commit);

    QString m_path;
    std::optional<Connection> m_connection;
    QHash<QString, Known> m_known;
};

} // namespace stadtblick
