#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/result.h"
#include "models/domain/timerange.h"
#include "models/store/syncstore.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stadtblick {

/** Limits of a sync beside those of HTTP (interfaces.md). */
struct SyncLimits
{
    int noProgressMs = 120'000; ///< a source that commits no page for so long ends
    int failuresInARow = 5; ///< requests given up one after the other: the source is given up
    int pendingWrites = 4; ///< pages that may wait for the disk before more are fetched
    int maximumWarnings = 50; ///< kept of a source; the rest is counted
    qint64 resumableMs = 7LL * 24 * 3'600'000; ///< an interrupted sync older than this begins anew
    qint64 followUpMs =
        3'600'000; ///< a resumed sync that began longer ago is followed by a new one; none of it is left out
};

/** What to sync into which cache. */
struct SyncRequest
{
    QString cachePath;
    CityProfile city; ///< rules, bounds and name; its sources are ignored
    std::vector<SourceProfile> sources; ///< those to sync
    OpenTimeRange range; ///< [from, to) by the observations' begin
    QByteArray profileJson; ///< stored in the cache if not empty
};

/** How far a source is; for people. */
struct SyncProgress
{
    QString source; ///< id
    QString name;
    qint64 pages = 0;
    qint64 values = 0; ///< observations, ideas and comments that came
    std::optional<qint64> expected; ///< what the server says there is; an estimate
    qint64 requestsLeft = 0; ///< known so far
    bool isDone = false;
};

/** What a sync wrote, or found as it was. */
struct SyncCounts
{
    qint64 pages = 0;
    qint64 stations = 0; ///< that came, new or not
    qint64 series = 0;
    qint64 observations = 0; ///< that came
    qint64 added = 0; ///< of these: new
    qint64 changed = 0; ///< of these: corrected by the source
    qint64 skipped = 0; ///< results that were no values
    qint64 ideas = 0;
    qint64 comments = 0;
    qint64 areas = 0;
    qint64 withdrawn = 0; ///< what the source no longer has; kept and marked

    bool operator==(const SyncCounts &) const = default;
    SyncCounts &operator+=(const SyncCounts &other);
    qint64 values() const { return stations + series + observations + ideas + comments + areas; }
};

/** How the sync of one source ended. */
struct SourceReport
{
    QString source; ///< id
    QString name;
    QString url; ///< cleaned
    SyncOutcome outcome = SyncOutcome::Never;
    std::optional<Error> error; ///< the first; its `what` names the source and its address
    QStringList furtherErrors; ///< one line each
    QStringList warnings;
    qint64 warningsLeftOut = 0;
    SyncCounts counts;
    bool isResumed = false;
    /** It had ended well before the run was interrupted and was not asked again: its counts are 0. */
    bool hadEnded = false;
};

/** How a sync ended. */
struct SyncReport
{
    std::vector<SourceReport> sources;
    bool isCancelled = false;

    /** True if everything asked for was fetched and stored: exit code 0. */
    bool isOk() const;
};

} // namespace stadtblick
