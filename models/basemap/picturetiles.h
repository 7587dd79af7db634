#pragma once

#include "models/basemap/offlinearea.h"

#include <set>

namespace stadtblick {

/** Tiles of one map service that a picture lacks. */
struct MissingTiles
{
    RasterSource source;
    QString tileFile; ///< where they are kept
    std::vector<RasterKey> keys;
};

/**
 * Fetches what a picture of the map lacks before it is drawn, two tiles at a time, one service after the
 * other, and keeps it on disk; writing is the executor's. Where a service has no such tile the next coarser
 * one is asked for, which then stands in. A service that fails several times in a row is left at that (there
 * is no network, or it is down); so is one whose tiles can't be kept. Thread: that of its creation, with an
 * event loop.
 */
class PictureTiles : public QObject
{
    Q_OBJECT

public:
    /** @p fetchOf makes what fetches the tiles of a source. @p executor outlives this. */
    PictureTiles(Executor &executor, std::vector<MissingTiles> missing,
        std::function<TileFetch(const RasterSource &)> fetchOf, QObject *parent = nullptr);
    ~PictureTiles() override;

    /** All tiles that are to be fetched; grows by the coarser ones that turn out to be needed. */
    qint64 total() const { return m_total; }
    void start();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /** All has been asked for. @p error: why the first service that failed did; nothing if none did. */
    void finished(const std::optional<Error> &error);

private:
    class Store;

    void nextService();
    void next();
    void ask(RasterKey key);
    void take(RasterKey key, const Result<QByteArray> &picture);
    void tileDone(const std::optional<RasterKey> &coarser);
    void failed(const Error &error);

    Executor &m_executor;
    std::deque<MissingTiles> m_services;
    std::function<TileFetch(const RasterSource &)> m_fetchOf;
    TileFetch m_fetch;
    std::shared_ptr<Store> m_store; ///< of the present service
    std::vector<RasterKey> m_keys; ///< of it, the next one last
    std::set<RasterKey> m_known; ///< of it, asked for or to be
    int m_coarsest = 0; ///< of it, the zoom of the last tiles that may stand in
    RasterSource m_source;
    std::vector<QFuture<Result<QByteArray>>> m_running;
    int m_atWork = 0;
    bool m_isAsking = false;
    int m_failuresInARow = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::optional<Error> m_error;
};

} // namespace stadtblick
