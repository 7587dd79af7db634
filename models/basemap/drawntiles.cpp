#include "models/basemap/drawntiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qint64 largestFile = qint64{256} << 20;
constexpr int putsBetweenChecks = 64;
constexpr int fastest = 1; ///< of zlib: maps are flat, and drawing anew is the alternative
constexpr qint64 largestTile = qint64{64} << 20;

constexpr auto schema = R"(
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS tile (
    row INTEGER PRIMARY KEY,
    theme INTEGER NOT NULL, scale INTEGER NOT NULL, z INTEGER NOT NULL, x INTEGER NOT NULL, y INTEGER NOT NULL,
    import INTEGER NOT NULL, areas BLOB NOT NULL, lines BLOB NOT NULL,
    UNIQUE (theme, scale, z, x, y, import));
)";

/** What the tiles were drawn from and by: another build may draw otherwise. */
QString stateOf(qint64 importNumber)
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    return QString::number(importNumber) % u' ' % QCoreApplication::applicationVersion() % u' '
        % QString::number(program.size()) % u' '
        % QString::number(program.lastModified().toMSecsSinceEpoch());
}

/** Makes the file's tiles those of @p state: all others go. */
Result<void> prepare(Connection &connection, const QString &state)
{
    if (const auto made = connection.execute(schema); !made) {
        return made;
    }
    auto known = Statement::prepare(connection, "SELECT value FROM state WHERE key = 'drawn'");
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto row = known->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    const bool isSame = *row && known->text(0) == state;
    known->reset();
    if (isSame) {
        return {};
    }
    if (const auto dropped = connection.execute("DELETE FROM tile"); !dropped) {
        return dropped;
    }
    auto put =
        Statement::prepare(connection, "INSERT OR REPLACE INTO state (key, value) VALUES ('drawn', ?1)");
    if (!put) {
        return tl::unexpected(put.error());
    }
    put->bind(1, QStringView(state));
    return put->run();
}

/** With the import: what is put while the map is imported anew is not taken for the new one's. */
void bindKey(Statement &statement, TileKey key, int scalePercent, MapTheme theme, qint64 importNumber)
{
    statement.bind(1, qint64(theme));
    statement.bind(2, qint64{scalePercent});
    statement.bind(3, qint64{key.z});
    statement.bind(4, qint64{key.x});
    statement.bind(5, qint64{key.y});
    statement.bind(6, importNumber);
}

QByteArray packed(const QImage &image)
{
    return qCompress(image.constBits(), image.sizeInBytes(), fastest);
}

/** The picture of packed pixels; null unless there are exactly as many as it has. */
QImage unpacked(std::span<const std::byte> bytes, int side, QImage::Format format)
{
    QImage image(side, side, format);
    // qCompress puts the size in front: what isn't of the expected one is not even unpacked.
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    constexpr std::size_t head = 4;
    if (image.isNull() || bytes.size() <= head) {
        return {};
    }
    const qint64 size = (qint64{data[0]} << 24) | (data[1] << 16) | (data[2] << 8) | data[3];
    if (size != image.sizeInBytes() || size > largestTile) {
        return {};
    }
    const QByteArray pixels = qUncompress(data, static_cast<qsizetype>(bytes.size()));
    if (pixels.size() != size) {
        return {};
    }
    std::memcpy(image.bits(), pixels.constData(), static_cast<std::size_t>(size));
    return image;
}

int sideOf(int scalePercent)
{
    return static_cast<int>(std::lround(tileSizePx * scalePercent / 100.0));
}

} // namespace

QString drawnTilesFile(const QString &cachePath)
{
    return cachePath % ".tiles/basemap.sqlite"_L1;
}

DrawnTiles::DrawnTiles(Connection connection, qint64 importNumber)
    : m_connection(std::move(connection))
    , m_importNumber(importNumber)
{ }

std::optional<DrawnTiles> DrawnTiles::open(const QString &cachePath, qint64 importNumber)
{
    const QString path = drawnTilesFile(cachePath);
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return std::nullopt;
    }
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection || !prepare(*connection, stateOf(importNumber))) {
        return std::nullopt;
    }
    return DrawnTiles(std::move(*connection), importNumber);
}

std::optional<TileImages> DrawnTiles::find(TileKey key, int scalePercent, MapTheme theme)
{
    auto query = Statement::prepare(m_connection,
        "SELECT areas, lines FROM tile WHERE theme = ?1 AND scale = ?2 AND z = ?3 AND x = ?4 AND y = ?5 "
        "AND import = ?6");
    if (!query) {
        return std::nullopt;
    }
    bindKey(*query, key, scalePercent, theme, m_importNumber);
    const auto row = query->step();
    if (!row || !*row) {
        return std::nullopt;
    }
    const int side = sideOf(scalePercent);
    TileImages images{unpacked(query->blob(0), side, QImage::Format_RGB32),
        unpacked(query->blob(1), side, QImage::Format_ARGB32_Premultiplied)};
    images.areas.setDevicePixelRatio(scalePercent / 100.0);
    images.lines.setDevicePixelRatio(scalePercent / 100.0);
    return images.areas.isNull() || images.lines.isNull() ? std::nullopt : std::optional(std::move(images));
}

void DrawnTiles::put(TileKey key, int scalePercent, MapTheme theme, const TileImages &images)
{
    auto insert = Statement::prepare(m_connection,
        "INSERT OR REPLACE INTO tile (theme, scale, z, x, y, import, areas, lines) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert) {
        return;
    }
    const QByteArray areas = packed(images.areas);
    const QByteArray lines = packed(images.lines);
    bindKey(*insert, key, scalePercent, theme, m_importNumber);
    insert->bind(7, std::as_bytes(std::span(areas)));
    insert->bind(8, std::as_bytes(std::span(lines)));
    if (insert->run() && --m_putsToCheck < 0) {
        m_putsToCheck = putsBetweenChecks;
        dropOldest();
    }
}

/** A fifth of the tiles, where the file has become too large; freed pages are used again. */
void DrawnTiles::dropOldest()
{
    const auto pages = m_connection.integer("PRAGMA page_count");
    const auto freed = m_connection.integer("PRAGMA freelist_count");
    const auto size = m_connection.integer("PRAGMA page_size");
    if (!pages || !freed || !size
        || (pages->value_or(0) - freed->value_or(0)) * size->value_or(0) < largestFile) {
        return;
    }
    std::ignore = m_connection.execute("DELETE FROM tile WHERE row IN (SELECT row FROM tile ORDER BY row "
                                       "LIMIT (SELECT count(*) / 5 FROM tile))");
}

} // namespace stadtblick
