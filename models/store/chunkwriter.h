#pragma once

#include "models/store/chunkmerge.h"
#include "models/store/connection.h"

#include <optional>
#include <vector>

namespace stadtblick {

/** Merges samples into the chunks of one series after another. Its statements and buffers are made once. */
class ChunkWriter
{
public:
    static Result<ChunkWriter> prepare(Connection &connection);

    /** Merges @p samples, strictly ordered by time, into the chunks of @p seriesRow. */
    [[nodiscard]] Result<WriteCounts> put(
        qint64 seriesRow, std::optional<qint64> stepMs, const Samples &samples);

private:
    ChunkWriter(Connection &connection, Statement read, Statement write);

    [[nodiscard]] Result<void> putWeek(qint64 key, qint64 week, const SamplesView &fresh);
    [[nodiscard]] Result<void> write(qint64 key, qint64 week, const SamplesView &samples);

    Connection *m_connection;
    Statement m_read;
    Statement m_write;
    std::optional<qint64> m_stepMs;
    Samples m_stored;
    Samples m_merged;
    std::vector<std::byte> m_blob;
    WriteCounts m_counts;
};

} // namespace stadtblick
