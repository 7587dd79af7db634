#include "models/store/observationstore.h"

#include "models/store/chunkcodec.h"
#include "models/store/chunkmerge.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace stadtblick {

namespace {

Error damaged(const Connection &connection, qint64 key)
{
    return {Error::Kind::Storage,
        QCoreApplication::translate("Store", "The cache %1 has a damaged block of measurements.")
            .arg(connection.path()),
        QCoreApplication::translate("Store", "Sync the source into a new cache."),
        QStringLiteral("chunk %1").arg(key)};
}

/** The step that lengths are compared with; −1 (no length) where it is unknown. */
struct SeriesFacts
{
    qint64 stepMs = -1;
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
    const SeriesFacts facts{statement.optionalInteger(0).value_or(-1), statement.optionalInteger(1),
        statement.optionalInteger(2)};
    statement.reset(); // an open statement would hold its read transaction
    return facts;
}

/** Reads chunk rows: key, data, flags. */
bool decodeRow(const Statement &row, qint64 stepMs, Samples &samples)
{
    const qint64 week = row.integer(0) & 0xfffff;
    const std::size_t before = samples.size();
    if (!decodeChunk(row.blob(1), week, stepMs, samples)) {
        return false;
    }
    const std::span<const std::byte> flags = row.blob(2);
    if (flags.empty() && samples.flags.empty()) {
        return true;
    }
    if (!flags.empty() && flags.size() != samples.size() - before) {
        return false;
    }
    samples.flags.resize(before);
    if (flags.empty()) {
        samples.flags.resize(samples.size());
    } else {
        const auto *bytes = reinterpret_cast<const quint8 *>(flags.data());
        samples.flags.insert(samples.flags.end(), bytes, bytes + flags.size());
    }
    return true;
}

void clear(Samples &samples)
{
    samples.timesMs.clear();
    samples.values.clear();
    samples.lengthsMs.clear();
    samples.flags.clear();
}

/** Drops what lies outside of [from, to). */
void cut(Samples &samples, TimeRange range)
{
    const auto &times = samples.timesMs;
    const auto first = std::ranges::lower_bound(times, range.fromMs) - times.begin();
    const auto last = std::ranges::lower_bound(times, range.toMs) - times.begin();
    const auto keep = [first, last](auto &column) {
        if (!column.empty()) {
            column.erase(column.begin() + last, column.end());
            column.erase(column.begin(), column.begin() + first);
        }
    };
    keep(samples.values);
    keep(samples.lengthsMs);
    keep(samples.flags);
    keep(samples.timesMs);
}

constexpr std::string_view readRange =
    "SELECT key, data, flags FROM chunk WHERE key BETWEEN ?1 AND ?2 ORDER BY key";

/** Appends the series' chunks of @p range to @p samples and cuts them. */
Result<void> readInto(Connection &connection, Statement &statement, qint64 seriesRow, qint64 stepMs,
    TimeRange range, Samples &samples)
{
    clear(samples);
    if (range.isEmpty()) {
        return {};
    }
    statement.reset();
    statement.bind(1, chunkKey(seriesRow, std::max<qint64>(0, chunkWeek(range.fromMs))));
    statement.bind(2, chunkKey(seriesRow, std::min<qint64>(0xfffff, chunkWeek(range.toMs - 1))));
    for (;;) {
        const auto row = statement.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        if (!decodeRow(statement, stepMs, samples)) {
            return tl::unexpected(damaged(connection, statement.integer(0)));
        }
    }
    statement.reset();
    cut(samples, range);
    return {};
}

/** All times that a chunk key can hold. */
constexpr TimeRange everything{-(qint64(1) << 19) * chunkMs, (qint64(1) << 19) * chunkMs};

/** Writes the chunks of one series. */
class Writer
{
public:
    Writer(Connection &connection, qint64 seriesRow, SeriesFacts facts, Statement read, Statement write)
        : m_connection(connection)
        , m_seriesRow(seriesRow)
        , m_facts(facts)
        , m_read(std::move(read))
        , m_write(std::move(write))
    { }

    Result<void> put(const Samples &samples)
    {
        std::size_t from = 0;
        while (from < samples.size()) {
            const qint64 week = chunkWeek(samples.timesMs[from]);
            const qint64 end = chunkBegin(week) + chunkMs;
            const auto next = std::lower_bound(
                samples.timesMs.begin() + static_cast<std::ptrdiff_t>(from), samples.timesMs.end(), end);
            const auto to = static_cast<std::size_t>(next - samples.timesMs.begin());
            const Result<void> written = putWeek(week, slice(samples, from, to));
            if (!written) {
                return written;
            }
            from = to;
        }
        return {};
    }

