#include "models/store/chunkwriter.h"

#include "models/store/chunkrows.h"

#include <algorithm>

namespace stadtblick {

ChunkWriter::ChunkWriter(Connection &connection, Statement read, Statement write)
    : m_connection(&connection)
    , m_read(std::move(read))
    , m_write(std::move(write))
{ }

Result<ChunkWriter> ChunkWriter::prepare(Connection &connection)
{
    auto read = Statement::prepare(connection, "SELECT key, data, flags FROM chunk WHERE key = ?1");
    auto write = Statement::prepare(connection,
        "INSERT INTO chunk (key, count, data, flags) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (key) DO UPDATE SET count = excluded.count, data = excluded.data, flags = "
        "excluded.flags");
    if (!read || !write) {
        return tl::unexpected(!read ? read.error() : write.error());
    }
    return ChunkWriter(connection, std::move(*read), std::move(*write));
}

Result<WriteCounts> ChunkWriter::put(qint64 seriesRow, std::optional<qint64> stepMs, const Samples &samples)
{
    m_counts = {};
    m_stepMs = stepMs;
    std::size_t from = 0;
    while (from < samples.size()) {
        const qint64 week = chunkWeek(samples.timesMs[from]);
        const qint64 end = chunkBegin(week) + chunkMs;
        const auto next = std::lower_bound(
            samples.timesMs.begin() + static_cast<std::ptrdiff_t>(from), samples.timesMs.end(), end);
        const auto to = static_cast<std::size_t>(next - samples.timesMs.begin());
        const Result<void> written = putWeek(chunkKey(seriesRow, week), week, slice(samples, from, to));
        if (!written) {
            return tl::unexpected(written.error());
        }
        from = to;
    }
    return m_counts;
}

Result<void> ChunkWriter::putWeek(qint64 key, qint64 week, const SamplesView &fresh)
{
    // Where neither the sample nor its series says how long it lasts it is kept as an instant.
    const qint64 fillMs = m_stepMs.value_or(0);
    m_read.bind(1, key);
    const auto row = m_read.step();
    if (!row) {
        m_read.reset();
        return tl::unexpected(row.error());
    }
    clearSamples(m_stored);
    const bool isWell = !*row || appendChunkRow(m_read, fillMs, m_stored);
    m_read.reset();
    if (!isWell) {
        return tl::unexpected(damagedChunk(*m_connection, key));
    }
    if (m_stored.isEmpty()) {
        m_counts.added += static_cast<qint64>(fresh.timesMs.size());
        return write(key, week, fresh);
    }
    const WriteCounts before = m_counts;
    mergeSamples(m_stored, fresh, fillMs, m_merged, m_counts);
    if (m_counts.added == before.added && m_counts.changed == before.changed) {
        return {};
    }
    return write(key, week, slice(m_merged, 0, m_merged.size()));
}

Result<void> ChunkWriter::write(qint64 key, qint64 week, const SamplesView &samples)
{
    std::span<const qint64> lengths = samples.lengthsMs;
    // Only a known step may stand for them: an unknown one may become known as another one.
    if (m_stepMs && std::ranges::all_of(lengths, [this](qint64 length) { return length == *m_stepMs; })) {
        lengths = {};
    }
    encodeChunk({samples.timesMs, samples.values, lengths}, week, m_blob);
    m_write.bind(1, key);
    m_write.bind(2, static_cast<qint64>(samples.timesMs.size()));
    m_write.bind(3, std::span<const std::byte>(m_blob));
    bindFlags(m_write, 4, samples.flags);
    return m_write.run();
}

} // namespace stadtblick
