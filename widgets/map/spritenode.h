#pragma once

#include "models/painting/symbolpictures.h"

#include <QtQuick/QSGGeometryNode>
#include <QtQuick/QSGTexture>
#include <QtQuick/QSGTextureMaterial>

#include <memory>
#include <span>

class QQuickWindow;

namespace stadtblick {

/** A symbol's picture at its place. */
struct Sprite
{
    QPointF place; ///< metres from the item's origin, x east, y south
    int picture = 0; ///< in SymbolPictures::pictures
    QPointF offsetPx = {}; ///< from the place to the picture's middle, logical pixels, right and down
};

/** Pictures side by side in one larger one, as few of those as do. */
class PictureAtlas
{
public:
    struct Place
    {
        int page = 0;
        QRectF texture; ///< 0 … 1 of the page
        QSizeF sizePx; ///< logical pixels
    };

    explicit PictureAtlas(const std::vector<QImage> &pictures);

    const std::vector<QImage> &pages() const { return m_pages; }
    const Place &place(int picture) const { return m_places[std::size_t(picture)]; }

private:
    std::vector<QImage> m_pages;
    std::vector<Place> m_places;
};

/**
 * Sprites of one page of an atlas as one piece of geometry. Their size on the map depends on the zoom:
 * resize() only moves corners, so a hundred thousand of them follow a zooming map.
 */
class SpriteNode : public QSGGeometryNode
{
public:
    /** All @p sprites lie on the page whose texture is given; the node shares it. */
    SpriteNode(
        std::span<const Sprite> sprites, const PictureAtlas &atlas, std::shared_ptr<QSGTexture> texture);

    void resize(double metresPerPixel);

private:
    struct Corner
    {
        QPointF place;
        QPointF offsetPx;
        QSizeF sizePx;
        QRectF texture;
    };

    std::vector<Corner> m_corners;
    std::shared_ptr<QSGTexture> m_texture;
    QSGTextureMaterial m_material;
    QSGGeometry m_geometry;
};

} // namespace stadtblick