    const WriteCounts &counts() const { return m_counts; }

private:
    Result<void> putWeek(qint64 week, const SamplesView &fresh)
    {
        const qint64 key = chunkKey(m_seriesRow, week);
        m_read.reset();
        m_read.bind(1, key);
        const auto row = m_read.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        clear(m_stored);
        if (*row && !decodeRow(m_read, m_facts.stepMs, m_stored)) {
            return tl::unexpected(damaged(m_connection, key));
        }
        m_read.reset();
        if (m_stored.isEmpty()) {
            m_counts.added += static_cast<qint64>(fresh.timesMs.size());
            return write(key, week, fresh);
        }
        const WriteCounts before = m_counts;
        mergeSamples(m_stored, fresh, m_facts.stepMs, m_merged, m_counts);
        if (m_counts.added == before.added && m_counts.changed == before.changed) {
            return {};
        }
        return write(key, week, slice(m_merged, 0, m_merged.size()));
    }

    Result<void> write(qint64 key, qint64 week, const SamplesView &samples)
    {
        std::span<const qint64> lengths = samples.lengthsMs;
        if (std::ranges::all_of(lengths, [this](qint64 length) { return length == m_facts.stepMs; })) {
            lengths = {};
        }
        encodeChunk({samples.timesMs, samples.values, lengths}, week, m_blob);
        m_write.bind(1, key);
        m_write.bind(2, static_cast<qint64>(samples.timesMs.size()));
        m_write.bind(3, std::span<const std::byte>(m_blob));
        const bool isAllWell = std::ranges::all_of(samples.flags, [](quint8 flag) { return flag == 0; });
        if (isAllWell) {
            m_write.bindNull(4);
        } else {
            m_write.bind(4, std::as_bytes(samples.flags));
        }
        return m_write.run();
    }

    Connection &m_connection;
    qint64 m_seriesRow;
    SeriesFacts m_facts;
    Statement m_read;
    Statement m_write;
    Samples m_stored;
    Samples m_merged;
    std::vector<std::byte> m_blob;
    WriteCounts m_counts;
};

Result<void> updateSeries(
    Connection &connection, qint64 seriesRow, const Samples &samples, const SeriesFacts &facts, qint64 added)
{
    auto statement = Statement::prepare(connection,
        "UPDATE series SET first_ms = ?2, last_ms = ?3, sample_count = sample_count + ?4 WHERE row = ?1");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, seriesRow);
    statement->bind(2, std::min(facts.firstMs.value_or(samples.timesMs.front()), samples.timesMs.front()));
    statement->bind(3, std::max(facts.lastMs.value_or(samples.timesMs.back()), samples.timesMs.back()));
    statement->bind(4, added);
    return statement->run();
}

} // namespace

struct ObservationStore::Prepared
{
    Statement facts;
    Statement range;
};

ObservationStore::ObservationStore(Connection &connection)
    : m_connection(connection)
{}

ObservationStore::~ObservationStore() = default;
ObservationStore::ObservationStore(ObservationStore &&) noexcept = default;

Result<ObservationStore::Prepared *> ObservationStore::prepared() const
{
    if (!m_prepared) {
        auto facts
            = Statement::prepare(m_connection, "SELECT step_ms, first_ms, last_ms FROM series WHERE row = ?1");
        auto range = Statement::prepare(m_connection, readRange);
        if (!facts || !range) {
            return tl::unexpected(!facts ? facts.error() : range.error());
        }
        m_prepared = std::make_unique<Prepared>(Prepared{std::move(*facts), std::move(*range)});
    }
    return m_prepared.get();
}

