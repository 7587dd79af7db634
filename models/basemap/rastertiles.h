#pragma once

#include "models/basemap/basemappainter.h"
#include "models/basemap/offlinearea.h"
#include "models/basemap/tilestore.h"

#include <QtCore/QElapsedTimer>

#include <set>

namespace stadtblick {

/**
 * The tiles of a raster source for a view: from memory, else from the store on disk, else fetched and kept
 * there. Coarser ones stand in while finer ones are on their way. What the network hasn't given is asked for
 * again after half a minute, so that the map goes on without a network; what the source hasn't (an empty
 * answer) after emptyTileMs. All functions and the callback belong
 * to the context's thread.
 */
class RasterTiles
{
public:
    /** @p fetch may be empty: only what is on disk is shown. */
    RasterTiles(Executor &executor, RasterSource source, QString tileFile, TileFetch fetch, QObject *context,
        std::function<void()> onTile, double opacity = 1);
    ~RasterTiles();
    RasterTiles(const RasterTiles &) = delete;
    RasterTiles &operator=(const RasterTiles &) = delete;

    std::vector<TilePlacement> tilesFor(const BaseMapView &view, double scale);
    bool isLoading() const { return !m_pending.empty(); }
    const RasterSource &source() const { return m_source; }
    double opacity() const { return m_opacity; }
    /** Why a tile could not be had, last; nothing if all is well. */
    const std::optional<Error> &error() const { return m_error; }

private:
    struct Loaded
    {
        std::shared_ptr<const TileImages> images; ///< null: the source has no such tile
        qint64 lastUse = 0;
    };
    /** What a worker found: a picture, and whether it should be fetched anew. */
    struct Found
    {
        QImage picture; ///< null: the source said lately that it has no such tile
        bool isOld = false;
    };
    class Store;

    void begin(RasterKey key);
    void fetch(RasterKey key);
    void fetched(RasterKey key, const Result<QByteArray> &picture);
    void keepEmpty(RasterKey key);
    void showEmpty(RasterKey key);
    void show(RasterKey key, const Result<QImage> &picture);
    void cancelOthers(const std::set<RasterKey> &wanted);
    void trim();
    const Loaded *find(RasterKey key);
    bool mayAskAgain(RasterKey key) const;

    Executor &m_executor;
    RasterSource m_source;
    TileFetch m_fetch;
    double m_opacity;
    QObject *m_context;
    std::function<void()> m_onTile;
    std::shared_ptr<Store> m_store;
    std::map<RasterKey, Loaded> m_tiles;
    std::map<RasterKey, QFuture<Result<QByteArray>>> m_pending; ///< invalid while the disk is being looked at
    std::map<RasterKey, qint64> m_failedMs;
    QElapsedTimer m_clock;
    qint64 m_use = 0;
    std::optional<Error> m_error;
    std::shared_ptr<int> m_alive;
};

/** The zoom of a source's tiles for a view: one tile pixel is about one device pixel. */
int rasterZoomFor(const RasterSource &source, double zoom, double scale);

/** The tiles that cover a view at a zoom, from the centre outwards. */
std::vector<RasterKey> rasterTilesIn(const BaseMapView &view, int zoom);

/** The rectangle of a tile in the view's logical pixels. */
QRectF rasterTargetOf(RasterKey key, const BaseMapView &view);

/** So many zooms coarser a tile may be that stands in for a missing one. */
inline constexpr int coarserTileSteps = 5;

/** The part of a coarser tile's picture of size @p picture that stands in for a finer one. */
QRectF partOfCoarser(RasterKey fine, RasterKey coarse, QSizeF picture);

} // namespace stadtblick
