#include "models/store/observationstore.h"

#include "models/store/chunklookup.h"
#include "models/store/chunkmerge.h"
#include "models/store/chunkrows.h"
#include "models/store/chunkwriter.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

struct SeriesFacts
{
    std::optional<qint64> stepMs;
    std::optional<qint64> firstMs;
    std::optional<qint64> lastMs;
};

Result<SeriesFacts> factsOf(Statement &statement, qint64 seriesRow)
{
    statement.reset();
    statement.bind(1, seriesRow);
    const auto row = statement.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const SeriesFacts facts{
        statement.optionalInteger(0), statement.optionalInteger(1), statement.optionalInteger(2)};
    statement.reset(); // an open statement would hold its read transaction
    return facts;
}

constexpr std::string_view readRange =
    "SELECT key, data, flags FROM chunk WHERE key BETWEEN ?1 AND ?2 ORDER BY key";

/** Ends a statement's use when it goes out of sight: an open one would hold its read transaction. */
class Use
{
public:
    explicit Use(Statement &statement)
        : m_statement(statement)
    {
        m_statement.reset();
    }
    Use(const Use &) = delete;
    Use &operator=(const Use &) = delete;
    ~Use() { m_statement.reset(); }

private:
    Statement &m_statement;
};

/** The samples of one series in @p range, in @p samples. */
Result<void> readInto(Connection &connection, Statement &statement, qint64 seriesRow, qint64 stepMs,
    TimeRange range, Samples &samples)
{
    clearSamples(samples);
    const ChunkKeys keys = chunkKeys(seriesRow, range);
    if (keys.last < keys.first) {
        return {};
    }
    const Use use(statement);
    statement.bind(1, keys.first);
    statement.bind(2, keys.last);
    for (;;) {
        const auto row = statement.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        if (!appendChunkRow(statement, stepMs, samples)) {
            return tl::unexpected(damagedChunk(connection, statement.integer(0)));
        }
    }
    cutSamples(samples, range);
    return {};
}

/** The last sample of a row "key, data, flags" that begins at or before @p timeMs and may stand in figures.
 */
Result<std::optional<std::pair<qint64, double>>> latestInRow(
    Connection &connection, const Statement &row, qint64 timeMs)
{
    const qint64 key = row.integer(0);
    const std::span<const std::byte> blob = row.blob(1);
    const std::span<const std::byte> flags = row.blob(2);
    const std::optional<std::size_t> count = chunkCountUntil(blob, weekOfKey(key), timeMs);
    if (!count || (!flags.empty() && flags.size() < *count)) {
        return tl::unexpected(damagedChunk(connection, key));
    }
    for (std::size_t i = *count; i > 0; --i) {
        if (!flags.empty() && (std::to_integer<quint8>(flags[i - 1]) & excludingFlags) != 0) {
            continue;
        }
        const auto sample = chunkSample(blob, weekOfKey(key), i - 1);
        return sample ? Result<std::optional<std::pair<qint64, double>>>(sample)
                      : tl::unexpected(damagedChunk(connection, key));
    }
    return std::nullopt;
}

/** Counts what was added; first and last are of samples whose clock is right. */
Result<void> updateSeries(
    Statement &statement, qint64 seriesRow, const Samples &samples, SeriesFacts facts, qint64 added)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples.flags.empty() || (samples.flags[i] & FlagClock) == 0) {
            const qint64 time = samples.timesMs[i];
            facts.firstMs = std::min(facts.firstMs.value_or(time), time);
            facts.lastMs = std::max(facts.lastMs.value_or(time), time);
        }
    }
    statement.bind(1, seriesRow);
    statement.bind(2, facts.firstMs);
    statement.bind(3, facts.lastMs);
    statement.bind(4, added);
    return statement.run();
}

} // namespace

struct ObservationStore::Prepared
{
    Statement facts;
    Statement range;
    Statement latest;
    std::optional<ChunkWriter> writer; ///< made by the first put(): many stores only read
    std::optional<Statement> update;
};

ObservationStore::ObservationStore(Connection &connection)
    : m_connection(connection)
{ }

ObservationStore::~ObservationStore() = default;
ObservationStore::ObservationStore(ObservationStore &&) noexcept = default;

Result<ObservationStore::Prepared *> ObservationStore::prepared() const
{
    if (m_prepared) {
        return m_prepared.get();
    }
    auto facts =
        Statement::prepare(m_connection, "SELECT step_ms, first_ms, last_ms FROM series WHERE row = ?1");
    auto range = Statement::prepare(m_connection, readRange);
    auto latest = Statement::prepare(
        m_connection, "SELECT key, data, flags FROM chunk WHERE key BETWEEN ?1 AND ?2 ORDER BY key DESC");
    for (const auto *statement : {&facts, &range, &latest}) {
        if (!*statement) {
            return tl::unexpected(statement->error());
        }
    }
    m_prepared = std::make_unique<Prepared>(
        Prepared{std::move(*facts), std::move(*range), std::move(*latest), std::nullopt, std::nullopt});
    return m_prepared.get();
}

