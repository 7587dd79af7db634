#pragma once

#include "models/basemap/rastersource.h"
#include "models/store/connection.h"

namespace stadtblick {

/** A tile as it was fetched. */
struct StoredTile
{
    QByteArray picture; ///< PNG, JPEG or WebP
    std::optional<qint64> fetchedMs; ///< UTC; absent in files of others
};

/** So long a service's answer that it has no such tile holds; then it is asked again. */
inline constexpr qint64 emptyTileMs = qint64{7} * 24 * 3600 * 1000;

/** An area that was made available offline. */
struct StoredArea
{
    QString name;
    LonLatBox bounds;
    int fromZoom = 0;
    int toZoom = 0;
    qint64 tileCount = 0; ///< of the area
    qint64 doneCount = 0; ///< fetched so far; fewer: incomplete

    bool operator==(const StoredArea &) const = default;
};

/** Of the tiles in a file, in bytes. */
struct TileSizes
{
    qint64 mean = 0;
    qint64 largest = 0;
};

/**
 * A file of tiles as MBTiles 1.3 has it (tables metadata and tiles, rows counted from the south), with the
 * time of each fetch, the tiles that the service hasn't and the offline areas beside. Thread: that of its
 * connection.
 */
class TileArchive
{
public:
    /** Opens a store for writing, made where there is none. A SQLite file of something else is refused. */
    static Result<TileArchive> open(const QString &path, const RasterSource &source);
    /** Opens for reading. Vector tiles (format pbf) are refused: they are no pictures. */
    static Result<TileArchive> openReadOnly(const QString &path);

    /** Nothing: the tile isn't there. */
    [[nodiscard]] Result<std::optional<StoredTile>> tile(RasterKey key) const;
    [[nodiscard]] Result<bool> has(RasterKey key) const;
    /** True if the service said within the last emptyTileMs that it has no such tile. */
    [[nodiscard]] Result<bool> isKnownEmpty(RasterKey key, qint64 nowMs) const;
    /** Of how many tiles of the rectangle between two of one zoom, both included, the service's answer is
     * there: a picture, or lately that it has none. */
    [[nodiscard]] Result<qint64> countBetween(RasterKey northWest, RasterKey southEast, qint64 nowMs) const;
    [[nodiscard]] Result<void> put(RasterKey key, const QByteArray &picture, qint64 nowMs);
    /** Keeps that the service has no such tile; a picture that is there stays, and goes before this. */
    [[nodiscard]] Result<void> putEmpty(RasterKey key, qint64 nowMs);
    /** How large the tiles are; nothing where there are none. Looks at each: for a worker. */
    [[nodiscard]] Result<std::optional<TileSizes>> tileSizes() const;
    /** A fact of the file: name, attribution, minzoom, maxzoom, bounds …; empty where it has none. */
    [[nodiscard]] Result<QString> fact(const QString &name) const;

    [[nodiscard]] Result<std::vector<StoredArea>> areas() const;
    /** Adds or replaces an area by its name. */
    [[nodiscard]] Result<void> putArea(const StoredArea &area);
    /** Removes an area and the tiles that no other area needs. */
    [[nodiscard]] Result<void> removeArea(const QString &name);

private:
    explicit TileArchive(Connection connection);

    mutable Connection m_connection;
    bool m_hasTimes = false;
    bool m_hasEmpties = false;
};

/** What an MBTiles file says of itself, as a source. */
Result<RasterSource> mbTilesSource(const QString &path);

} // namespace stadtblick
