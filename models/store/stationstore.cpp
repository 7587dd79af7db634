#include "models/store/stationstore.h"

namespace stadtblick {

namespace {

constexpr std::string_view seriesColumns =
    "SELECT row, source, id, station_id, name, property, property_definition, unit, quantity, step_ms, lon, "
    "lat, parameters,"
    " first_ms, last_ms, sample_count, skipped_count FROM series";

std::optional<LonLat> place(const Statement &row, int lonColumn)
{
    const auto lon = row.optionalReal(lonColumn);
    const auto lat = row.optionalReal(lonColumn + 1);
    return lon && lat ? std::optional(LonLat{*lon, *lat}) : std::nullopt;
}

void bindPlace(Statement &statement, int index, const std::optional<LonLat> &position)
{
    statement.bind(index, position ? std::optional(position->lon) : std::nullopt);
    statement.bind(index + 1, position ? std::optional(position->lat) : std::nullopt);
}

StoredSeries readSeries(const Statement &row)
{
    StoredSeries stored;
    stored.row = row.integer(0);
    stored.series = {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), row.text(8), row.optionalInteger(9), place(row, 10), row.text(12)};
    stored.firstMs = row.optionalInteger(13);
    stored.lastMs = row.optionalInteger(14);
    stored.sampleCount = row.integer(15);
    stored.skippedCount = row.integer(16);
    return stored;
}

Result<std::vector<StoredSeries>> readAllSeries(Statement &statement)
{
    std::vector<StoredSeries> list;
    for (;;) {
        const auto row = statement.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return list;
        }
        list.push_back(readSeries(statement));
    }
}

} // namespace

StationStore::StationStore(Connection &connection)
    : m_connection(connection)
{ }

Result<void> StationStore::putStation(const Station &station)
{
    // A position that was found later (feature of interest) outlives an answer without one.
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO station (source, id, name, description, lon, lat, position_origin, height_m) VALUES "
        "(?1,?2,?3,?4,?5,?6,?7,?8)"
        " ON CONFLICT (source, id) DO UPDATE SET name = excluded.name, description = excluded.description,"
        " lon = coalesce(excluded.lon, lon), lat = coalesce(excluded.lat, lat),"
        " position_origin = iif(excluded.lon IS NULL, position_origin, excluded.position_origin), height_m = "
        "excluded.height_m");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(station.source));
    statement->bind(2, QStringView(station.id));
    statement->bind(3, QStringView(station.name));
    statement->bind(4, QStringView(station.description));
    bindPlace(*statement, 5, station.position);
    statement->bind(7, static_cast<qint64>(station.positionOrigin));
    statement->bind(8, station.heightM);
    return statement->run();
}

Result<qint64> StationStore::putSeries(const Series &series)
{
    auto statement = Statement::prepare(m_connection,
        "INSERT INTO series (source, id, station_id, name, property, property_definition, unit, quantity, "
        "step_ms, lon, lat,"
        " parameters) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)"
        " ON CONFLICT (source, id) DO UPDATE SET station_id = excluded.station_id, name = excluded.name,"
        " property = excluded.property, property_definition = excluded.property_definition, unit = "
        "excluded.unit,"
        " quantity = excluded.quantity, step_ms = coalesce(step_ms, excluded.step_ms),"
        " lon = coalesce(excluded.lon, lon), lat = coalesce(excluded.lat, lat), parameters = "
        "excluded.parameters"
        " RETURNING row");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    int index = 1;
    for (const QString *text : {&series.source, &series.id, &series.stationId, &series.name, &series.property,
             &series.propertyDefinition, &series.unit, &series.quantity}) {
        statement->bind(index++, QStringView(*text));
    }
    statement->bind(9, series.stepMs);
    bindPlace(*statement, 10, series.position);
    statement->bind(12, QStringView(series.parameters));
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return statement->integer(0);
}

Result<void> StationStore::placeStation(
    const QString &source, const QString &id, LonLat position, PositionOrigin origin)
{
    auto statement = Statement::prepare(m_connection,
        "UPDATE station SET lon = ?3, lat = ?4, position_origin = ?5 WHERE source = ?1 AND id = ?2 AND lon "
        "IS NULL");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(id));
    statement->bind(3, position.lon);
    statement->bind(4, position.lat);
    statement->bind(5, static_cast<qint64>(origin));
    return statement->run();
}

Result<void> StationStore::setStep(qint64 seriesRow, qint64 stepMs)
{
    // A known step stays: chunks without lengths of their own rely on it.
    auto statement =
        Statement::prepare(m_connection, "UPDATE series SET step_ms = ?2 WHERE row = ?1 AND step_ms IS NULL");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, seriesRow);
    statement->bind(2, stepMs);
    return statement->run();
}

Result<void> StationStore::addSkipped(qint64 seriesRow, qint64 count)
{
    auto statement = Statement::prepare(
        m_connection, "UPDATE series SET skipped_count = skipped_count + ?2 WHERE row = ?1");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, seriesRow);
    statement->bind(2, count);
    return statement->run();
}

Result<std::vector<Station>> StationStore::stations() const
{
    auto statement = Statement::prepare(m_connection,
        "SELECT source, id, name, description, lon, lat, position_origin, height_m FROM station ORDER BY "
        "source, id");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    std::vector<Station> list;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return list;
        }
        list.push_back({statement->text(0), statement->text(1), statement->text(2), statement->text(3),
            place(*statement, 4), static_cast<PositionOrigin>(statement->integer(6)),
            statement->optionalReal(7)});
    }
}

Result<std::vector<StoredSeries>> StationStore::series() const
{
    auto statement =
        Statement::prepare(m_connection, std::string(seriesColumns) + " ORDER BY source, station_id, id");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    return readAllSeries(*statement);
}

Result<std::vector<StoredSeries>> StationStore::seriesOf(
    const QString &source, const QString &stationId) const
{
    auto statement = Statement::prepare(
        m_connection, std::string(seriesColumns) + " WHERE source = ?1 AND station_id = ?2 ORDER BY id");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(stationId));
    return readAllSeries(*statement);
}

Result<std::optional<StoredSeries>> StationStore::findSeries(const QString &source, const QString &id) const
{
    auto statement =
        Statement::prepare(m_connection, std::string(seriesColumns) + " WHERE source = ?1 AND id = ?2");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(source));
    statement->bind(2, QStringView(id));
    const auto row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? std::optional(readSeries(*statement)) : std::nullopt;
}

} // namespace stadtblick
