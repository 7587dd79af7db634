#pragma once

#include "models/basemap/tilestore.h"
#include "models/painting/mapframe.h"
#include "models/painting/symbolnumbers.h"

#include <QtGui/QImage>
#include <QtQuick/QQuickItem>

#include <memory>
#include <optional>

class QSGGeometryNode;
class QSGTransformNode;

namespace stadtblick {

/**
 * A layer of the map in the scene graph: one retained subtree in Web Mercator metres relative to an origin
 * (x east, y SOUTH), below one QSGTransformNode. Moving the map touches only its matrix; the content is built
 * anew where it has changed, or where its pixel sizes depend on another zoom.
 */
class MapItem : public QQuickItem
{
    Q_OBJECT

public:
    MapItem(QQuickItem *parent, double order);

    virtual void setFrame(const MapFrame &frame);
    /** The map has come to rest: what depends on the zoom becomes exact. While it zooms, that lags a little
     * behind. */
    void settle();
    /** Pictures are scaled without smoothing until the map comes to rest: half the time where the processor
     * does it. */
    void setRoughWhileMoving(bool isRough);

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) final;
    /** Fills or changes the content below @p root. */
    virtual void build(QSGNode &root) = 0;
    /** True where pixel sizes depend on the zoom. */
    virtual bool dependsOnZoom() const { return false; }
    /** Replaces the content below @p root. */
    virtual void renew(QSGNode &root);
    /** Fits the content that is below @p root to another zoom. */
    virtual void rescale(QSGNode &root);
    /** Chooses how the pictures below @p root are scaled. */
    virtual void setSmooth(QSGNode &root, bool isSmooth);
    void setOrigin(QPointF mercator);
    QPointF origin() const { return m_origin; }
    /** Metres from the origin, y south. */
    QRectF toLocal(const QRectF &mercatorRect) const;
    void rebuild();

    MapFrame m_frame;

private:
    QPointF m_origin;
    double m_builtZoom = -1;
    bool m_isDirty = true;
    bool m_isSettled = true;
    bool m_isMoving = false;
    bool m_isRoughWhileMoving = false;
};

/** One of the two pictures of the base map's tiles. */
class TilesItem : public MapItem
{
    Q_OBJECT

public:
    TilesItem(QQuickItem *parent, double order, QImage TileImages::*part);

    /** Tiles with their places in the present frame, coarser ones first. */
    void setTiles(const std::vector<TilePlacement> &tiles);

protected:
    void build(QSGNode &root) override;
    /** Tiles that are shown again keep their textures. */
    void renew(QSGNode &root) override;
    void setSmooth(QSGNode &root, bool isSmooth) override;

private:
    struct Placed
    {
        std::shared_ptr<const TileImages> images;
        QRectF source;
        QRectF mercator;

        bool operator==(const Placed &) const = default;
    };

    QImage TileImages::*m_part;
    std::vector<Placed> m_tiles;
};

/** A picture of a part of the map, at its place: surfaces, areas and labels, drawn by QPainter. */
class PictureItem : public MapItem
{
    Q_OBJECT

public:
    using MapItem::MapItem;

    /** @p mercator: what the picture shows; an empty picture shows nothing. */
    void setPicture(const QImage &picture, const QRectF &mercator);

protected:
    void build(QSGNode &root) override;
    void setSmooth(QSGNode &root, bool isSmooth) override;

private:
    QImage m_picture;
    QRectF m_mercator;
};

/** Lines with their halos as geometry; their widths are pixels. */
class LinesItem : public MapItem
{
    Q_OBJECT

public:
    using MapItem::MapItem;

    void setLayers(std::vector<std::shared_ptr<const PolylineLayer>> layers);

protected:
    void build(QSGNode &root) override;
    bool dependsOnZoom() const override { return true; }

private:
    std::vector<std::shared_ptr<const PolylineLayer>> m_layers;
};

/** Symbols: pictures that keep their size, drawn once for all that look alike; numbers where they are free.
 */
class SymbolsItem : public MapItem
{
    Q_OBJECT

public:
    using MapItem::MapItem;

    /** All symbols of a scene, or of its slices of few symbols (symbolSlices()) the one of number @p slice.
     */
    void setScene(std::shared_ptr<const MapScene> scene, std::optional<std::size_t> slice = {});

protected:
    void build(QSGNode &root) override;
    bool dependsOnZoom() const override { return true; }
    void rescale(QSGNode &root) override;

private:
    bool decideNumbers();
    std::vector<ShownSymbols> shownAt(double zoom) const;

    std::shared_ptr<const MapScene> m_scene;
    std::optional<std::size_t> m_slice;
    std::vector<ShownSymbols> m_shown;
    double m_decidedZoom = -1;
    double m_decidedScale = 0;
};

} // namespace stadtblick
