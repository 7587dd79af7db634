#include "models/basemap/tilearchive.h"

#include "models/basemap/offlinearea.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int archiveApplicationId = 0x4d504258; ///< 'MPBX', as the MBTiles specification names it
constexpr qint64 largestPicture = qint64{8} << 20;

constexpr auto archiveSchema = R"(
CREATE TABLE IF NOT EXISTS metadata (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS tiles (
    zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL,
    tile_data BLOB NOT NULL, fetched_ms INTEGER NOT NULL,
    PRIMARY KEY (zoom_level, tile_column, tile_row));
CREATE TABLE IF NOT EXISTS empty_tile (
    zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL,
    fetched_ms INTEGER NOT NULL,
    PRIMARY KEY (zoom_level, tile_column, tile_row));
CREATE TABLE IF NOT EXISTS offline_area (
    name TEXT PRIMARY KEY, west REAL NOT NULL, south REAL NOT NULL, east REAL NOT NULL, north REAL NOT NULL,
    from_zoom INTEGER NOT NULL, to_zoom INTEGER NOT NULL, tile_count INTEGER NOT NULL, done_count INTEGER NOT NULL);
)";

Error noTiles(const QString &path, const QString &detail)
{
    return {Error::Kind::Geodata,
        QCoreApplication::translate("RasterMaps", "%1 holds no map pictures.")
            .arg(QFileInfo(path).fileName()),
        QCoreApplication::translate(
            "RasterMaps", "Choose an MBTiles file with raster tiles (PNG, JPEG or WebP)."),
        detail};
}

qint64 rowOf(RasterKey key)
{
    return (qint64{1} << key.z) - 1 - key.y;
}

void bindKey(Statement &statement, RasterKey key)
{
    statement.bind(1, qint64{key.z});
    statement.bind(2, qint64{key.x});
    statement.bind(3, rowOf(key));
}

Result<bool> hasColumn(Connection &connection, std::string_view sql)
{
    return connection.integer(sql).map(
        [](const std::optional<qint64> &count) { return count.value_or(0) > 0; });
}

