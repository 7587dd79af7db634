#pragma once

#include "models/basemap/basemappainter.h"
#include "models/basemap/offlinearea.h"
#include "models/basemap/rastergrid.h"
#include "models/basemap/tilestore.h"

#include <QtCore/QElapsedTimer>

#include <set>

namespace stadtblick {

/**
 * The tiles of a raster source for a view: from memory, else from the store on disk, else fetched and kept
 * there. Coarser ones stand in while finer ones are on their way, and are asked for where the source has
 * nothing finer. What the network hasn't given is asked for again after half a minute, so that the map goes
 * on without a network; what the source hasn't (an empty answer) after emptyTileMs. All functions and the
 * callback belong to the context's thread.
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

    /**
     * The tiles of a view, coarser ones first; begins to load the missing ones. None where the source begins
     * at much finer zooms (hasTilesFor()), or where they would be more than mostTilesInView.
     */
    std::vector<TilePlacement> tilesFor(const BaseMapView &view, double scale);
    bool isLoading() const { return !m_pending.empty(); }
    const RasterSource &source() const { return m_source; }
    double opacity() const { return m_opacity; }
    /**
     * Why a tile that the last view needs could not be had, of several the one nearest to its middle; nothing
     * where all are there, or on their way, or the source has none. @p mercator: only tiles that touch this
     * part of the world count; empty: all.
     */
    std::optional<Error> error(const QRectF &mercator = {}) const;
    /** With the next view what has failed is asked for again, however short ago that was. */
    void askAgain();

private:
    struct Loaded
    {
        std::shared_ptr<const TileImages> images; ///< null: the source has no such tile
        qint64 lastUse = 0;

        qint64 byteCount() const { return images ? images->byteCount() : 0; }
    };
    /** What a worker found: a picture, and whether it should be fetched anew. */
    struct Found
    {
        QImage picture; ///< null: the source has no such tile, as a service said lately
        bool isOld = false;
    };
    struct Failure
    {
        qint64 ms = 0; ///< of m_clock
        std::optional<Error> error; ///< absent: the tile is not on disk, and nobody can be asked
    };
    class Store;

    void begin(RasterKey key);
    void fetch(RasterKey key);
    void fetched(RasterKey key, const Result<QByteArray> &picture);
    void keepEmpty(RasterKey key);
    void showEmpty(RasterKey key);
    void show(RasterKey key, const Result<QImage> &picture);
    void cancelOthers(const std::set<RasterKey> &wanted);
    void trim(qint64 before);
    const Loaded *find(RasterKey key);
    TilePlacement placementOf(
        const Loaded &tile, const QRectF &source, RasterKey target, const BaseMapView &view) const;
    std::optional<TilePlacement> standIn(
        RasterKey key, bool isEmpty, std::vector<RasterKey> &wanted, const BaseMapView &view);
    bool mayAskAgain(RasterKey key) const;
    std::vector<RasterKey> shownKeys(const BaseMapView &view, double scale);
    void fail(RasterKey key, std::optional<Error> error);

    Executor &m_executor;
    RasterSource m_source;
    TileFetch m_fetch;
    double m_opacity;
    QObject *m_context;
    std::function<void()> m_onTile;
    std::shared_ptr<Store> m_store;
    std::map<RasterKey, Loaded> m_tiles;
    qint64 m_bytes = 0; ///< of their pictures
    std::vector<RasterKey> m_wanted; ///< what the last view lacked, in the order of loading; each once
    std::map<RasterKey, QFuture<Result<QByteArray>>> m_pending; ///< invalid while the disk is being looked at
    std::map<RasterKey, Failure> m_failed;
    QElapsedTimer m_clock;
    qint64 m_use = 0; ///< of the last tile that was shown or came
    bool m_isTooMuch = false; ///< the last view would take more than mostTilesInView
    std::shared_ptr<int> m_alive;
};

/** More tiles of a source than this are never shown at once: of 256 × 256 px, 500 MB. */
inline constexpr std::size_t mostTilesInView = 2000;

} // namespace stadtblick
