#include "models/store/chunkcodec.h"
#include "models/store/chunkrows.h"
#include "models/store/observationstore.h"

#include <algorithm>
#include <unordered_map>

// What ObservationStore says about all series at once.
namespace stadtblick {

Result<std::vector<std::pair<qint64, qint64>>> ObservationStore::countsPerDay() const
{
    auto statement = Statement::prepare(m_connection, "SELECT key, data FROM chunk");
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
    auto statement = Statement::prepare(m_connection, "SELECT min(first_ms), max(last_ms) FROM series");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
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
