#pragma once

#include "models/domain/packedweek.h"
#include "models/domain/samples.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Milliseconds of a week: the length of a chunk. */
inline constexpr qint64 chunkMs = 604800000;

/** The chunk that a time lies in: floor(ms / week) + 2^19, for times from before 1970 as well. */
qint64 chunkWeek(qint64 timeMs);

/** The first millisecond of a chunk. */
qint64 chunkBegin(qint64 week);

/** The row key of a series' week: series << 20 | week. */
qint64 chunkKey(qint64 seriesRow, qint64 week);

/** Columns of one week, ordered by time, each time once. */
struct ChunkView
{
    std::span<const qint64> timesMs;
    std::span<const double> values;
    std::span<const qint64> lengthsMs; ///< empty: all have the series' step
};

/**
 * Packs a week into @p out (cleared first).
 *
 * Version 1, little endian. Head: version (1 byte), kinds (1 byte: bit 0 times irregular, bits 1–2 value
 * width: 0 int8, 1 int16, 2 int32, 3 float64, bits 3–5 decimals, bits 6–7 lengths: 0 none, 1 one for all, 2
 * each), and as numbers of seven bits a byte (LEB128): count; of regular times first and step (ms, first
 * since the week's begin); of packed values their base (sign in the lowest bit). Columns: irregular times as
 * uint32 ms since the week's begin; values as unsigned differences to the base, value = double(n) /
 * 10^decimals, chosen only where every value comes back bit by bit, else float64; lengths as int64, once or
 * each. The short head lets four weeks of ten-minute values with 16 bits share a page instead of three.
 */
void encodeChunk(const ChunkView &samples, qint64 week, std::vector<std::byte> &out);

/** Number of samples in @p blob; nothing if it is no chunk of a known version or has the wrong size. */
std::optional<std::size_t> chunkCount(std::span<const std::byte> blob);

/**
 * Appends a chunk's samples to @p samples. Lengths are appended only if the chunk has them or @p samples
 * has some already; @p stepMs fills where the other side has none. False if the blob is damaged; then
 * nothing was appended.
 */
[[nodiscard]] bool decodeChunk(std::span<const std::byte> blob, qint64 week, qint64 stepMs, Samples &samples);

/**
 * A chunk's samples as they are packed; nothing where times are irregular, lengths differ from the series'
 * step or values have more than 16 bits, and for a damaged blob.
 */
std::optional<PackedWeek> packedWeek(std::span<const std::byte> blob, qint64 week);

/** Appends only the times. */
[[nodiscard]] bool decodeChunkTimes(
    std::span<const std::byte> blob, qint64 week, std::vector<qint64> &timesMs);

} // namespace stadtblick
