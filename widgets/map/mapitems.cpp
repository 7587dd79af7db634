#include "widgets/map/mapitems.h"

#include "models/painting/layerpainters.h"
#include "widgets/map/linegeometry.h"

#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGGeometryNode>
#include <QtQuick/QSGSimpleTextureNode>
#include <QtQuick/QSGTransformNode>

namespace stadtblick {

namespace {

/** A picture as a node that owns its texture. */
QSGSimpleTextureNode *pictureNode(QQuickWindow *window, const QImage &image, const QRectF &rect)
{
    auto *node = new QSGSimpleTextureNode;
    node->setTexture(window->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Linear);
    node->setRect(rect);
    return node;
}

void clear(QSGNode &root)
{
    while (QSGNode *child = root.firstChild()) {
        root.removeChildNode(child);
        delete child;
    }
}

/** A symbol as a picture with its middle in the middle. */
QImage symbolPicture(const Symbol &symbol, double scale, double ratio)
{
    const double radius = (symbol.reachPx() + 1) * scale;
    QImage image(QSizeF(2 * radius * ratio, 2 * radius * ratio).toSize().expandedTo({1, 1}),
        QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    Symbol alone = symbol;
    alone.position = {};
    SymbolLayer layer;
    layer.symbols.push_back(std::move(alone));
    const double middle = image.width() / ratio / 2;
    paint(painter, layer, QTransform::fromTranslate(middle, middle), scale);
    return image;
}

} // namespace

MapItem::MapItem(QQuickItem *parent, double order)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setZ(order);
}

void MapItem::setFrame(const MapFrame &frame)
{
    m_frame = frame;
    update();
}

void MapItem::setOrigin(QPointF mercator)
{
    m_origin = mercator;
    rebuild();
}

void MapItem::rebuild()
{
    m_isDirty = true;
    update();
}

QRectF MapItem::toLocal(const QRectF &mercatorRect) const
{
    const QRectF box = mercatorRect.normalized();
    return {box.left() - m_origin.x(), m_origin.y() - box.bottom(), box.width(), box.height()};
}

QSGNode *MapItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *data)
{
    Q_UNUSED(data);
    auto *root = static_cast<QSGTransformNode *>(node);
    if (!root) {
        root = new QSGTransformNode;
        m_isDirty = true;
    }
    if (m_isDirty || (dependsOnZoom() && m_frame.camera.zoom != m_builtZoom)) {
        clear(*root);
        build(*root);
        m_isDirty = false;
        m_builtZoom = m_frame.camera.zoom;
    }
    const double scale = pixelsPerMercatorMetre(m_frame.camera.zoom);
    const QPointF offset = (m_origin - toMercator(m_frame.camera.centre)) * scale;
    QMatrix4x4 matrix;
    matrix.translate(
        float(m_frame.size.width() / 2 + offset.x()), float(m_frame.size.height() / 2 - offset.y()));
    matrix.scale(float(scale), float(scale));
    root->setMatrix(matrix);
    return root;
}

TilesItem::TilesItem(QQuickItem *parent, double order, QImage TileImages::*part)
    : MapItem(parent, order)
    , m_part(part)
{ }

void TilesItem::setTiles(const std::vector<TilePlacement> &tiles)
{
    const QTransform toMercatorMetres = mercatorToFrame(m_frame).inverted();
    std::vector<Placed> placed;
    placed.reserve(tiles.size());
    for (const TilePlacement &tile : tiles) {
        // Whole tiles lie where their key says, exactly; parts of others where the frame has them.
        const bool isWhole = tile.isFinal;
        placed.push_back({tile.images, tile.source,
            tile.mercator ? *tile.mercator
                : isWhole ? mercatorRectOf(tile.key)
                          : toMercatorMetres.mapRect(tile.target)});
    }
    if (placed == m_tiles) {
        return;
    }
    m_tiles = std::move(placed);
    setOrigin(m_tiles.empty() ? QPointF() : m_tiles.back().mercator.normalized().center());
}

void TilesItem::build(QSGNode &root)
{
    for (const Placed &tile : m_tiles) {
        const QImage &image = (*tile.images).*m_part;
        if (image.isNull()) {
            continue;
        }
        QSGSimpleTextureNode *node = pictureNode(window(), image, toLocal(tile.mercator));
        node->setSourceRect(tile.source);
        root.appendChildNode(node);
    }
}

void PictureItem::setPicture(const QImage &picture, const QRectF &mercator)
{
    m_picture = picture;
    m_mercator = mercator;
    setOrigin(mercator.center());
}

void PictureItem::build(QSGNode &root)
{
    if (!m_picture.isNull()) {
        root.appendChildNode(pictureNode(window(), m_picture, toLocal(m_mercator)));
    }
}

void LinesItem::setLayers(std::vector<std::shared_ptr<const PolylineLayer>> layers)
{
    m_layers = std::move(layers);
    setOrigin(m_layers.empty() ? QPointF() : m_layers.front()->originMercator);
}

void LinesItem::build(QSGNode &root)
{
    const double metresPerPixel = m_frame.scale / pixelsPerMercatorMetre(m_frame.camera.zoom);
    for (const auto &layer : m_layers) {
        root.appendChildNode(buildNode(*layer, layer->originMercator - origin(), metresPerPixel));
    }
}

void SymbolsItem::setLayers(std::vector<std::shared_ptr<const SymbolLayer>> layers)
{
    m_layers = std::move(layers);
    setOrigin(m_layers.empty() ? QPointF() : m_layers.front()->originMercator);
}

void SymbolsItem::build(QSGNode &root)
{
    const double pixels = pixelsPerMercatorMetre(m_frame.camera.zoom);
    const double ratio = window()->effectiveDevicePixelRatio();
    for (const auto &layer : m_layers) {
        for (const Symbol &symbol : layer->symbols) {
            const QImage picture = symbolPicture(symbol, m_frame.scale, ratio);
            const double side = picture.width() / ratio / pixels;
            const QPointF middle = layer->originMercator + symbol.position - origin();
            root.appendChildNode(pictureNode(
                window(), picture, QRectF(middle.x() - side / 2, -middle.y() - side / 2, side, side)));
        }
    }
}

} // namespace stadtblick
