#pragma once

#include "models/sources/sensorthings/entities.h"
#include "models/sources/sensorthings/observations.h"
#include "models/sources/source.h"

#include <optional>

namespace stadtblick {

/**
 * The walk over one stream's observations: the context of its requests.
 *
 * A sync walks each stream once or twice. 'New' asks by phenomenonTime: everything the first time, later from
 * 48 hours before the last stored value on (once a week 35 days), which also finds corrections and what was
 * withdrawn. 'Late' then asks for what arrived since the last sync whatever its time: by resultTime where
 * that is the true arrival, else by id where ids are whole numbers (city-apis.md, incremental sync).
 */
struct StreamWalk
{
    QString path; ///< Datastreams(7), encoded
    QStringList seriesIds;
    bool isMulti = false;
    bool isLate = false;
    QString lateFilter; ///< of the late walk that follows; empty = none
    std::optional<qint64> rereadFromMs; ///< a re-read: everything up to here has been compared
    bool isBegun = false; ///< a page of the re-read has been compared
    bool isLongReread = false; ///< the weekly one, or a first pass
    std::optional<qint64>
        knownToMs; ///< last begin met before this sync: what was skipped until then is counted
    std::optional<qint64> seenToMs; ///< latest begin that this walk has met, also of what was skipped
    std::optional<qint64> largestId;
    qint64 arrivals = 0;
    qint64 trueArrivals = 0;

    bool operator==(const StreamWalk &) const = default;
};

QJsonObject toJson(const StreamWalk &walk);
/** Nothing if @p context is not of a walk. */
std::optional<StreamWalk> walkFromJson(const QJsonObject &context);

/** A walk and the filter it begins with. */
struct PlannedWalk
{
    StreamWalk walk;
    QString filter;
};

/** What to ask of @p stream in this sync; nothing where the source can have nothing new. */
std::optional<PlannedWalk> planWalk(
    const StreamEntity &stream, const SyncState &state, const OpenTimeRange &range);

/** Begins for which this walk's skipped results count: those that no walk has counted before. */
OpenTimeRange countedBy(const StreamWalk &walk);

/** The member of SyncState::memory that belongs to a stream. */
QString memoryKey(const QString &streamPath);

/** Notes what @p page shows for the next page and the next sync. */
void notePage(StreamWalk &walk, const ObservationPage &page);

/** What to remember of a stream when its walks are over. @p before: what was remembered. */
QJsonObject memoryOf(const StreamWalk &walk, const QJsonObject &before, qint64 nowMs);

/**
 * The part of a re-read that @p page completes: from where the walk was up to its last begin, or to the end
 * if
 * @p isEnd. Moves the walk on. A page out of order ends the re-read: what it lacks proves nothing.
 */
std::optional<TimeRange> completedReread(
    StreamWalk &walk, const ObservationPage &page, bool isEnd, const OpenTimeRange &range, qint64 nowMs);

} // namespace stadtblick
