#include "widgets/map/mapitems.h"

#include "widgets/map/linegeometry.h"
#include "widgets/map/spritenode.h"

#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGGeometryNode>
#include <QtQuick/QSGSimpleTextureNode>
#include <QtQuick/QSGTransformNode>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** Opaque pictures are drawn without blending. */
QSGTexture *textureOf(QQuickWindow *window, const QImage &image)
{
    const QQuickWindow::CreateTextureOptions options = image.hasAlphaChannel()
        ? QQuickWindow::CreateTextureOptions(QQuickWindow::TextureHasAlphaChannel)
        : QQuickWindow::CreateTextureOptions();
    return window->createTextureFromImage(image, options);
}

/** A picture as a node that owns its texture. */
QSGSimpleTextureNode *pictureNode(QQuickWindow *window, const QImage &image, const QRectF &rect)
{
    auto *node = new QSGSimpleTextureNode;
    node->setTexture(textureOf(window, image));
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

/** Of @p first and all its siblings behind it. */
void setFiltering(QSGNode *first, bool isSmooth)
{
    for (QSGNode *node = first; node; node = node->nextSibling()) {
        static_cast<QSGSimpleTextureNode *>(node)->setFiltering(
            isSmooth ? QSGTexture::Linear : QSGTexture::Nearest);
    }
}

/** One tile's picture; the node owns its texture. */
class TileNode : public QSGSimpleTextureNode
{
public:
    TileNode(QQuickWindow *window, std::shared_ptr<const TileImages> tileImages, const QImage &image)
        : images(std::move(tileImages))
        , bytes(image.sizeInBytes())
    {
        setTexture(textureOf(window, image));
        setOwnsTexture(true);
        setFiltering(QSGTexture::Linear);
    }

    const std::shared_ptr<const TileImages> images;
    const qint64 bytes;
};

/** Tiles that are not to be seen at present: uploading a texture takes longer than a frame may. */
class SpareTiles : public QSGNode
{
public:
    bool isSubtreeBlocked() const override { return true; }

    /** The tile of @p images; null if it is not here. */
    TileNode *take(const std::shared_ptr<const TileImages> &images)
    {
        for (QSGNode *child = firstChild(); child; child = child->nextSibling()) {
            if (auto *tile = static_cast<TileNode *>(child); tile->images == images) {
                removeChildNode(tile);
                return tile;
            }
        }
        return nullptr;
    }

    /** Drops the oldest beyond what may be kept. */
    void trim()
    {
        qint64 kept = 0;
        for (QSGNode *child = firstChild(); child;) {
            QSGNode *next = child->nextSibling();
            kept += static_cast<TileNode *>(child)->bytes;
            if (kept > spareBytes) {
                removeChildNode(child);
                delete child;
            }
            child = next;
        }
    }

private:
    static constexpr qint64 spareBytes = qint64{64} << 20;
};

/** So far may pixel sizes be off while the map zooms: a hundred thousand things need not follow every frame.
 */
constexpr double zoomTolerance = 0.25;

} // namespace

MapItem::MapItem(QQuickItem *parent, double order)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setZ(order);
}

void MapItem::setFrame(const MapFrame &frame)
{
    m_isSettled = m_isSettled && m_frame.camera.zoom == frame.camera.zoom;
    m_isMoving = m_isMoving || m_frame.camera != frame.camera;
    m_isDirty = m_isDirty || m_frame.scale != frame.scale;
    m_frame = frame;
    update();
}

void MapItem::settle()
{
    if (!m_isSettled || m_isMoving) {
        m_isSettled = true;
        m_isMoving = false;
        update();
    }
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

void MapItem::setRoughWhileMoving(bool isRough)
{
    m_isRoughWhileMoving = isRough;
}

void MapItem::renew(QSGNode &root)
{
    clear(root);
    build(root);
}

void MapItem::rescale(QSGNode &root)
{
    renew(root);
}

QSGNode *MapItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *data)
{
    Q_UNUSED(data);
    auto *root = static_cast<QSGTransformNode *>(node);
    if (!root) {
        root = new QSGTransformNode;
        m_isDirty = true;
    }
    const double zoom = m_frame.camera.zoom;
    const bool isOff = m_isSettled ? zoom != m_builtZoom : std::abs(zoom - m_builtZoom) > zoomTolerance;
    if (m_isDirty) {
        renew(*root);
        m_isDirty = false;
        m_builtZoom = zoom;
    } else if (dependsOnZoom() && isOff) {
        rescale(*root);
        m_builtZoom = zoom;
    }
    const double scale = pixelsPerMercatorMetre(m_frame.camera.zoom);
    const QPointF offset = (m_origin - toMercator(m_frame.camera.centre)) * scale;
    QMatrix4x4 matrix;
    matrix.translate(
        float(m_frame.size.width() / 2 + offset.x()), float(m_frame.size.height() / 2 - offset.y()));
    matrix.scale(float(scale), float(scale));
    root->setMatrix(matrix);
    if (m_isRoughWhileMoving) {
        setSmooth(*root, !m_isMoving);
    }
    return root;
}