Result<void> putFacts(Connection &connection, const RasterSource &source)
{
    auto put =
        Statement::prepare(connection, "INSERT OR REPLACE INTO metadata (name, value) VALUES (?1, ?2)");
    if (!put) {
        return tl::unexpected(put.error());
    }
    const QString format = source.format.section(u'/', 1);
    for (const auto &[name, value] : {std::pair(u"name"_s, source.name), std::pair(u"format"_s, format),
             std::pair(u"attribution"_s, source.attribution), std::pair(u"type"_s, u"baselayer"_s),
             std::pair(u"minzoom"_s, QString::number(source.minimumZoom)),
             std::pair(u"maxzoom"_s, QString::number(source.maximumZoom))}) {
        put->bind(1, QStringView(name));
        put->bind(2, QStringView(value));
        if (auto done = put->run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

TileArchive::TileArchive(Connection connection)
    : m_connection(std::move(connection))
{ }

Result<TileArchive> TileArchive::open(const QString &path, const RasterSource &source)
{
    QDir().mkpath(QFileInfo(path).path());
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto id = connection->integer("PRAGMA application_id");
    const auto tables = connection->integer("SELECT count(*) FROM sqlite_master");
    if (!id || !tables) {
        return tl::unexpected(!id ? id.error() : tables.error());
    }
    if (tables->value_or(0) > 0 && id->value_or(0) != archiveApplicationId) {
        return tl::unexpected(noTiles(path, u"another application_id"_s));
    }
    const std::string setUp = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA application_id="
        + std::to_string(archiveApplicationId) + ";" + archiveSchema
        + "DELETE FROM empty_tile WHERE fetched_ms <= "
        + std::to_string(QDateTime::currentMSecsSinceEpoch() - emptyTileMs) + ";";
    if (auto made = connection->execute(setUp); !made) {
        return tl::unexpected(made.error());
    }
    if (auto put = putFacts(*connection, source); !put) {
        return tl::unexpected(put.error());
    }
    TileArchive archive(std::move(*connection));
    archive.m_hasTimes = true;
    archive.m_hasEmpties = true;
    return archive;
}

Result<TileArchive> TileArchive::openReadOnly(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto hasTiles = hasColumn(
        *connection, "SELECT count(*) FROM sqlite_master WHERE name = 'tiles' AND type IN ('table', 'view')");
    if (!hasTiles || !*hasTiles) {
        return tl::unexpected(noTiles(path, hasTiles ? u"no table tiles"_s : hasTiles.error().detail));
    }
    const auto hasTimes =
        hasColumn(*connection, "SELECT count(*) FROM pragma_table_info('tiles') WHERE name = 'fetched_ms'");
    const auto hasEmpties = hasColumn(
        *connection, "SELECT count(*) FROM pragma_table_info('empty_tile') WHERE name = 'fetched_ms'");
    TileArchive archive(std::move(*connection));
    archive.m_hasTimes = hasTimes && *hasTimes;
    archive.m_hasEmpties = hasEmpties && *hasEmpties;
    const auto format = archive.fact(u"format"_s);
    if (format && (*format == "pbf"_L1 || *format == "mvt"_L1)) {
        return tl::unexpected(noTiles(path, u"vector tiles"_s));
    }
    return archive;
}

Result<std::optional<StoredTile>> TileArchive::tile(RasterKey key) const
{
    auto row = Statement::prepare(m_connection,
        m_hasTimes ? "SELECT tile_data, fetched_ms FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND "
                     "tile_row = ?3"
                   : "SELECT tile_data, NULL FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND "
                     "tile_row = ?3");
    if (!row) {
        return tl::unexpected(row.error());
    }
    bindKey(*row, key);
    const auto hasRow = row->step();
    if (!hasRow) {
        return tl::unexpected(hasRow.error());
    }
    if (!*hasRow || qint64(row->blob(0).size()) > largestPicture) {
        return std::optional<StoredTile>();
    }
    const auto bytes = row->blob(0);
    return std::optional(
        StoredTile{QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
            row->optionalInteger(1)});
}

Result<bool> TileArchive::has(RasterKey key) const
{
    auto row = Statement::prepare(
        m_connection, "SELECT 1 FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3");
    if (!row) {
        return tl::unexpected(row.error());
    }
    bindKey(*row, key);
    return row->step();
}

Result<bool> TileArchive::isKnownEmpty(RasterKey key, qint64 nowMs) const
{
    if (!m_hasEmpties) {
        return false;
    }
    auto row = Statement::prepare(m_connection,
        "SELECT 1 FROM empty_tile WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3 "
        "AND fetched_ms > ?4");
    if (!row) {
        return tl::unexpected(row.error());
    }
    bindKey(*row, key);
    row->bind(4, nowMs - emptyTileMs);
    return row->step();
}

Result<qint64> TileArchive::countBetween(RasterKey northWest, RasterKey southEast, qint64 nowMs) const
{
    static constexpr auto pictures = "SELECT zoom_level, tile_column, tile_row FROM tiles "
                                     "WHERE zoom_level = ?1 AND tile_column BETWEEN ?2 AND ?3 "
                                     "AND tile_row BETWEEN ?4 AND ?5";
    static constexpr auto empties = " UNION SELECT zoom_level, tile_column, tile_row FROM empty_tile "
                                    "WHERE zoom_level = ?1 AND tile_column BETWEEN ?2 AND ?3 "
                                    "AND tile_row BETWEEN ?4 AND ?5 AND fetched_ms > ?6";
    const std::string answered = std::string(pictures) + (m_hasEmpties ? empties : "");
    auto row = Statement::prepare(m_connection, "SELECT count(*) FROM (" + answered + ")");
    if (!row) {
        return tl::unexpected(row.error());
    }
    row->bind(1, qint64{northWest.z});
    row->bind(2, qint64{northWest.x});
    row->bind(3, qint64{southEast.x});
    row->bind(4, rowOf(southEast)); // rows count from the south
    row->bind(5, rowOf(northWest));
    if (m_hasEmpties) {
        row->bind(6, nowMs - emptyTileMs);
    }
    return row->step().map(
        [&](bool hasRow) { return hasRow ? row->optionalInteger(0).value_or(0) : qint64{0}; });
}

Result<void> TileArchive::put(RasterKey key, const QByteArray &picture, qint64 nowMs)
{
    auto insert = Statement::prepare(m_connection,
        "INSERT OR REPLACE INTO tiles (zoom_level, tile_column, tile_row, tile_data, fetched_ms) "
        "VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    bindKey(*insert, key);
    insert->bind(4, std::as_bytes(std::span(picture.constData(), std::size_t(picture.size()))));
    insert->bind(5, nowMs);
    return insert->run();
}

Result<void> TileArchive::putEmpty(RasterKey key, qint64 nowMs)
{
    auto insert = Statement::prepare(m_connection,
        "INSERT OR REPLACE INTO empty_tile (zoom_level, tile_column, tile_row, fetched_ms) "
        "VALUES (?1, ?2, ?3, ?4)");
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    bindKey(*insert, key);
    insert->bind(4, nowMs);
    return insert->run();
}

Result<std::optional<TileSizes>> TileArchive::tileSizes() const
{
    auto row = Statement::prepare(
        m_connection, "SELECT CAST(avg(length(tile_data)) AS INTEGER), max(length(tile_data)) FROM tiles");
    if (!row) {
        return tl::unexpected(row.error());
    }
    return row->step().map([&](bool hasRow) {
        const auto mean = hasRow ? row->optionalInteger(0) : std::nullopt;
        return mean ? std::optional(TileSizes{*mean, row->integer(1)}) : std::nullopt;
    });
}

Result<QString> TileArchive::fact(const QString &name) const
{
    auto row = Statement::prepare(m_connection, "SELECT value FROM metadata WHERE name = ?1");
    if (!row) {
        return tl::unexpected(row.error());
    }
    row->bind(1, QStringView(name));
    return row->step().map([&](bool hasRow) { return hasRow ? row->text(0).left(2000) : QString(); });
}

Result<std::vector<StoredArea>> TileArchive::areas() const
{
    auto row = Statement::prepare(m_connection,
        "SELECT name, west, south, east, north, from_zoom, to_zoom, tile_count, done_count FROM offline_area "
        "ORDER BY name");
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<StoredArea> areas;
    while (true) {
        const auto hasRow = row->step();
        if (!hasRow) {
            return tl::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return areas;
        }
        areas.push_back({row->text(0), {row->real(1), row->real(2), row->real(3), row->real(4)},
            int(row->integer(5)), int(row->integer(6)), row->integer(7), row->integer(8)});
    }
}

Result<void> TileArchive::putArea(const StoredArea &area)
{
    auto insert = Statement::prepare(m_connection,
        "INSERT OR REPLACE INTO offline_area (name, west, south, east, north, from_zoom, to_zoom, "
        "tile_count, done_count) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    insert->bind(1, QStringView(area.name));
    insert->bind(2, area.bounds.west);
    insert->bind(3, area.bounds.south);
    insert->bind(4, area.bounds.east);
    insert->bind(5, area.bounds.north);
    insert->bind(6, qint64{area.fromZoom});
    insert->bind(7, qint64{area.toZoom});
    insert->bind(8, area.tileCount);
    insert->bind(9, area.doneCount);
    return insert->run();
}

Result<void> TileArchive::removeArea(const QString &name)
{
    const auto all = areas();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto area = std::ranges::find(*all, name, &StoredArea::name);
    if (area == all->end()) {
        return {};
    }
    auto transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto removeTile = Statement::prepare(
        m_connection, "DELETE FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3");
    auto remove = Statement::prepare(m_connection, "DELETE FROM offline_area WHERE name = ?1");
    if (!removeTile || !remove) {
        return tl::unexpected(!removeTile ? removeTile.error() : remove.error());
    }
    for (const RasterKey key : tilesOf(*area)) {
        const bool isNeeded = std::ranges::any_of(
            *all, [&](const StoredArea &other) { return other.name != name && holds(other, key); });
        if (isNeeded) {
            continue;
        }
        bindKey(*removeTile, key);
        if (auto removed = removeTile->run(); !removed) {
            return removed;
        }
    }
    remove->bind(1, QStringView(name));
    if (auto removed = remove->run(); !removed) {
        return removed;
    }
    return transaction->commit();
}

Result<RasterSource> mbTilesSource(const QString &path)
{
    const auto archive = TileArchive::openReadOnly(path);
    if (!archive) {
        return tl::unexpected(archive.error());
    }
    RasterSource source;
    source.kind = RasterKind::MbTiles;
    source.url = QFileInfo(path).absoluteFilePath();
    source.id = u"file-"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(source.url.toUtf8(), QCryptographicHash::Sha1).toHex().left(12));
    source.name = archive->fact(u"name"_s).value_or(QString()).simplified().left(80);
    if (source.name.isEmpty()) {
        source.name = QFileInfo(path).completeBaseName();
    }
    source.attribution = archive->fact(u"attribution"_s).value_or(QString());
    const auto zoom = [&](const QString &name, int fallback) {
        bool isNumber = false;
        const int value = archive->fact(name).value_or(QString()).toInt(&isNumber);
        return isNumber ? std::clamp(value, 0, 22) : fallback;
    };
    // Some writers mix the two up.
    std::tie(source.minimumZoom, source.maximumZoom) =
        std::minmax({zoom(u"minzoom"_s, 0), zoom(u"maxzoom"_s, 18)});
    source.mayPrefetch = false;
    return source;
}

} // namespace stadtblick
