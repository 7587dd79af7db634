#include "models/store/syncstore.h"

namespace stadtblick {

namespace {

std::span<const std::byte> bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QByteArray toBytes(std::span<const std::byte> blob)
{
    return {reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size())};
}

SourceStatus readSource(const Statement &row)
{
    SourceStatus source;
    source.id = row.text(0);
    source.kind = row.text(1);
    source.name = row.text(2);
    source.url = row.text(3);
    source.attribution = row.text(4);
    source.licence = row.text(5);
    source.isDemo = row.integer(6) != 0;
    source.outcome = static_cast<SyncOutcome>(row.integer(7));
    source.error = row.text(8);
    source.lastSuccessMs = row.optionalInteger(9);
    source.lastAttemptMs = row.optionalInteger(10);
    source.stations = row.integer(11);
    source.series = row.integer(12);
    source.observations = row.integer(13);
    source.skipped = row.integer(14);
    source.ideas = row.integer(15);
    source.comments = row.integer(16);
    source.lastPageMs = row.optionalInteger(17);
    return source;
}

} // namespace

SyncStore::SyncStore(Connection &connection)
    : m_connection(connection)
{ }

Result<void> SyncStore::putSource(const SourceStatus &source)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO source (id, kind, name, url, attribution, licence, is_demo) VALUES "
        "(?1,?2,?3,?4,?5,?6,?7)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, url = excluded.url,"
        " attribution = excluded.attribution, licence = excluded.licence, is_demo = excluded.is_demo");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    int index = 1;
    for (const QString *text :
        {&source.id, &source.kind, &source.name, &source.url, &source.attribution, &source.licence}) {
        statement->bind(index++, QStringView(*text));
    }
    statement->bind(7, static_cast<qint64>(source.isDemo));
    return statement->run();
}

Result<void> SyncStore::setOutcome(
    const QString &source, SyncOutcome outcome, const QString &error, qint64 atMs)
{
    auto statement = Statement::prepare(m_connection,
        "UPDATE source SET outcome = ?2, error = ?3, last_attempt_ms = ?4,"
        " last_success_ms = iif(?2 = 1, ?4, last_success_ms) WHERE id = ?1");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, static_cast<qint64>(outcome));
    statement->bind(3, QStringView(error));
    statement->bind(4, atMs);
    return statement->run();
}

Result<std::vector<SourceStatus>> SyncStore::sources() const
{
    auto statement = Statement::prepare(m_connection,
        "SELECT s.id, s.kind, s.name, s.url, s.attribution, s.licence, s.is_demo, s.outcome, s.error, "
        "s.last_success_ms,"
        " s.last_attempt_ms, (SELECT count(*) FROM station WHERE source = s.id), (SELECT count(*) FROM "
        "series WHERE source = s.id),"
        " (SELECT coalesce(sum(sample_count), 0) FROM series WHERE source = s.id),"
        " (SELECT coalesce(sum(skipped_count), 0) FROM series WHERE source = s.id),"
        " (SELECT count(*) FROM idea WHERE source = s.id AND is_withdrawn = 0),"
        " (SELECT count(*) FROM comment WHERE source = s.id),"
        " (SELECT max(at_ms) FROM provenance WHERE source = s.id) FROM source s ORDER BY s.id");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    std::vector<SourceStatus> sources;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return sources;
        }
        sources.push_back(readSource(*statement));
    }
}

Result<std::optional<qint64>> SyncStore::lastContactMs(const QString &source) const
{
    auto statement = Statement::prepare(m_connection,
        "SELECT max(at_ms) FROM (SELECT last_success_ms AS at_ms FROM source WHERE id = ?1"
        " UNION ALL SELECT last_attempt_ms FROM source WHERE id = ?1"
        " UNION ALL SELECT max(at_ms) FROM provenance WHERE source = ?1)");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return statement->optionalInteger(0);
}

Result<std::optional<QByteArray>> SyncStore::cursor(const QString &source, const QString &key) const
{
    auto statement =
        Statement::prepare(m_connection, "SELECT value FROM cursor WHERE source = ?1 AND key = ?2");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(key));
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? std::optional(toBytes(statement->blob(0))) : std::nullopt;
}

Result<void> SyncStore::setCursor(const QString &source, const QString &key, const QByteArray &value)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO cursor (source, key, value) VALUES (?1, ?2, ?3) ON CONFLICT (source, key) DO UPDATE SET "
        "value = excluded.value");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(key));
    statement->bind(3, bytesOf(value));
    return statement->run();
}

Result<std::vector<std::pair<QString, QByteArray>>> SyncStore::cursors(
    const QString &source, const QString &keyPrefix) const
{
    // A range of keys, not substr(): the index finds it, and queues have thousands of rows.
    auto statement = Statement::prepare(m_connection,
        "SELECT key, value FROM cursor WHERE source = ?1 AND key >= ?2 AND key < ?2 || char(1114111) ORDER "
        "BY key");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(keyPrefix));
    std::vector<std::pair<QString, QByteArray>> rows;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return rows;
        }
        rows.emplace_back(statement->text(0), toBytes(statement->blob(1)));
    }
}

Result<void> SyncStore::clearCursors(const QString &source, const QString &keyPrefix)
{
    auto statement = Statement::prepare(
        m_connection, "DELETE FROM cursor WHERE source = ?1 AND key >= ?2 AND key < ?2 || char(1114111)");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(keyPrefix));
    return statement->run();
}

Result<void> SyncStore::addProvenance(
    const QString &source, const QString &url, qint64 atMs, qint64 bytes, qint64 values)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO provenance (source, url, at_ms, bytes, value_count) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(url));
    statement->bind(3, atMs);
    statement->bind(4, bytes);
    statement->bind(5, values);
    return statement->run();
}

Result<QByteArray> SyncStore::profile() const
{
    auto statement = Statement::prepare(m_connection, "SELECT value FROM fact WHERE name = 'profile'");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? toBytes(statement->blob(0)) : QByteArray();
}

Result<void> SyncStore::setProfile(const QByteArray &json)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO fact (name, value) VALUES ('profile', ?1) ON CONFLICT (name) DO UPDATE SET value = "
        "excluded.value");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, bytesOf(json));
    return statement->run();
}

} // namespace stadtblick
