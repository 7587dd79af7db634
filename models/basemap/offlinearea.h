#pragma once

#include "models/basemap/tilearchive.h"
#include "models/domain/executor.h"

#include <QtCore/QFuture>

#include <deque>
#include <functional>
#include <memory>

namespace stadtblick {

/** The tiles of an area, coarse ones first. */
std::vector<RasterKey> tilesOf(const StoredArea &area);

/** How many they are, without making them. */
qint64 tileCountOf(const LonLatBox &bounds, int fromZoom, int toZoom);

/** True if the area needs the tile. */
bool holds(const StoredArea &area, RasterKey key);

/** True if @p area needs every tile that @p other needs: in its place nothing is lost. */
bool covers(const StoredArea &area, const StoredArea &other);

/** More tiles than this are no area of a city, and no provider's wish. */
inline constexpr qint64 mostOfflineTiles = 20'000;

/** What fetching an area takes, told before it begins. */
struct OfflineEstimate
{
    qint64 tileCount = 0;
    qint64 missingCount = 0; ///< not yet on disk
    qint64 bytes =
        0; ///< of the missing ones: their number times the mean of those on disk, else 25 kB for 256 × 256 px
    qint64 mostBytes = 0; ///< in the worst case: their number times worstTileBytes, or a larger one's on disk
};

/** A tile whose picture can't be compressed: four bytes a pixel, and what a file has around it. */
constexpr qint64 worstTileBytes(int tilePx)
{
    return qint64{tilePx} * tilePx * 4 + 1024;
}

/**
 * Says what an area takes; reads the store, so belongs on a worker. An Error (Usage) where the provider's
 * terms forbid it, (Limit) where it is more than mostOfflineTiles.
 */
Result<OfflineEstimate> estimateArea(
    const RasterSource &source, const QString &tileFile, const StoredArea &area);

/** Fetches the picture at an address: bytes, none where the server has no such tile, or why not. Cancelling
 * the future stops it. Main thread. */
using TileFetch = std::function<QFuture<Result<QByteArray>>(const QUrl &url)>;

/**
 * Makes an area available offline: fetches what is missing, two tiles at a time, and goes on where an earlier
 * run stopped. Tiles that the server hasn't (an empty answer) leave the area complete and are not asked for
 * again for emptyTileMs; ten failures in a row end it. Thread: that of its creation, with an event loop.
 */
class OfflineFetch : public QObject
{
    Q_OBJECT

public:
    /** @p executor looks for what is missing; it outlives this. */
    OfflineFetch(Executor &executor, RasterSource source, QString tileFile, StoredArea area, TileFetch fetch,
        QObject *parent = nullptr);
    ~OfflineFetch() override;

    void start();
    /** What is there stays, and the area is marked as incomplete. */
    void cancel();
    const StoredArea &area() const { return m_area; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const std::optional<Error> &error);

private:
    void begin(const std::vector<RasterKey> &missing);
    void next();
    void take(RasterKey key, const Result<QByteArray> &picture);
    void end(const std::optional<Error> &error);

    Executor &m_executor;
    RasterSource m_source;
    QString m_tileFile;
    StoredArea m_area;
    TileFetch m_fetch;
    std::optional<TileArchive> m_archive;
    std::deque<RasterKey> m_missing;
    std::vector<QFuture<Result<QByteArray>>> m_running;
    int m_atWork = 0;
    int m_failuresInARow = 0;
    bool m_isEnded = false;
};

} // namespace stadtblick