Result<WriteCounts> ObservationStore::put(qint64 seriesRow, const Samples &samples)
{
    if (samples.isEmpty()) {
        return WriteCounts{};
    }
    const bool isInside =
        std::ranges::all_of(samples.timesMs, [](qint64 time) { return everything.contains(time); });
    if (!isInside) {
        return tl::unexpected(Error{Error::Kind::Protocol,
            QCoreApplication::translate(
                "Store", "A measurement's time lies outside of what the cache can keep."),
            {}, {}});
    }
    const auto statements = prepared();
    const auto facts = statements ? factsOf((*statements)->facts, seriesRow)
                                  : Result<SeriesFacts>(tl::unexpected(statements.error()));
    auto read = Statement::prepare(m_connection, "SELECT key, data, flags FROM chunk WHERE key = ?1");
    auto write = Statement::prepare(m_connection,
        "INSERT INTO chunk (key, count, data, flags) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (key) DO UPDATE SET count = excluded.count, data = excluded.data, flags = "
        "excluded.flags");
    if (!facts || !read || !write) {
        return tl::unexpected(!facts ? facts.error() : !read ? read.error() : write.error());
    }
    Samples ordered;
    const bool isOrdered = isStrictlyOrdered(samples.timesMs);
    if (!isOrdered) {
        ordered = orderedSamples(samples);
    }
    const Samples &fresh = isOrdered ? samples : ordered;
    Writer writer(m_connection, seriesRow, *facts, std::move(*read), std::move(*write));
    const Result<void> written = writer.put(fresh);
    const Result<void> updated =
        written ? updateSeries(m_connection, seriesRow, fresh, *facts, writer.counts().added) : written;
    if (!updated) {
        return tl::unexpected(updated.error());
    }
    return writer.counts();
}

Result<qint64> ObservationStore::markWithdrawn(
    qint64 seriesRow, TimeRange range, std::span<const qint64> presentMs)
{
    auto read = Statement::prepare(m_connection, readRange);
    auto write = Statement::prepare(m_connection, "UPDATE chunk SET flags = ?2 WHERE key = ?1");
    if (!read || !write) {
        return tl::unexpected(!read ? read.error() : write.error());
    }
    const qint64 firstWeek = std::max<qint64>(0, chunkWeek(range.fromMs));
    const qint64 lastWeek = std::min<qint64>(0xfffff, chunkWeek(range.toMs - 1));
    qint64 marked = 0;
    Samples samples;
    for (qint64 key = chunkKey(seriesRow, firstWeek);
        !range.isEmpty() && key <= chunkKey(seriesRow, lastWeek);) {
        read->reset();
        read->bind(1, key);
        read->bind(2, chunkKey(seriesRow, lastWeek));
        const auto row = read->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        key = read->integer(0);
        clear(samples);
        if (!decodeRow(*read, -1, samples)) {
            return tl::unexpected(damaged(m_connection, key));
        }
        read->reset();
        const qint64 newly = markMissing(samples, range, presentMs);
        if (newly != 0) {
            marked += std::max<qint64>(0, newly);
            write->bind(1, key);
            const bool isAllWell = std::ranges::all_of(samples.flags, [](quint8 flag) { return flag == 0; });
            if (isAllWell) {
                write->bindNull(2);
            } else {
                write->bind(2, std::as_bytes(std::span<const quint8>(samples.flags)));
            }
            const Result<void> written = write->run();
            if (!written) {
                return tl::unexpected(written.error());
            }
        }
        ++key;
    }
    return marked;
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
        readInto(m_connection, (*statements)->range, seriesRow, facts->stepMs, range, samples);
    if (!done) {
        return tl::unexpected(done.error());
    }
    return samples;
}

Result<Samples> ObservationStore::readAll(qint64 seriesRow) const
{
    return read(seriesRow, everything);
}

Result<std::optional<std::pair<qint64, double>>> ObservationStore::latestAt(
    qint64 seriesRow, qint64 timeMs, qint64 withinMs) const
{
    const auto samples = read(seriesRow, {timeMs - withinMs + 1, timeMs + 1});
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    if (samples->isEmpty()) {
        return std::nullopt;
    }
    return std::pair(samples->timesMs.back(), samples->values.back());
}

Result<void> ObservationStore::visit(std::span<const qint64> seriesRows, TimeRange range,
    const std::function<bool(qint64 seriesRow, const Samples &)> &visit) const
{
    const auto statements = prepared();
    if (!statements) {
        return tl::unexpected(statements.error());
    }
    Samples samples;
    for (const qint64 seriesRow : seriesRows) {
        const auto facts = factsOf((*statements)->facts, seriesRow);
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        const Result<void> done =
            readInto(m_connection, (*statements)->range, seriesRow, facts->stepMs, range, samples);
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
        if (!decodeChunkTimes(statement->blob(1), statement->integer(0) & 0xfffff, times)) {
            return tl::unexpected(damaged(m_connection, statement->integer(0)));
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
