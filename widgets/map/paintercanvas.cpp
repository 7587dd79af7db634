#include "widgets/map/paintercanvas.h"

#include "models/painting/mappainter.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** Draws one of the two pictures of each tile. */
void drawTiles(QPainter &painter, const std::vector<TilePlacement> &tiles, QImage TileImages::*part)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const TilePlacement &tile : tiles) {
        painter.drawImage(tile.target, (*tile.images).*part, tile.source);
    }
}

} // namespace

bool hasSurface(const MapScene &scene)
{
    return std::ranges::any_of(scene.layers, [](const MapLayer &layer) {
        return std::ranges::any_of(layer.contents, [](const LayerContent &content) {
            return std::holds_alternative<std::shared_ptr<const SurfaceLayer>>(content);
        });
    });
}

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
    const bool hasBaseMap = m_baseMap && (!m_scene || m_scene->hasBaseMap);
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
    const bool isBelowSurface = m_scene && hasSurface(*m_scene);
    painter.setOpacity(
        isBelowSurface ? opacity * basemapstyle::lineOpacityOverSurface(mapThemeOf(theme)) : opacity);
    drawTiles(painter, tiles, &TileImages::lines);
    painter.setOpacity(1);
    if (m_scene) {
        paintLinesAndSymbols(painter, *m_scene, m_frame);
    }
    if (hasBaseMap) {
        paintLabels(painter);
    }
}

void PainterCanvas::paintLabels(QPainter &painter) const
{
    const std::shared_ptr<const ViewLabels> labels = m_baseMap->labels();
    if (!labels || labels->view.size.isEmpty()) {
        return;
    }
    // Labels were placed for a view a moment ago: they move along until new ones are there.
    const BaseMapView now = baseMapViewOf(m_frame);
    const double ratio = std::exp2(now.zoom - labels->view.zoom);
    const double pixels = pixelsPerMercatorMetre(now.zoom);
    const QPointF offset = (labels->view.centreMercator - now.centreMercator) * pixels;
    painter.save();
    painter.translate(now.size.width() / 2 + offset.x(), now.size.height() / 2 - offset.y());
    painter.scale(ratio, ratio);
    painter.translate(-labels->view.size.width() / 2, -labels->view.size.height() / 2);
    stadtblick::paintLabels(painter, labels->labels, mapThemeOf(m_scene ? m_scene->theme : themeOf(this)));
    painter.restore();
}

} // namespace stadtblick
