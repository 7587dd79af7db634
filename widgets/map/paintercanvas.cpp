#include "widgets/map/paintercanvas.h"

#include "models/painting/mappainter.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace stadtblick {

namespace {

/** Draws one of the two pictures of each tile. */
void drawTiles(QPainter &painter, const std::vector<TilePlacement> &tiles, QImage TileImages::*part)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const TilePlacement &tile : tiles) {
        if (((*tile.images).*part).isNull()) {
            continue; // a map service has one picture a tile
        }
        painter.drawImage(tile.target, (*tile.images).*part, tile.source);
    }
}

} // namespace

PainterCanvas::PainterCanvas(QWidget *parent)
    : MapCanvas(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PainterCanvas::setFrame(const MapFrame &frame)
{
    m_frame = frame;
    update();
}

void PainterCanvas::setScene(std::shared_ptr<const MapScene> scene)
{
    m_scene = std::move(scene);
    update();
}

void PainterCanvas::setBaseMap(BaseMapScreen *baseMap)
{
    if (m_baseMap) {
        disconnect(m_baseMap, nullptr, this, nullptr);
    }
    m_baseMap = baseMap;
    if (baseMap) {
        connect(baseMap, &BaseMapScreen::changed, this, qOverload<>(&QWidget::update));
    }
    update();
}

void PainterCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = m_scene ? m_scene->theme : themeOf(this);
    painter.fillRect(rect(), tokens(theme).land);
    const bool hasBaseMap =
        m_baseMap && (!m_scene || m_scene->hasBaseMap || !m_scene->rasterOverlays.empty());
    std::vector<TilePlacement> tiles;
    if (hasBaseMap) {
        tiles = m_baseMap->tiles(baseMapViewOf(m_frame), devicePixelRatioF(), theme);
    }
    const double opacity = m_scene ? m_scene->baseMapOpacity : 1;
    painter.setOpacity(opacity);
    drawTiles(painter, tiles, &TileImages::areas);
    painter.setOpacity(1);
    if (m_scene) {
        paintSurfaces(painter, *m_scene, m_frame);
    }
    const bool isBelowSurface = m_scene && m_scene->hasFields();
    painter.setOpacity(
        isBelowSurface ? opacity * basemapstyle::lineOpacityOverSurface(mapThemeOf(theme)) : opacity);
    drawTiles(painter, tiles, &TileImages::lines);
    painter.setOpacity(1);
    if (m_scene) {
        paintLinesAndSymbols(painter, *m_scene, m_frame);
    }
    if (const auto labels = m_baseMap ? m_baseMap->labels() : nullptr) {
        paintViewLabels(painter, *labels, m_frame);
    }
}

} // namespace stadtblick
