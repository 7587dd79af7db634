#pragma once

#include "models/basemap/basemappainter.h"
#include "models/store/connection.h"

#include <optional>

namespace stadtblick {

/**
 * Tiles of the imported base map as they were drawn, in a file beside the cache (`<cache>.tiles`), so that
 * the next start has them at once. What can't be read or written is as if it were not kept; at most 256 MB,
 * the oldest go first. One thread at a time.
 */
class DrawnTiles
{
public:
    /**
     * The tiles of a cache's import @p importNumber; those of another import or another build of the program
     * are dropped. Nothing where no file can be written.
     */
    static std::optional<DrawnTiles> open(const QString &cachePath, qint64 importNumber);

    /** A tile at @p scalePercent; nothing where it isn't kept. */
    std::optional<TileImages> find(TileKey key, int scalePercent, MapTheme theme);
    void put(TileKey key, int scalePercent, MapTheme theme, const TileImages &images);

private:
    DrawnTiles(Connection connection, qint64 importNumber);

    void dropOldest();

    Connection m_connection;
    qint64 m_importNumber;
    int m_putsToCheck = 0; ///< until the file's size is looked at again
};

/** The file that DrawnTiles uses for a cache. */
QString drawnTilesFile(const QString &cachePath);

} // namespace stadtblick
