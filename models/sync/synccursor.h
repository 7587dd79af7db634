#pragma once

#include "models/sources/source.h"

#include <QtCore/QByteArray>

#include <optional>

namespace stadtblick {

/**
 * A sync's cursor as it lies in the cache, one row a key (SyncStore::setCursor):
 *
 *     sync/begin        the SyncState and range that this sync began with: a resumed one asks the same
 *     sync/walk         a walk over the ideas has begun; "end": it came to its end
 *     queue/NNNNNNNNNN  a pending request, removed in the transaction that stores its page
 *     series/ID         what has been asked for of a series (SeriesMark)
 *     memory/NAME       what the adapter asked to be kept
 *     lastSync          begin of the last sync that ended well
 *
 * and under the empty source, of the run over several sources that is under way (SyncRun):
 *
 *     run/begin         when it began, and what it was asked for
 *     run/ended/ID      this source has ended well in it
 */
namespace cursor {
inline const QString begin = QStringLiteral("sync/begin");
inline const QString walk = QStringLiteral("sync/walk");
inline const QString sync = QStringLiteral("sync/");
inline const QString queue = QStringLiteral("queue/");
inline const QString series = QStringLiteral("series/");
inline const QString memory = QStringLiteral("memory/");
inline const QString lastSync = QStringLiteral("lastSync");
inline const QString run = QStringLiteral("run/");
inline const QString runBegin = QStringLiteral("run/begin");
inline const QString runEnded = QStringLiteral("run/ended/");
/** queue/0000000042: as wide as any, so that keys sort as numbers and none is another's prefix. */
QString queueKey(qint64 number);
} // namespace cursor

/** A request that waits, with its place in the queue. The highest number goes first. */
struct QueuedRequest
{
    qint64 number = 0;
    HttpRequest request;
    bool hasFailed = false; ///< was given up in this sync; is tried last
};

/** What this sync began with. */
struct SyncBegin
{
    SyncState state;
    OpenTimeRange range;
    QByteArray fingerprint; ///< of the source's address and what is fetched: another one begins anew
    std::optional<qint64> serverMs; ///< the server's clock at the first answer
};

/** What has been asked for of a series by all syncs so far. */
struct SeriesMark
{
    std::optional<qint64> askedFromMs; ///< absent: without limit
    /** Last begin without a gap before it, where a sync with --from left one behind it. */
    std::optional<qint64> contiguousMs;

    bool operator==(const SeriesMark &) const = default;
};

/**
 * @p before (nothing: the first time) after a sync of @p range that read the series to its end.
 * @p lastMs is the last stored begin before that sync. Coverage grows only where it joins: a period asked
 * for on its own, before or after, leaves the mark where it was.
 */
SeriesMark markAfter(
    const std::optional<SeriesMark> &before, const OpenTimeRange &range, std::optional<qint64> lastMs);

QByteArray toBytes(const QueuedRequest &queued);
/** Nothing where the row can't be used: damaged, or its URL held a secret that is not stored. */
std::optional<QueuedRequest> queuedFromBytes(qint64 number, const QByteArray &bytes);

QByteArray toBytes(const SyncBegin &begin);
std::optional<SyncBegin> beginFromBytes(const QByteArray &bytes);

QByteArray toBytes(const SeriesMark &mark);
std::optional<SeriesMark> markFromBytes(const QByteArray &bytes);

/** Identifies a request, for noticing one that comes again. */
QByteArray requestKey(const HttpRequest &request);

} // namespace stadtblick
