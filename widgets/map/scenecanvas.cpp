#include "widgets/map/scenecanvas.h"

#include "models/painting/basemapopacity.h"
#include "models/painting/layerpainters.h"
#include "models/painting/mappainter.h"
#include "widgets/common/theme.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/mapitems.h"
#include "widgets/map/mappicture.h"

#include <QtGui/QPainter>
#include <QtPositioning/QGeoCoordinate>
#include <QtQuickWidgets/QQuickWidget>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int waitMs = 60;
constexpr double marginShare = 0.25; ///< pictures are that much larger than the view on every side
constexpr double symbolOrder = 50; ///< above the ring, which Map.qml has at 40
constexpr int samples = 4; ///< smooth edges of geometry
constexpr double zoomTolerance = 0.5; ///< so far pictures may be stretched while the map zooms

/** The frame with its margin on every side. */
MapFrame widened(MapFrame frame)
{
    frame.size = frame.size * (1 + 2 * marginShare);
    return frame;
}

QRectF mercatorOf(const MapFrame &frame)
{
    return mercatorToFrame(frame).inverted().mapRect(QRectF(QPointF(), frame.size));
}

template <typename Layer>
std::vector<std::shared_ptr<const Layer>> layersOf(const MapScene &scene)
{
    std::vector<std::shared_ptr<const Layer>> found;
    for (const MapLayer *layer : scene.drawn()) {
        for (const LayerContent &content : layer->contents) {
            if (const auto *part = std::get_if<std::shared_ptr<const Layer>>(&content); part && *part) {
                found.push_back(*part);
            }
        }
    }
    return found;
}

QImage drawnPicture(const MapFrame &frame, double ratio, const std::function<void(QPainter &)> &draw)
{
    QImage image((frame.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

} // namespace

SceneCanvas::SceneCanvas(QWidget *parent, Drawing drawing)
    : MapCanvas(parent)
    , m_quick(new QQuickWidget(this))
    , m_picture(drawing == Drawing::Picture ? new MapPicture(this) : nullptr)
{
    QSurfaceFormat format = m_quick->format();
    format.setSamples(m_picture ? 0 : samples);
    m_quick->setFormat(format);
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_quick->setFocusPolicy(Qt::NoFocus);
    m_quick->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_quick->setSource(QUrl(u"qrc:/qml/Map.qml"_s));
    m_view = m_quick->rootObject();
    m_map = m_view ? m_view->property("camera").value<QQuickItem *>() : nullptr;
    if (m_map) {
        addItems();
    }
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &SceneCanvas::drawPictures);
    if (m_picture) {
        connect(m_picture, &MapPicture::changed, this, &SceneCanvas::showPicture);
    }
}

SceneCanvas::~SceneCanvas()
{
    for (QFuture<QImage> &drawing : m_drawing) {
        drawing.cancel();
    }
}

void SceneCanvas::addItems()
{
    m_areas = new TilesItem(m_map, 1, &TileImages::areas);
    m_services = new TilesItem(m_map, 1.5, &TileImages::areas);
    m_surface = new PictureItem(m_map, 2);
    m_lines = new TilesItem(m_map, 3, &TileImages::lines);
    m_polygons = new PictureItem(m_map, 4);
    m_polylines = new LinesItem(m_map, 5);
    m_whole = new PictureItem(m_map, 6);
    m_symbols = new SymbolsItem(m_map, symbolOrder);
    m_labels = new PictureItem(m_map, 60);
    for (MapItem *item : items()) {
        item->setRoughWhileMoving(m_picture != nullptr);
    }
}

std::vector<MapItem *> SceneCanvas::items() const
{
    std::vector<MapItem *> all{
        m_areas, m_services, m_surface, m_lines, m_polygons, m_polylines, m_whole, m_symbols, m_labels};
    all.insert(all.end(), m_slices.begin(), m_slices.end());
    all.insert(all.end(), m_upper.begin(), m_upper.end());
    return all;
}

/** Few symbols, and a picture above them, on top of those that are there. */
void SceneCanvas::addSlice()
{
    const double order = symbolOrder + static_cast<double>(m_slices.size());
    m_slices.push_back(new SymbolsItem(m_map, order));
    m_upper.push_back(new PictureItem(m_map, order + 0.5));
    for (MapItem *item : std::initializer_list<MapItem *>{m_slices.back(), m_upper.back()}) {
        item->setRoughWhileMoving(true);
        item->setFrame(m_frame);
    }
}

/** Over one picture symbols lie in slices, with pictures of what lies above each. */
void SceneCanvas::showSlices()
{
    const std::size_t wanted = m_scene ? fewSliceCount(*m_scene) : 0;
    while (m_slices.size() < std::max(wanted, m_picture->upper().size())) {
        addSlice();
    }
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        m_slices[i]->setScene(i < wanted ? m_scene : nullptr, i);
    }
}

