#pragma once

#include "models/domain/packedweek.h"
#include "models/domain/samples.h"
#include "models/domain/timerange.h"
#include "models/store/connection.h"

#include <functional>
#include <memory>
#include <vector>

namespace stadtblick {

/** How many samples a write added, changed or found as they were. */
struct WriteCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
};

/**
 * Observations as chunks of one series and week (chunkcodec.h). Values come back exactly as they were
 * written; the newest write of a time wins. Thread: that of its connection.
 */
class ObservationStore
{
public:
    explicit ObservationStore(Connection &connection);
    ~ObservationStore();
    ObservationStore(ObservationStore &&) noexcept;
    ObservationStore &operator=(ObservationStore &&) = delete;

    /** Merges @p samples (any order, duplicates allowed: the last one wins) into the series' chunks. */
    [[nodiscard]] Result<WriteCounts> put(qint64 seriesRow, const Samples &samples);

    /**
     * Marks as withdrawn what the store has in @p range and @p present (sorted times of a complete re-read)
     * does not; takes the mark from what is there again. Answers how many were newly marked.
     */
    [[nodiscard]] Result<qint64> markWithdrawn(
        qint64 seriesRow, TimeRange range, std::span<const qint64> presentMs);

    /**
     * Marks what begins after @p latestMs: it was there before its time, so its clock was wrong. The series'
     * first and last begin are then those of the others. Answers how many were newly marked.
     */
    [[nodiscard]] Result<qint64> markAhead(qint64 seriesRow, qint64 latestMs);

    /** The samples whose begin lies in @p range, in order of time, flagged ones included. */
    [[nodiscard]] Result<Samples> read(qint64 seriesRow, TimeRange range) const;
    /** All of them. */
    [[nodiscard]] Result<Samples> readAll(qint64 seriesRow) const;
    /**
     * Begin and value of the last sample that begins at or before @p timeMs and after @p timeMs − @p
     * withinMs; those whose flags keep them out of figures are passed over.
     */
    [[nodiscard]] Result<std::optional<std::pair<qint64, double>>> latestAt(
        qint64 seriesRow, qint64 timeMs, qint64 withinMs) const;
    /** The same for many series, in their order, of one state of the cache. */
    [[nodiscard]] Result<std::vector<std::optional<std::pair<qint64, double>>>> latestAt(
        std::span<const qint64> seriesRows, qint64 timeMs, qint64 withinMs) const;

    /**
     * Calls @p visit for each series of @p seriesRows with the samples in @p range, in that order, decoded
     * into one buffer that is used again. Stops and answers Cancelled when @p visit returns false.
     */
    [[nodiscard]] Result<void> visit(std::span<const qint64> seriesRows, TimeRange range,
        const std::function<bool(qint64 seriesRow, const Samples &)> &visit) const;

    /**
     * Calls @p visit for each week of the series that @p range touches, in order, with the week (of
     * chunkWeek()) and its samples as they are packed; those that have flags, lengths of their own, irregular
     * times or values without a common base come as null.
     */
    [[nodiscard]] Result<void> visitPacked(qint64 seriesRow, TimeRange range,
        const std::function<void(qint64 week, const PackedWeek *)> &visit) const;

    /** Samples per day (UTC days since 1970 → count) over all series: the timeline's histogram. */
    [[nodiscard]] Result<std::vector<std::pair<qint64, qint64>>> countsPerDay() const;
    /** First begin and last begin over all series; nothing if the cache has no observation. */
    [[nodiscard]] Result<std::optional<TimeRange>> extent() const;

private:
    struct Prepared;
    Result<Prepared *> prepared() const;
    Result<Prepared *> preparedForWriting();

    Connection &m_connection;
    mutable std::unique_ptr<Prepared> m_prepared; ///< statements, made once
};

} // namespace stadtblick
