#pragma once

#include "models/basemap/labelplacer.h"
#include "models/basemap/rastertiles.h"
#include "models/basemap/tilestore.h"
#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"
#include "models/painting/overlaylabels.h"
#include "models/sync/httpanswer.h"
#include "widgets/map/maptrouble.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace stadtblick {

/** Labels with the frame that they were placed for: while the map moves they move with it. */
struct ViewLabels
{
    MapFrame frame;
    Theme theme = Theme::Light;
    std::vector<PlacedLabel> labels; ///< of the base map
    std::vector<OverlayLabel> overlays;

    bool isEmpty() const { return labels.empty() && overlays.empty(); }
};

/** Draws labels into @p now: those of a moment ago move along until new ones are there. */
void paintViewLabels(QPainter &painter, const ViewLabels &labels, const MapFrame &now);

class TileClient;

/**
 * The base map of one map on the screen: its tiles and the labels of its view, both made on worker threads,
 * or the pictures of a map service where the scene chooses one. Without a base map in the cache it stays
 * empty. All functions belong to its thread.
 */
class BaseMapScreen : public QObject
{
    Q_OBJECT

public:
    /** @p executor must outlive it. */
    BaseMapScreen(Executor &executor, const QString &cachePath, QObject *parent);
    ~BaseMapScreen() override;

    /**
     * What the map shows now: decides the labels. @p reserved: where none may lie beside the scene's symbols,
     * in the view's pixels. @p scene may be null.
     */
    void setView(const MapFrame &frame, std::shared_ptr<const MapScene> scene, Theme theme,
        std::vector<QRectF> reserved);
    /** Draws pictures for the same map. */
    Executor &executor() { return m_executor; }
    /** The tiles of @p view, coarser ones first; begins to draw the missing ones. */
    std::vector<TilePlacement> tiles(const BaseMapView &view, double scale, Theme theme);
    /** The labels that are there; null while none are. */
    std::shared_ptr<const ViewLabels> labels() const { return m_labels; }
    /** Asks a map service what it shows at a place (featureInfoUrl()), by the client of its tiles. */
    QFuture<Result<HttpAnswer>> featureInfo(const RasterSource &source, const QUrl &url);
    /** Whom the map is owed to; empty while none is there. */
    QString attribution() const;
    /**
     * The layers of which something in view can't be had, the base map first. None while all tiles of the
     * view are there, network or not. Changes with changed().
     */
    std::vector<LayerTrouble> troubles() const;
    /** Asks at once for what has failed; happens by itself every half minute. */
    void askAgain();
    bool isLoading() const;
    /** After an import: everything anew. */
    void reload();

Q_SIGNALS:
    /** Tiles, labels, attribution or troubles have changed. */
    void changed();

private:
    void openInfo();
    void note();
    std::optional<LayerTrouble> baseMapTrouble() const;
    void placeLabelsNow();
    void replaceValueLabels();
    void chooseRaster(const std::shared_ptr<const MapScene> &scene);
    void chooseOverlays(const std::vector<RasterOverlay> &wanted);
    TileClient &tileClient();
    std::unique_ptr<RasterTiles> openMap(const RasterSource &source, const QString &tileFile, double opacity);

    Executor &m_executor;
    QString m_cachePath;
    TileStore m_tiles;
    std::unique_ptr<TileClient> m_tileClient;
    std::unique_ptr<RasterTiles> m_raster; ///< null: the imported extract is shown
    std::vector<std::pair<RasterOverlay, std::unique_ptr<RasterTiles>>>
        m_overlays; ///< of map services, bottom first
    QString m_attribution;
    bool m_hasMap = false;
    bool m_isOpening = false;
    MapFrame m_frame;
    Theme m_theme = Theme::Light;
    std::shared_ptr<const MapScene> m_scene;
    std::vector<QRectF> m_reserved;
    QTimer m_wait;
    QTimer m_again; ///< until what has failed is asked for again
    std::optional<Error> m_infoError; ///< why the imported extract can't be opened
    std::optional<Error> m_labelError; ///< why its labels can't be placed
    QFuture<Result<ViewLabels>> m_query;
    std::shared_ptr<const ViewLabels> m_labels;
};

/** The base map's view of a frame. */
BaseMapView baseMapViewOf(const MapFrame &frame);

} // namespace stadtblick
