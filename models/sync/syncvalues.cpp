#include "models/sync/syncvalues.h"

#include <algorithm>

namespace stadtblick {

SyncCounts &SyncCounts::operator+=(const SyncCounts &other)
{
    pages += other.pages;
    stations += other.stations;
    series += other.series;
    observations += other.observations;
    added += other.added;
    changed += other.changed;
    skipped += other.skipped;
    ideas += other.ideas;
    comments += other.comments;
    areas += other.areas;
    withdrawn += other.withdrawn;
    return *this;
}

bool SyncReport::isOk() const
{
    return !isCancelled && std::ranges::all_of(sources, [](const SourceReport &source) {
        return source.outcome == SyncOutcome::Ok;
    });
}

} // namespace stadtblick