void MapItem::setSmooth(QSGNode &root, bool isSmooth)
{
    Q_UNUSED(root);
    Q_UNUSED(isSmooth);
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
    // First below the root: what was shown before, and may be shown again.
    auto *spare = static_cast<SpareTiles *>(root.firstChild());
    if (!spare) {
        spare = new SpareTiles;
        root.appendChildNode(spare);
    }
    for (const Placed &tile : m_tiles) {
        const QImage &image = (*tile.images).*m_part;
        if (image.isNull()) {
            continue;
        }
        TileNode *node = spare->take(tile.images);
        if (!node) {
            node = new TileNode(window(), tile.images, image);
        }
        node->setRect(toLocal(tile.mercator));
        node->setSourceRect(tile.source);
        root.appendChildNode(node);
    }
    spare->trim();
}

void TilesItem::renew(QSGNode &root)
{
    if (auto *spare = static_cast<SpareTiles *>(root.firstChild())) {
        while (QSGNode *child = spare->nextSibling()) {
            root.removeChildNode(child);
            spare->prependChildNode(child); // the latest first
        }
    }
    build(root);
}

void TilesItem::setSmooth(QSGNode &root, bool isSmooth)
{
    if (QSGNode *spare = root.firstChild()) {
        setFiltering(spare->nextSibling(), isSmooth);
    }
}

void PictureItem::setSmooth(QSGNode &root, bool isSmooth)
{
    setFiltering(root.firstChild(), isSmooth);
}

void PictureItem::setPicture(const QImage &picture, const QRectF &mercator)
{
    if (picture.cacheKey() == m_picture.cacheKey() && mercator == m_mercator) {
        return;
    }
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

void SymbolsItem::setScene(std::shared_ptr<const MapScene> scene, std::optional<std::size_t> slice)
{
    m_scene = std::move(scene);
    m_slice = slice;
    m_decidedZoom = -1;
    decideNumbers();
    setOrigin(m_shown.empty() ? QPointF() : m_shown.front().layer->originMercator);
}

std::vector<ShownSymbols> SymbolsItem::shownAt(double zoom) const
{
    if (!m_scene) {
        return {};
    }
    if (!m_slice) {
        return shownSymbols(*m_scene, zoom, m_frame.scale);
    }
    SymbolSlices slices = symbolSlices(*m_scene, zoom, m_frame.scale, SymbolPart::Few);
    return *m_slice < slices.few.size() ? std::move(slices.few[*m_slice]) : std::vector<ShownSymbols>();
}

/** Decides which numbers stand at the present zoom; true if these are others than before. */
bool SymbolsItem::decideNumbers()
{
    const double zoom = numberZoom(m_frame.camera.zoom);
    if (zoom == m_decidedZoom && m_frame.scale == m_decidedScale) {
        return false;
    }
    m_decidedZoom = zoom;
    m_decidedScale = m_frame.scale;
    std::vector<ShownSymbols> shown = shownAt(zoom);
    const bool isSame =
        std::ranges::equal(shown, m_shown, {}, &ShownSymbols::hidesNumber, &ShownSymbols::hidesNumber);
    m_shown = std::move(shown);
    return !isSame;
}

void SymbolsItem::build(QSGNode &root)
{
    decideNumbers();
    SymbolPictures pictures(m_frame.scale, window()->effectiveDevicePixelRatio());
    std::vector<Sprite> sprites;
    for (const ShownSymbols &shown : m_shown) {
        const QPointF shift = shown.layer->originMercator - origin();
        for (std::size_t i = 0; i < shown.layer->symbols.size(); ++i) {
            const Symbol &symbol = shown.layer->symbols[i];
            const QPointF place = shift + symbol.position;
            const bool isBare = i < shown.hidesNumber.size() && shown.hidesNumber[i];
            sprites.push_back(
                {{place.x(), -place.y()}, pictures.indexOf(symbol, isBare), symbol.offsetPx * m_frame.scale});
        }
    }
    const PictureAtlas atlas(pictures.pictures());
    std::vector<std::shared_ptr<QSGTexture>> textures;
    for (const QImage &page : atlas.pages()) {
        textures.emplace_back(window()->createTextureFromImage(page, QQuickWindow::TextureHasAlphaChannel));
    }
    // Neighbours on the same page go together; the order of drawing stays.
    const std::span<const Sprite> all(sprites);
    for (std::size_t first = 0; first < all.size();) {
        const int page = atlas.place(all[first].picture).page;
        std::size_t last = first + 1;
        while (last < all.size() && atlas.place(all[last].picture).page == page) {
            ++last;
        }
        auto *node = new SpriteNode(all.subspan(first, last - first), atlas, textures[std::size_t(page)]);
        root.appendChildNode(node);
        first = last;
    }
    rescale(root);
}

void SymbolsItem::rescale(QSGNode &root)
{
    if (decideNumbers()) {
        renew(root);
        return;
    }
    const double metresPerPixel = 1 / pixelsPerMercatorMetre(m_frame.camera.zoom);
    for (QSGNode *child = root.firstChild(); child; child = child->nextSibling()) {
        static_cast<SpriteNode *>(child)->resize(metresPerPixel);
    }
}

} // namespace stadtblick
