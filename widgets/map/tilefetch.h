#pragma once

#include "models/basemap/offlinearea.h"
#include "models/sync/httpclient.h"

#include <QtCore/QObject>

namespace stadtblick {

/**
 * Fetches a source's tiles by the HTTP client, with its limits made smaller: a tile is at most 4 MB, comes
 * from the source's own origin and is asked for twice at most. A tile that the server hasn't (404, 204) is an
 * empty answer. Features are data like a source's: for them the HTTP client's own limits hold.
 */
class TileClient : public QObject
{
    Q_OBJECT

public:
    explicit TileClient(QObject *parent = nullptr);

    /** For one source; not longer than this. */
    TileFetch fetchOf(const RasterSource &source);
    /** What a source tells of a place: of its own origin, at most largestFeatureInfoBytes. */
    QFuture<Result<HttpAnswer>> featureInfo(const RasterSource &source, const QUrl &url);
    /** Any other small document of a service: its capabilities. */
    QFuture<Result<HttpAnswer>> document(const QUrl &url);
    /** The features of a WFS, within HttpLimits as they are documented: size, depth, times and tries. */
    QFuture<Result<HttpAnswer>> features(const QUrl &url);

private:
    QFuture<Result<HttpAnswer>> fetch(HttpClient &client, const HttpTask &task);

    SystemClock m_clock;
    HttpClient m_client;
    HttpClient m_dataClient;
};

} // namespace stadtblick
