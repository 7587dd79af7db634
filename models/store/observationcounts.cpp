#include "models/store/chunkcodec.h"
#include "models/store/chunkrows.h"
#include "models/store/observationstore.h"

#include <algorithm>
#include <unordered_map>

// What ObservationStore says about all series at once.
namespace stadtblick {

namespace {

/** Takes the times that no figure is of out of a chunk's: years ahead they would be days of their own. */
void dropWrongClocks(std::span<const std::byte> flags, std::vector<qint64> &times)
{
    if (flags.size() != times.size()) {
        return; // all is well
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if ((std::to_integer<quint8>(flags[i]) & FlagClock) == 0) {
            times[kept++] = times[i];
        }
    }
    times.resize(kept);
}

} // namespace

Result<std::vector<std::pair<qint64, qint64>>> ObservationStore::countsPerDay() const
{
    auto statement = Statement::prepare(m_connection, "SELECT key, data, flags FROM chunk");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    std::vector<std::pair<qint64, qint64>> counts;
    std::unordered_map<qint64, qint64> byDay;
    std::vector<qint64> times;
    constexpr qint64 dayMs = 86400000;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        times.clear();
        if (!decodeChunkTimes(statement->blob(1), weekOfKey(statement->integer(0)), times)) {
            return tl::unexpected(damagedChunk(m_connection, statement->integer(0)));
        }
        dropWrongClocks(statement->blob(2), times);
        for (auto from = times.begin(); from != times.end();) {
            const qint64 day = *from >= 0 ? *from / dayMs : -((-*from + dayMs - 1) / dayMs);
            const auto to = std::lower_bound(from, times.end(), (day + 1) * dayMs);
            byDay[day] += to - from;
            from = to;
        }
    }
    counts.assign(byDay.begin(), byDay.end());
    std::ranges::sort(counts);
    return counts;
}

Result<std::optional<TimeRange>> ObservationStore::extent() const
{
    // What a cache of an older program has from a clock that runs ahead is only marked by the next sync. By
    // source first: else each of thousands of series would look up its source's contacts.
    auto statement = Statement::prepare(m_connection,
        "WITH reach AS (SELECT source, min(first_ms) AS first_ms, max(last_ms) AS last_ms FROM series"
        " GROUP BY source), contact AS (SELECT id, max(coalesce(last_success_ms, 0), "
        "coalesce(last_attempt_ms, 0),"
        " coalesce((SELECT max(at_ms) FROM provenance WHERE provenance.source = source.id), 0)) AS at_ms"
        " FROM source WHERE is_demo = 0)"
        " SELECT min(iif(contact.at_ms > 0, min(first_ms, contact.at_ms + ?1), first_ms)),"
        " max(iif(contact.at_ms > 0, min(last_ms, contact.at_ms + ?1), last_ms))"
        " FROM reach LEFT JOIN contact ON contact.id = reach.source");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, storedAheadMs);
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (statement->isNull(0)) {
        return std::nullopt;
    }
    return TimeRange{statement->integer(0), statement->integer(1)};
}

} // namespace stadtblick
