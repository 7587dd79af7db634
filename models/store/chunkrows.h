#pragma once

#include "models/domain/samples.h"
#include "models/domain/timerange.h"
#include "models/store/chunkcodec.h"
#include "models/store/connection.h"

namespace stadtblick {

/** The last week that a chunk's key has room for; the first is 0. */
inline constexpr qint64 lastChunkWeek = (qint64(1) << 20) - 1;

/** All times that a chunk's key has room for: some 10,000 years on either side of 1970. */
inline constexpr TimeRange chunkTimes{-(qint64(1) << 19) * chunkMs, (qint64(1) << 19) * chunkMs};

/** The keys of a series' chunks that hold @p range, the last one included. */
struct ChunkKeys
{
    qint64 first = 0;
    qint64 last = -1; ///< below first: the range is empty
};

ChunkKeys chunkKeys(qint64 seriesRow, TimeRange range);

/** The week that a chunk's key names. */
qint64 weekOfKey(qint64 key);

/**
 * Appends the chunk of a row "key, data, flags" to @p samples (as decodeChunk() does). False if it is
 * damaged;
 * @p samples is then not to be used.
 */
[[nodiscard]] bool appendChunkRow(const Statement &row, qint64 stepMs, Samples &samples);

/** Binds a chunk's flags, one byte a sample; NULL where all is well. They must live until the step. */
void bindFlags(Statement &statement, int index, std::span<const quint8> flags);

/** Takes all samples away, but keeps the memory for the next ones. */
void clearSamples(Samples &samples);

/** Drops what lies outside of @p range. */
void cutSamples(Samples &samples, TimeRange range);

/** The Error of a chunk that can't be read. */
Error damagedChunk(const Connection &connection, qint64 key);

} // namespace stadtblick
