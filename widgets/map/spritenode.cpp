#include "widgets/map/spritenode.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

constexpr int pageSide = 2048; // any graphics card takes it
constexpr int gapPx = 1; // neighbours must not shine through at the edges
constexpr std::array<quint32, 6> cornersOfTriangles{0, 1, 2, 2, 1, 3};

} // namespace

PictureAtlas::PictureAtlas(const std::vector<QImage> &pictures)
{
    struct Spot
    {
        int page = 0;
        QPoint at;
    };
    // Shelf by shelf in the given order: symbols of a layer are much of a size.
    std::vector<Spot> spots;
    Spot next;
    int shelf = 0;
    std::vector<QSize> sizes(1);
    for (const QImage &picture : pictures) {
        if (next.at.x() + picture.width() > pageSide && next.at.x() > 0) {
            next.at = {0, next.at.y() + shelf};
            shelf = 0;
        }
        if (next.at.y() + picture.height() > pageSide && next.at.y() > 0) {
            next = {next.page + 1, {0, 0}};
            shelf = 0;
            sizes.emplace_back();
        }
        spots.push_back(next);
        shelf = std::max(shelf, picture.height() + gapPx);
        sizes.back() = sizes.back().expandedTo(
            {next.at.x() + picture.width() + gapPx, next.at.y() + picture.height() + gapPx});
        next.at.rx() += picture.width() + gapPx;
    }
    for (const QSize &size : sizes) {
        m_pages.emplace_back(size.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
        m_pages.back().fill(Qt::transparent);
    }
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        QImage &page = m_pages[std::size_t(spots[i].page)];
        QImage plain = pictures[i];
        plain.setDevicePixelRatio(1);
        QPainter painter(&page);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(spots[i].at, plain);
        const QSizeF whole = page.size();
        m_places.push_back({spots[i].page,
            {spots[i].at.x() / whole.width(), spots[i].at.y() / whole.height(), plain.width() / whole.width(),
                plain.height() / whole.height()},
            QSizeF(plain.size()) / pictures[i].devicePixelRatio()});
    }
}

SpriteNode::SpriteNode(
    std::span<const Sprite> sprites, const PictureAtlas &atlas, std::shared_ptr<QSGTexture> texture)
    : m_texture(std::move(texture))
    , m_geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), int(sprites.size() * 4),
          int(sprites.size() * cornersOfTriangles.size()), QSGGeometry::UnsignedIntType)
{
    m_corners.reserve(sprites.size());
    for (const Sprite &sprite : sprites) {
        const PictureAtlas::Place &place = atlas.place(sprite.picture);
        m_corners.push_back({sprite.place, sprite.offsetPx, place.sizePx, place.texture});
    }
    quint32 *index = m_geometry.indexDataAsUInt();
    for (quint32 i = 0; i < sprites.size(); ++i) {
        for (const quint32 corner : cornersOfTriangles) {
            *index++ = 4 * i + corner;
        }
    }
    m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
    m_geometry.setVertexDataPattern(QSGGeometry::DynamicPattern);
    m_material.setTexture(m_texture.get());
    m_material.setFiltering(QSGTexture::Linear);
    setGeometry(&m_geometry);
    setMaterial(&m_material);
}

void SpriteNode::resize(double metresPerPixel)
{
    QSGGeometry::TexturedPoint2D *vertex = m_geometry.vertexDataAsTexturedPoint2D();
    for (const Corner &corner : m_corners) {
        const QPointF half = QPointF(corner.sizePx.width(), corner.sizePx.height()) * (metresPerPixel / 2);
        const QPointF middle = corner.place + corner.offsetPx * metresPerPixel;
        const auto left = float(middle.x() - half.x());
        const auto top = float(middle.y() - half.y());
        const auto right = float(middle.x() + half.x());
        const auto bottom = float(middle.y() + half.y());
        const QRectF &part = corner.texture;
        vertex++->set(left, top, float(part.left()), float(part.top()));
        vertex++->set(left, bottom, float(part.left()), float(part.bottom()));
        vertex++->set(right, top, float(part.right()), float(part.top()));
        vertex++->set(right, bottom, float(part.right()), float(part.bottom()));
    }
    markDirty(QSGNode::DirtyGeometry);
}

} // namespace stadtblick
