#pragma once

#include "models/basemap/tilestore.h"
#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QImage>

#include <memory>

namespace stadtblick {

class BaseMapScreen;
struct ViewLabels;

/**
 * The map as one opaque picture for screens without a graphics card: base map, surfaces, areas, lines, crowds
 * of symbols and labels, drawn on a worker, a little larger than the view. Showing it while the map moves is
 * a copy; what it leaves out (symbols that keep their size, the ring around what is selected) is little, and
 * drawn over it. What lies above that again, labels and the crowds of higher layers, are transparent pictures
 * of their own: all lies in the order of exports. Where the map leaves the picture, or changes, a new one is
 * drawn, the newest wish first. All functions belong to its thread.
 */
class MapPicture : public QObject
{
    Q_OBJECT

public:
    explicit MapPicture(QObject *parent);
    ~MapPicture();

    /** The base map that tiles, labels and workers come from; null: no picture is drawn. */
    void setBaseMap(BaseMapScreen *baseMap);
    /** Whether anybody sees it: only then it is drawn. */
    void setShown(bool isShown);
    void setScene(std::shared_ptr<const MapScene> scene, Theme theme);
    /** The map has moved, or has another size or scale. */
    void setFrame(const MapFrame &frame, double devicePixelRatio);

    /** The newest picture; null while there is none. */
    const QImage &image() const { return m_image; }
    /**
     * What lies above each of the slices of few symbols (symbolSlices()), with the same extent; null where
     * that is nothing. Until a new scene is drawn they are the last one's.
     */
    const std::vector<QImage> &upper() const { return m_upper; }
    /** The frame that it fills, with what lies around the view. */
    const MapFrame &frame() const { return m_shown.frame; }
    /** What it shows, in Web Mercator. */
    QRectF mercator() const;
    /** True if nothing of @p frame lies outside of the picture. */
    bool covers(const MapFrame &frame) const;
    /** The tiles of the view that the picture does not cover: what there is to see until the next one. */
    std::vector<TilePlacement> uncoveredTiles();
    /** True from the first step of a move until the map rests. */
    bool isMoving() const { return m_rest.isActive(); }
    /** True while the picture is not yet what it should be: the map may not have come to rest. */
    bool isDrawing() const;
    /** True if the newest picture is of the present scene, wherever the map is; where none is drawn, too. */
    bool showsScene() const;

Q_SIGNALS:
    /** There is a new picture, or the map has come to rest. */
    void changed();

private:
    /** All that a picture shows. */
    struct Content
    {
        MapFrame frame;
        double ratio = 1;
        Theme theme = Theme::Light;
        std::shared_ptr<const MapScene> scene;
        std::vector<TilePlacement> tiles;
        std::shared_ptr<const ViewLabels> labels;
    };

    struct Pictures
    {
        QImage base;
        std::vector<QImage> upper;
    };

    static bool haveSame(const Content &a, const Content &b);
    static QImage emptyPicture(const Content &content, QImage::Format format);
    static Pictures drawn(const Content &content);
    static void drawUpToLines(QPainter &painter, const Content &content);
    bool isWornOut(const MapFrame &pictured) const;
    MapFrame wantedFrame() const;
    Content wanted();
    void want();
    void start();
    void finish(const Pictures &pictures);

    BaseMapScreen *m_baseMap = nullptr;
    std::shared_ptr<const MapScene> m_scene;
    Theme m_theme = Theme::Light;
    MapFrame m_frame;
    double m_ratio = 1;
    bool m_isWide = true; ///< false while the scene changes and the map rests: the view alone is sooner drawn
    Content m_shown;
    Content m_drawn; ///< what is being drawn, or was last
    QImage m_image;
    std::vector<QImage> m_upper;
    QFuture<Pictures> m_drawing;
    bool m_isShown = false;
    bool m_isWanted = false; ///< several wishes of one moment are one
    QTimer m_rest;
    QTimer m_widen;
};

} // namespace stadtblick
