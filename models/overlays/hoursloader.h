#pragma once

#include "models/analysis/hours.h"
#include "models/overlays/tworeadersloader.h"
#include "models/store/stationstore.h"

#include <memory>
#include <span>

namespace stadtblick {

/**
 * The hours of a series for @p weeks (whole UTC weeks), in its quantity's unit, invalid samples left out.
 * Clean weeks are summed as they are packed, the others by their samples; each week's answer depends on that
 * week and its neighbours alone, so that it is the same however much is read at once. Without a quantity that
 * Stadtblick knows, or with a unit of another kind, nothing counts as measured.
 */
Result<Hours> loadHours(
    Connection &connection, const StoredSeries &series, const QTimeZone &zone, TimeRange weeks);

/** The whole UTC weeks that @p range touches. */
TimeRange wholeWeeks(TimeRange range);

/**
 * Hours of many series, kept from load to load for as long as the cache's content stays the same. Thread:
 * one at a time; load() itself uses a second thread with a connection of its own.
 */
class HoursCache
{
public:
    /**
     * @p mostHours are kept between two loads (28 bytes each; counts of intervals by what they take); a
     * single load may hold more.
     */
    explicit HoursCache(std::size_t mostHours = 6'000'000);
    ~HoursCache();
    HoursCache(HoursCache &&) noexcept;
    HoursCache &operator=(HoursCache &&) noexcept;

    /** Forgets everything: the cache's content has changed. */
    void clear();
    /** What is kept of a series if it reaches over @p range; else null. */
    std::shared_ptr<const Hours> find(qint64 seriesRow, TimeRange range) const;
    /** What a load is told of its course: done of all series; false ends it (Cancelled). */
    using Progress = TwoReaders::Progress;
    /**
     * Reads what is missing of @p series for @p range: weeks on either side of what is kept are added to it.
     * Some weeks more are read, so that steps of the timeline find theirs.
     */
    Result<void> load(Connection &connection, std::span<const StoredSeries *const> series, TimeRange range,
        const QTimeZone &zone, const Progress &progress);

    /** The threads that load() reads by, for other readings of the same cache. */
    TwoReaders &readers();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stadtblick