void SceneCanvas::resizeEvent(QResizeEvent *event)
{
    Q_UNUSED(event);
    m_quick->setGeometry(rect());
}

void SceneCanvas::showEvent(QShowEvent *event)
{
    MapCanvas::showEvent(event);
    if (m_picture) {
        m_picture->setShown(true);
    }
}

void SceneCanvas::hideEvent(QHideEvent *event)
{
    MapCanvas::hideEvent(event);
    if (m_picture) {
        m_picture->setShown(false);
    }
}

void SceneCanvas::setFrame(const MapFrame &frame)
{
    m_frame = frame;
    if (frame.size.isEmpty()) {
        return;
    }
    m_map->setProperty(
        "center", QVariant::fromValue(QGeoCoordinate(frame.camera.centre.lat, frame.camera.centre.lon)));
    m_map->setProperty("zoomLevel", frame.camera.zoom);
    for (MapItem *item : items()) {
        item->setFrame(frame);
    }
    if (m_picture) {
        m_picture->setFrame(frame, devicePixelRatioF());
        showTiles(m_picture->uncoveredTiles());
        return;
    }
    showTiles();
    if (arePicturesWornOut()) {
        renewPictures();
    }
    m_wait.start();
}

void SceneCanvas::setScene(std::shared_ptr<const MapScene> scene)
{
    m_scene = std::move(scene);
    if (m_scene) {
        if (!m_picture) {
            m_polylines->setLayers(layersOf<PolylineLayer>(*m_scene));
            m_symbols->setScene(m_scene);
        }
    }
    if (m_picture) {
        showSlices();
    }
    const Theme theme = m_scene ? m_scene->theme : themeOf(this);
    m_quick->setClearColor(tokens(theme).land);
    showSelection();
    if (m_picture) {
        m_picture->setScene(m_scene, theme);
        return;
    }
    showTiles();
    drawPictures();
}

void SceneCanvas::setBaseMap(BaseMapScreen *baseMap)
{
    if (m_baseMap) {
        disconnect(m_baseMap, nullptr, this, nullptr);
    }
    m_baseMap = baseMap;
    if (m_picture) {
        m_picture->setBaseMap(baseMap);
        return;
    }
    if (baseMap) {
        connect(baseMap, &BaseMapScreen::changed, this, [this] {
            showTiles();
            showLabels();
        });
    }
    showTiles();
}

bool SceneCanvas::isDrawing() const
{
    return m_picture ? m_picture->isDrawing() : m_wait.isActive() || isDrawingPictures();
}

bool SceneCanvas::showsScene() const
{
    return m_picture ? m_picture->showsScene() : !isDrawingPictures(); // which are always the present one's
}

bool SceneCanvas::isDrawingPictures() const
{
    return std::ranges::any_of(m_drawing, [](const QFuture<QImage> &drawing) { return drawing.isRunning(); });
}

/** True if the map has moved beyond its pictures, or so far in or out that they would look wrong. */
bool SceneCanvas::arePicturesWornOut() const
{
    if (m_pictured.size.isEmpty() || isDrawingPictures()) {
        return false;
    }
    return std::abs(m_pictured.camera.zoom - m_frame.camera.zoom) > zoomTolerance
        || !mercatorOf(m_pictured).contains(mercatorOf(m_frame));
}

/** The whole map as one picture, and below it the tiles that it does not cover. */
void SceneCanvas::showPicture()
{
    m_whole->setPicture(m_picture->image(), m_picture->mercator());
    const std::vector<QImage> &upper = m_picture->upper();
    while (m_upper.size() < upper.size()) {
        addSlice();
    }
    for (std::size_t i = 0; i < m_upper.size(); ++i) {
        m_upper[i]->setPicture(i < upper.size() ? upper[i] : QImage(), m_picture->mercator());
    }
    showTiles(m_picture->uncoveredTiles());
    if (!m_picture->isMoving()) {
        for (MapItem *item : items()) {
            item->settle();
        }
    }
}