Result<ObservationStore::Prepared *> ObservationStore::preparedForWriting()
{
    const auto statements = prepared();
    if (!statements || (*statements)->writer) {
        return statements;
    }
    auto writer = ChunkWriter::prepare(m_connection);
    auto update = Statement::prepare(m_connection,
        "UPDATE series SET first_ms = ?2, last_ms = ?3, sample_count = sample_count + ?4 WHERE row = ?1");
    if (!writer || !update) {
        return tl::unexpected(!writer ? writer.error() : update.error());
    }
    (*statements)->update.emplace(std::move(*update));
    (*statements)->writer.emplace(std::move(*writer));
    return statements;
}

Result<WriteCounts> ObservationStore::put(qint64 seriesRow, const Samples &samples)
{
    if (samples.isEmpty()) {
        return WriteCounts{};
    }
    const bool isInside =
        std::ranges::all_of(samples.timesMs, [](qint64 time) { return chunkTimes.contains(time); });
    if (!isInside) {
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate(
                "Store", "A measurement's time lies outside of what the cache can keep."),
            {}, {}});
    }
    const auto statements = preparedForWriting();
    if (!statements) {
        return tl::unexpected(statements.error());
    }
    const auto facts = factsOf((*statements)->facts, seriesRow);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    Samples ordered;
    const bool isOrdered = isStrictlyOrdered(samples.timesMs);
    if (!isOrdered) {
        ordered = orderedSamples(samples);
    }
    const Samples &fresh = isOrdered ? samples : ordered;
    const Result<WriteCounts> counts = (*statements)->writer->put(seriesRow, facts->stepMs, fresh);
    const Result<void> updated = counts
        ? updateSeries(*(*statements)->update, seriesRow, fresh, *facts, counts->added)
        : tl::unexpected(counts.error());
    return updated ? counts : tl::unexpected(updated.error());
}

Result<Samples> ObservationStore::read(qint64 seriesRow, TimeRange range) const
{
    const auto statements = prepared();
    const auto facts = statements ? factsOf((*statements)->facts, seriesRow)
                                  : Result<SeriesFacts>(tl::unexpected(statements.error()));
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    Samples samples;
    const Result<void> done =
        readInto(m_connection, (*statements)->range, seriesRow, facts->stepMs.value_or(0), range, samples);
    if (!done) {
        return tl::unexpected(done.error());
    }
    return samples;
}

Result<Samples> ObservationStore::readAll(qint64 seriesRow) const
{
    return read(seriesRow, chunkTimes);
}

Result<std::optional<std::pair<qint64, double>>> ObservationStore::latestAt(
    qint64 seriesRow, qint64 timeMs, qint64 withinMs) const
{
    const auto statements = prepared();
    if (!statements) {
        return tl::unexpected(statements.error());
    }
    const ChunkKeys keys = chunkKeys(seriesRow, {timeMs - withinMs + 1, timeMs + 1});
    Statement &statement = (*statements)->latest;
    const Use use(statement);
    statement.bind(1, keys.first);
    statement.bind(2, keys.last);
    for (;;) {
        const auto row = statement.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return std::nullopt;
        }
        const auto found = latestInRow(m_connection, statement, timeMs);
        if (!found) {
            return found;
        }
        if (*found) {
            return (*found)->first > timeMs - withinMs ? found : std::nullopt;
        }
    }
}

Result<std::vector<std::optional<std::pair<qint64, double>>>> ObservationStore::latestAt(
    std::span<const qint64> seriesRows, qint64 timeMs, qint64 withinMs) const
{
    const Snapshot snapshot(m_connection);
    std::vector<std::optional<std::pair<qint64, double>>> found;
    found.reserve(seriesRows.size());
    for (const qint64 seriesRow : seriesRows) {
        const auto latest = latestAt(seriesRow, timeMs, withinMs);
        if (!latest) {
            return tl::unexpected(latest.error());
        }
        found.push_back(*latest);
    }
    return found;
}

Result<void> ObservationStore::visit(std::span<const qint64> seriesRows, TimeRange range,
    const std::function<bool(qint64 seriesRow, const Samples &)> &visit) const
{
    const auto statements = prepared();
    if (!statements) {
        return tl::unexpected(statements.error());
    }
    const Snapshot snapshot(m_connection);
    Samples samples;
    for (const qint64 seriesRow : seriesRows) {
        const auto facts = factsOf((*statements)->facts, seriesRow);
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        const Result<void> done = readInto(
            m_connection, (*statements)->range, seriesRow, facts->stepMs.value_or(0), range, samples);
        if (!done) {
            return done;
        }
        if (!visit(seriesRow, samples)) {
            return tl::unexpected(
                Error{Error::Kind::Cancelled, QCoreApplication::translate("Store", "Cancelled."), {}, {}});
        }
    }
    return {};
}

Result<void> ObservationStore::visitPacked(qint64 seriesRow, TimeRange range,
    const std::function<void(qint64 week, const PackedWeek *)> &visit) const
{
    const auto statements = prepared();
    if (!statements) {
        return tl::unexpected(statements.error());
    }
    const ChunkKeys keys = chunkKeys(seriesRow, range);
    Statement &statement = (*statements)->range;
    const Use use(statement);
    statement.bind(1, keys.first);
    statement.bind(2, keys.last);
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row) {
            return row ? Result<void>() : tl::unexpected(row.error());
        }
        const qint64 week = weekOfKey(statement.integer(0));
        const auto packed = statement.isNull(2) ? packedWeek(statement.blob(1), week) : std::nullopt;
        visit(week, packed ? &*packed : nullptr);
    }
}

} // namespace stadtblick
