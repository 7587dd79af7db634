#include "widgets/map/paintercanvas.h"

#include "models/painting/mappainter.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mappicture.h"
#include "widgets/map/tiledrawing.h"

#include <QtGui/QPainter>

#include <cmath>

namespace stadtblick {

namespace {

/** Rounded to the screen's pixels. */
QPointF onPixels(QPointF place, double ratio)
{
    return QPointF(std::round(place.x() * ratio), std::round(place.y() * ratio)) / ratio;
}

} // namespace

PainterCanvas::PainterCanvas(QWidget *parent)
    : MapCanvas(parent)
    , m_picture(new MapPicture(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_picture, &MapPicture::changed, this, qOverload<>(&QWidget::update));
}

void PainterCanvas::setFrame(const MapFrame &frame)
{
    m_frame = frame;
    m_picture->setFrame(frame, devicePixelRatioF());
    update();
}

void PainterCanvas::setScene(std::shared_ptr<const MapScene> scene)
{
    m_scene = std::move(scene);
    m_aboveAt.reset();
    m_picture->setScene(m_scene, m_scene ? m_scene->theme : themeOf(this));
    update();
}

void PainterCanvas::setBaseMap(BaseMapScreen *baseMap)
{
    m_hasBaseMap = baseMap != nullptr;
    m_picture->setBaseMap(baseMap);
    update();
}

bool PainterCanvas::isDrawing() const
{
    return m_picture->isDrawing();
}

bool PainterCanvas::showsScene() const
{
    return m_picture->showsScene();
}

void PainterCanvas::showEvent(QShowEvent *event)
{
    MapCanvas::showEvent(event);
    m_picture->setShown(true);
}

void PainterCanvas::hideEvent(QHideEvent *event)
{
    MapCanvas::hideEvent(event);
    m_picture->setShown(false);
}

void PainterCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    m_picture->setFrame(m_frame, devicePixelRatioF()); // the window may be on another screen now
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hasBaseMap) {
        drawMap(painter);
        return;
    }
    painter.fillRect(rect(), tokens(m_scene ? m_scene->theme : themeOf(this)).land);
    if (m_scene) {
        paintSurfaces(painter, *m_scene, m_frame);
        paintLinesAndSymbols(painter, *m_scene, m_frame);
    }
}

/** Decided anew where the scene is another one or other numbers may stand: not for every step of a pan. */
const SymbolSlices &PainterCanvas::above()
{
    const std::pair at(numberZoom(m_frame.camera.zoom), m_frame.scale);
    if (m_aboveAt != at) {
        m_above = symbolSlices(*m_scene, at.first, at.second, SymbolPart::Few);
        m_aboveAt = at;
    }
    return m_above;
}

/** The picture, and over it by turns few symbols and what of the picture lies above them. */
void PainterCanvas::drawMap(QPainter &painter)
{
    const QImage &image = m_picture->image();
    if (!m_picture->covers(m_frame)) {
        const QRectF target =
            image.isNull() ? QRectF() : mercatorToFrame(m_frame).mapRect(m_picture->mercator());
        drawUncovered(painter, target);
    }
    drawPicture(painter, image);
    const std::vector<QImage> &upper = m_picture->upper();
    std::size_t slice = 0;
    if (m_scene) {
        paintRing(painter, *m_scene, m_frame);
        for (; slice < above().few.size(); ++slice) {
            paintShownSymbols(painter, above().few[slice], m_frame);
            if (slice < upper.size()) {
                drawPicture(painter, upper[slice]);
            }
        }
    }
    for (; slice < upper.size(); ++slice) { // of a scene before the present one
        drawPicture(painter, upper[slice]);
    }
}

void PainterCanvas::drawPicture(QPainter &painter, const QImage &image)
{
    if (image.isNull()) {
        return;
    }
    const QRectF target = mercatorToFrame(m_frame).mapRect(m_picture->mercator());
    if (m_picture->frame().camera.zoom == m_frame.camera.zoom) {
        // Not scaled: a copy, to the nearest pixel.
        painter.drawImage(onPixels(target.topLeft(), devicePixelRatioF()), image);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_picture->isMoving());
    painter.drawImage(target, image);
    painter.restore();
}

/** The land and the tiles that are there, around @p pictured. */
void PainterCanvas::drawUncovered(QPainter &painter, const QRectF &pictured)
{
    const Theme theme = m_scene ? m_scene->theme : themeOf(this);
    painter.save();
    painter.setClipRegion(QRegion(rect()) - QRegion(pictured.toRect().adjusted(1, 1, -1, -1)));
    painter.fillRect(rect(), tokens(theme).land);
    const BaseMapOpacity opacity = m_scene ? baseMapOpacity(*m_scene) : BaseMapOpacity();
    const auto tiles = m_picture->uncoveredTiles();
    paintTileAreas(painter, tiles, opacity);
    paintTileLines(painter, tiles, opacity);
    painter.restore();
}

} // namespace stadtblick