void SceneCanvas::showTiles()
{
    std::vector<TilePlacement> tiles;
    const Theme theme = m_scene ? m_scene->theme : themeOf(this);
    if (m_baseMap && !m_frame.size.isEmpty()
        && (!m_scene || m_scene->hasBaseMap || !m_scene->rasterOverlays.empty())) {
        tiles = m_baseMap->tiles(baseMapViewOf(m_frame), devicePixelRatioF(), theme);
    }
    showTiles(tiles);
}

void SceneCanvas::showTiles(const std::vector<TilePlacement> &tiles)
{
    std::vector<TilePlacement> base;
    std::vector<TilePlacement> overlays;
    std::ranges::partition_copy(
        tiles, std::back_inserter(overlays), std::back_inserter(base), &TilePlacement::isOverlay);
    m_areas->setTiles(base);
    m_lines->setTiles(base);
    m_services->setTiles(overlays);
    const BaseMapOpacity opacity = m_scene ? baseMapOpacity(*m_scene) : BaseMapOpacity();
    m_areas->setOpacity(opacity.areas);
    m_lines->setOpacity(opacity.lines);
}

void SceneCanvas::showLabels()
{
    const auto labels = m_baseMap ? m_baseMap->labels() : nullptr;
    if (labels.get() == m_shownLabels) {
        return;
    }
    m_shownLabels = labels.get();
    if (!labels || labels->frame.size.isEmpty()) {
        m_labels->setPicture({}, {});
        return;
    }
    m_labels->setPicture(drawnPicture(labels->frame, devicePixelRatioF(),
                             [&](QPainter &painter) { paintViewLabels(painter, *labels, labels->frame); }),
        mercatorOf(labels->frame));
}

void SceneCanvas::showSelection()
{
    const bool isShown = m_scene && m_scene->selected;
    m_view->setProperty("hasSelection", isShown);
    if (!isShown) {
        return;
    }
    const LonLat place = fromMercator(m_scene->selected->mercator);
    constexpr double outsidePx = 7;
    const Tokens &colours = tokens(m_scene->theme);
    m_view->setProperty("selectedPlace", QVariant::fromValue(QGeoCoordinate(place.lat, place.lon)));
    m_view->setProperty("ringOffset", m_scene->selected->offsetPx() * m_frame.scale);
    m_view->setProperty("ringRadius", (m_scene->selected->radiusPx + outsidePx) * m_frame.scale);
    m_view->setProperty("ringColor", colours.accent);
    m_view->setProperty("ringHalo", colours.ringHalo);
}

void SceneCanvas::drawPictures()
{
    m_wait.stop();
    for (MapItem *item : items()) {
        item->settle();
    }
    renewPictures();
}

void SceneCanvas::renewPictures()
{
    m_pictured = widened(m_frame);
    drawPicture(SurfacePicture, m_scene && m_scene->hasFields());
    drawPicture(AreaPicture, m_scene && !layersOf<PolygonLayer>(*m_scene).empty());
}

void SceneCanvas::drawPicture(Picture which, bool isWanted)
{
    PictureItem *item = which == SurfacePicture ? m_surface : m_polygons;
    m_drawing[which].cancel();
    if (!isWanted || m_frame.size.isEmpty() || !m_baseMap) {
        item->setPicture({}, {});
        return;
    }
    const MapFrame frame = widened(m_frame);
    m_drawing[which] =
        m_baseMap->executor().run([scene = m_scene, frame, which, ratio = devicePixelRatioF()] {
            return drawnPicture(frame, ratio, [&](QPainter &painter) {
                if (which == SurfacePicture) {
                    paintSurfaces(painter, *scene, frame);
                } else {
                    paintAreas(painter, *scene, frame);
                }
            });
        });
    m_drawing[which].then(this, [this, item, frame](const QImage &picture) {
        item->setPicture(picture, mercatorOf(frame));
        if (m_baseMap) {
            Q_EMIT m_baseMap->changed(); // for those who wait until nothing is drawn any more
        }
    });
}

} // namespace stadtblick
