#include "models/store/chunkmerge.h"
#include "models/store/chunkrows.h"
#include "models/store/observationstore.h"

#include <algorithm>

// What ObservationStore finds out later about samples that it has.
namespace stadtblick {

namespace {

/** Calls @p change for the samples of each chunk in @p range; writes their flags where it answers true. */
Result<void> rewriteFlags(Connection &connection, qint64 seriesRow, TimeRange range,
    const std::function<bool(Samples &samples)> &change)
{
    auto read = Statement::prepare(
        connection, "SELECT key, data, flags FROM chunk WHERE key BETWEEN ?1 AND ?2 ORDER BY key");
    auto write = Statement::prepare(connection, "UPDATE chunk SET flags = ?2 WHERE key = ?1");
    if (!read || !write) {
        return tl::unexpected(!read ? read.error() : write.error());
    }
    const ChunkKeys keys = chunkKeys(seriesRow, range);
    Samples samples;
    for (qint64 key = keys.first; key <= keys.last; ++key) {
        read->reset();
        read->bind(1, key);
        read->bind(2, keys.last);
        const auto row = read->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        key = read->integer(0);
        clearSamples(samples);
        if (!appendChunkRow(*read, 0, samples)) {
            return tl::unexpected(damagedChunk(connection, key));
        }
        read->reset();
        if (!change(samples)) {
            continue;
        }
        write->bind(1, key);
        bindFlags(*write, 2, samples.flags);
        const Result<void> written = write->run();
        if (!written) {
            return written;
        }
    }
    return {};
}

/** Begin of the last sample up to @p latestMs whose clock is right. */
Result<std::optional<qint64>> lastOfRightClock(Connection &connection, qint64 seriesRow, qint64 latestMs)
{
    auto read = Statement::prepare(
        connection, "SELECT key, data, flags FROM chunk WHERE key BETWEEN ?1 AND ?2 ORDER BY key DESC");
    if (!read) {
        return tl::unexpected(read.error());
    }
    const ChunkKeys keys = chunkKeys(seriesRow, {chunkTimes.fromMs, latestMs + 1});
    read->bind(1, keys.first);
    read->bind(2, keys.last);
    Samples samples;
    for (;;) {
        const auto row = read->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return std::nullopt;
        }
        clearSamples(samples);
        if (!appendChunkRow(*read, 0, samples)) {
            return tl::unexpected(damagedChunk(connection, read->integer(0)));
        }
        for (std::size_t i = samples.size(); i > 0; --i) {
            const bool isWrong = !samples.flags.empty() && (samples.flags[i - 1] & FlagClock) != 0;
            if (!isWrong && samples.timesMs[i - 1] <= latestMs) {
                return std::optional(samples.timesMs[i - 1]);
            }
        }
    }
}

} // namespace

Result<qint64> ObservationStore::markWithdrawn(
    qint64 seriesRow, TimeRange range, std::span<const qint64> presentMs)
{
    qint64 marked = 0;
    return rewriteFlags(m_connection, seriesRow, range, [&](Samples &samples) {
        const qint64 newly = markMissing(samples, range, presentMs);
        marked += std::max<qint64>(0, newly);
        return newly != 0;
    }).map([&] { return marked; });
}

Result<qint64> ObservationStore::markAhead(qint64 seriesRow, qint64 latestMs)
{
    qint64 marked = 0;
    const Result<void> rewritten =
        rewriteFlags(m_connection, seriesRow, {latestMs + 1, chunkTimes.toMs}, [&](Samples &samples) {
            const qint64 before = marked;
            samples.flags.resize(samples.size());
            for (std::size_t i = 0; i < samples.size(); ++i) {
                if (samples.timesMs[i] > latestMs && (samples.flags[i] & FlagClock) == 0) {
                    samples.flags[i] |= FlagClock;
                    ++marked;
                }
            }
            return marked != before;
        });
    if (!rewritten) {
        return tl::unexpected(rewritten.error());
    }
    const auto last = lastOfRightClock(m_connection, seriesRow, latestMs);
    auto update = Statement::prepare(m_connection,
        "UPDATE series SET last_ms = ?2, first_ms = iif(?2 IS NULL, NULL, first_ms) WHERE row = ?1");
    if (!last || !update) {
        return tl::unexpected(!last ? last.error() : update.error());
    }
    update->bind(1, seriesRow);
    update->bind(2, *last);
    return update->run().map([&] { return marked; });
}

} // namespace stadtblick
