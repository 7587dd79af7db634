#pragma once

#include "models/basemap/basemappainter.h"
#include "models/domain/executor.h"
#include "models/domain/result.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFuture>

#include <functional>
#include <list>
#include <map>
#include <memory>

class QObject;

namespace stadtblick {

/** A tile, or the part of one that stands in for it, and where it goes. */
struct TilePlacement
{
    std::shared_ptr<const TileImages> images;
    QRectF source; ///< part of the images, in their device pixels
    QRectF target; ///< in the view's logical pixels
    TileKey key; ///< of the tile that images belong to
    bool isFinal = false; ///< false: a coarser or finer tile stands in while this one is being drawn
    /** Where the part lies exactly, for tiles of another size; absent: by key or target. */
    std::optional<QRectF> mercator = {};
    bool isOverlay = false; ///< of a map service over the base map: faded already, whatever the base map is
};

class TileReaders;

/**
 * The base map's tiles for a view: drawn on worker threads, kept in memory up to a limit, least recently used
 * dropped first, and on disk (DrawnTiles) for the next start. Drawing that a view no longer needs is
 * cancelled before it begins. All functions and the callback belong to the thread of the context object.
 */
class TileStore
{
public:
    /** Tiles of the cache file @p cachePath; @p onTile is called whenever a tile has become ready. */
    TileStore(Executor &executor, QString cachePath, QObject *context, std::function<void()> onTile,
        qint64 maximumBytes = qint64{192} << 20);
    ~TileStore();
    TileStore(const TileStore &) = delete;
    TileStore &operator=(const TileStore &) = delete;

    /**
     * The tiles that cover @p view at @p scale device pixels a logical pixel, coarser ones first; begins to
     * draw the missing ones, from the centre outwards, and cancels the others.
     */
    std::vector<TilePlacement> tilesFor(const BaseMapView &view, double scale, MapTheme theme);

    /** True while tiles of the last view are missing. */
    bool isLoading() const { return !m_pending.empty(); }
    /**
     * Why a tile that the last view needs could not be drawn; nothing where all are there or on their way.
     * @p mercator: only tiles that touch this part of the world count; empty: all.
     */
    std::optional<Error> error(const QRectF &mercator = {}) const;
    /** With the next view what has failed is tried again, however short ago that was. */
    void askAgain();
    /** Forgets all tiles: after an import. */
    void clear();
    qint64 byteCount() const { return m_bytes; }

private:
    struct Key
    {
        TileKey tile;
        MapTheme theme = MapTheme::Light;
        int scalePercent = 100;

        auto operator<=>(const Key &) const = default;
    };
    struct Entry
    {
        std::shared_ptr<const TileImages> images;
        std::list<Key>::iterator use;
    };

    struct Failure
    {
        QDeadlineTimer until; ///< not tried again before
        Error error;
    };

    void begin(const Key &key);
    void keep(const Key &key, const TileImages &images);
    void finish(const Key &key, const Result<TileImages> &images);
    void cancelOthers(const std::vector<Key> &wanted);
    void trim();
    const Entry *find(const Key &key);
    void addStandIns(std::vector<TilePlacement> &placements, const Key &key, const BaseMapView &view);

    Executor &m_executor;
    QString m_cachePath;
    QObject *m_context;
    std::function<void()> m_onTile;
    qint64 m_maximumBytes;
    qint64 m_bytes = 0;
    std::size_t m_tilesInView = 0;
    std::shared_ptr<TileReaders> m_readers;
    std::map<Key, Entry> m_tiles;
    std::list<Key> m_uses; ///< most recent first
    std::map<Key, QFuture<Result<TileImages>>> m_pending;
    std::map<Key, Failure> m_failed;
    std::vector<Key> m_missing; ///< of the last view, from its middle outwards
    std::shared_ptr<int>
        m_alive; ///< answers hold it weakly: those that outlive this store or a clear() are dropped
};

} // namespace stadtblick
