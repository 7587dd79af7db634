#pragma once

#include "models/basemap/picturetiles.h"
#include "models/domain/executor.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

class QProgressDialog;
class QWidget;

namespace stadtblick {

class TileClient;

/**
 * What comes before a picture of the map: fetching what it lacks of map services, with its progress over the
 * window, which can be stopped. Without a network the picture is made of what there is; it says itself what
 * is missing. Lives until it is done. Thread: the window's.
 */
class MapFetch : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<Result<std::vector<MissingTiles>>()>;
    using FetchOf = std::function<TileFetch(const RasterSource &)>;

    /** @p window owns this. @p fetchOf empty: by HTTP. */
    MapFetch(Executor &executor, QWidget *window, FetchOf fetchOf = {});
    ~MapFetch() override;

    /**
     * Looks for what is missing by @p find on a worker, fetches it, and calls @p then; not where it is
     * stopped. An Error of @p find is no reason to stop: drawing meets it again, and tells.
     */
    void run(Find find, std::function<void()> then);

Q_SIGNALS:
    /** Stopped by the user: there will be no picture. */
    void stopped();

private:
    void fetch(std::vector<MissingTiles> missing);
    void showProgress(qint64 done, qint64 total);
    void end();

    Executor &m_executor;
    QWidget *m_window;
    std::unique_ptr<TileClient> m_client; ///< outlives what it fetches for
    FetchOf m_fetchOf;
    std::function<void()> m_then;
    std::unique_ptr<PictureTiles> m_tiles;
    QPointer<QProgressDialog> m_progress;
};

} // namespace stadtblick
