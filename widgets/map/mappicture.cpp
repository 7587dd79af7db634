#include "widgets/map/mappicture.h"

#include "models/painting/mappainter.h"
#include "models/painting/tokens.h"
#include "widgets/map/basemapscreen.h"
#include "widgets/map/tiledrawing.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

constexpr int restMs = 60;
constexpr int widenMs = 500;
constexpr double marginShare = 0.25; ///< of the view, on every side
constexpr double leftOfMargin = 0.2; ///< where less is left the next picture is drawn: it is there in time
constexpr double zoomTolerance = 0.5; ///< so far a picture may be stretched while the map zooms
constexpr double largestPixels = 24e6; ///< of a picture: 96 MB

/** Whole pixels at all usual scales of screens: the picture then lies on the view's pixels. */
double roundedMargin(double px)
{
    constexpr double step = 4;
    return std::floor(px / step) * step;
}

MapFrame widened(MapFrame frame, double ratio)
{
    const double pixels = frame.size.width() * frame.size.height() * ratio * ratio;
    const double most = (std::sqrt(largestPixels / std::max(pixels, 1.0)) - 1) / 2;
    const double share = std::clamp(most, 0.0, marginShare);
    frame.size +=
        2 * QSizeF(roundedMargin(share * frame.size.width()), roundedMargin(share * frame.size.height()));
    return frame;
}

QRectF mercatorOf(const MapFrame &frame)
{
    return mercatorToFrame(frame).inverted().mapRect(QRectF(QPointF(), frame.size));
}

} // namespace

MapPicture::MapPicture(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        start();
        Q_EMIT changed();
    });
    m_widen.setSingleShot(true);
    m_widen.setInterval(widenMs);
    connect(&m_widen, &QTimer::timeout, this, [this] {
        m_isWide = true;
        start();
    });
}

MapPicture::~MapPicture()
{
    m_drawing.cancel();
}

void MapPicture::setBaseMap(BaseMapScreen *baseMap)
{
    if (m_baseMap) {
        disconnect(m_baseMap, nullptr, this, nullptr);
    }
    m_drawing.cancel();
    m_drawing = {};
    m_drawn = {};
    m_baseMap = baseMap;
    if (baseMap) {
        connect(baseMap, &BaseMapScreen::changed, this, &MapPicture::want);
    } else {
        m_image = {};
        m_upper.clear();
        m_shown = {};
    }
    want();
}

void MapPicture::setShown(bool isShown)
{
    m_isShown = isShown;
    if (isShown) {
        want();
    }
}

void MapPicture::setScene(std::shared_ptr<const MapScene> scene, Theme theme)
{
    m_scene = std::move(scene);
    m_theme = theme;
    if (!isMoving()) {
        m_isWide = false;
        m_widen.start();
    }
    want();
}

void MapPicture::setFrame(const MapFrame &frame, double devicePixelRatio)
{
    const bool isOther = frame.camera != m_frame.camera || frame.size != m_frame.size
        || frame.scale != m_frame.scale || frame.hasStreetNames != m_frame.hasStreetNames
        || devicePixelRatio != m_ratio;
    if (!isOther) {
        return;
    }
    m_frame = frame;
    m_ratio = devicePixelRatio;
    m_isWide = true;
    m_rest.start();
    if (isWornOut(m_drawn.frame)) {
        want();
    }
}

QRectF MapPicture::mercator() const
{
    // A picture ends with a whole pixel, its frame may end within one.
    return m_image.isNull() ? QRectF()
                            : mercatorToFrame(m_shown.frame)
                                  .inverted()
                                  .mapRect(QRectF(QPointF(), m_image.deviceIndependentSize()));
}

bool MapPicture::covers(const MapFrame &frame) const
{
    if (m_image.isNull()) {
        return false;
    }
    const double halfPixel = 0.5 / pixelsPerMercatorMetre(frame.camera.zoom);
    return mercator().contains(mercatorOf(frame).adjusted(halfPixel, halfPixel, -halfPixel, -halfPixel));
}

std::vector<TilePlacement> MapPicture::uncoveredTiles()
{
    if (!m_baseMap || m_frame.size.isEmpty() || covers(m_frame)) {
        return {};
    }
    std::vector<TilePlacement> tiles = m_baseMap->tiles(baseMapViewOf(m_frame), m_ratio, m_theme);
    if (!m_image.isNull()) {
        const QRectF pictured = mercatorToFrame(m_frame).mapRect(mercator());
        std::erase_if(tiles, [&](const TilePlacement &tile) { return pictured.contains(tile.target); });
    }
    return tiles;
}

bool MapPicture::isDrawing() const
{
    return m_baseMap && m_isShown && (m_rest.isActive() || m_isWanted || m_drawing.isRunning());
}

bool MapPicture::showsScene() const
{
    const bool isDrawn = m_baseMap && m_isShown && !m_frame.size.isEmpty();
    return !isDrawn || (!m_image.isNull() && m_shown.scene == m_scene);
}

bool MapPicture::haveSame(const Content &a, const Content &b)
{
    const auto isSameTile = [](const TilePlacement &one, const TilePlacement &other) {
        return one.images == other.images && one.source == other.source && one.target == other.target;
    };
    return a.frame.camera == b.frame.camera && a.frame.size == b.frame.size && a.frame.scale == b.frame.scale
        && a.ratio == b.ratio && a.theme == b.theme && a.scene == b.scene && a.labels == b.labels
        && std::ranges::equal(a.tiles, b.tiles, isSameTile);
}

/** True if the map is about to leave @p pictured, or so far in or out that its picture would look wrong. */
bool MapPicture::isWornOut(const MapFrame &pictured) const
{
    if (pictured.size.isEmpty() || pictured.scale != m_frame.scale
        || std::abs(pictured.camera.zoom - m_frame.camera.zoom) > zoomTolerance) {
        return true;
    }
    const QSizeF margin = (pictured.size - m_frame.size) / 2
        * (leftOfMargin / pixelsPerMercatorMetre(pictured.camera.zoom));
    const double across = std::max(0.0, margin.width());
    const double along = std::max(0.0, margin.height());
    return !mercatorOf(pictured).contains(mercatorOf(m_frame).adjusted(-across, -along, across, along));
}

MapFrame MapPicture::wantedFrame() const
{
    if (isMoving() && !isWornOut(m_drawn.frame)) {
        return m_drawn.frame;
    }
    return m_isWide ? widened(m_frame, m_ratio) : m_frame;
}

MapPicture::Content MapPicture::wanted()
{
    Content content{wantedFrame(), m_ratio, m_theme, m_scene, {}, m_baseMap->labels()};
    if (!m_scene || m_scene->hasBaseMap || !m_scene->rasterOverlays.empty()) {
        content.tiles = m_baseMap->tiles(baseMapViewOf(content.frame), m_ratio, m_theme);
    }
    return content;
}

void MapPicture::want()
{
    if (m_isWanted) {
        return;
    }
    m_isWanted = true;
    QMetaObject::invokeMethod(this, &MapPicture::start, Qt::QueuedConnection);
}

void MapPicture::start()
{
    m_isWanted = false;
    if (!m_baseMap || !m_isShown || m_frame.size.isEmpty() || m_drawing.isRunning()) {
        return; // where one is being drawn, its end asks again
    }
    Content content = wanted();
    if (haveSame(content, m_drawn)) {
        return;
    }
    m_drawn = content;
    m_drawing = m_baseMap->executor().run([content = std::move(content)] { return drawn(content); });
    m_drawing.then(this, [this](const Pictures &pictures) { finish(pictures); });
}

void MapPicture::finish(const Pictures &pictures)
{
    if (!m_baseMap) {
        return;
    }
    const bool isOtherScene = m_shown.scene != m_drawn.scene;
    m_image = pictures.base;
    m_upper = pictures.upper;
    m_shown = m_drawn;
    m_shown.tiles.clear();
    start();
    Q_EMIT changed();
    if (!isDrawing() || isOtherScene) {
        // For those who wait until nothing is drawn any more, and for time that plays while the map is
        // dragged.
        Q_EMIT m_baseMap->changed();
    }
}

QImage MapPicture::emptyPicture(const Content &content, QImage::Format format)
{
    const QSize size(qCeil(content.frame.size.width() * content.ratio),
        qCeil(content.frame.size.height() * content.ratio));
    QImage image(size, format);
    image.setDevicePixelRatio(content.ratio);
    image.fill(format == QImage::Format_RGB32 ? tokens(content.theme).land : QColor(Qt::transparent));
    return image;
}

void MapPicture::drawUpToLines(QPainter &painter, const Content &content)
{
    const MapScene *scene = content.scene.get();
    const BaseMapOpacity opacity = scene ? baseMapOpacity(*scene) : BaseMapOpacity();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintTileAreas(painter, content.tiles, opacity);
    if (scene) {
        paintSurfaces(painter, *scene, content.frame);
    }
    paintTileLines(painter, content.tiles, opacity);
    if (scene) {
        paintAreasAndLines(painter, *scene, content.frame);
    }
}

MapPicture::Pictures MapPicture::drawn(const Content &content)
{
    const MapFrame &frame = content.frame;
    SymbolSlices slices;
    slices.crowds.resize(1);
    if (content.scene) {
        slices = symbolSlices(*content.scene, frame.camera.zoom, frame.scale, SymbolPart::Crowds);
    }
    Pictures pictures;
    for (std::size_t i = 0; i < slices.crowds.size(); ++i) {
        const bool isBase = i == 0;
        const bool hasLabels = i + 1 == slices.crowds.size() && content.labels && !content.labels->isEmpty();
        if (!isBase && slices.crowds[i].empty() && !hasLabels) {
            pictures.upper.emplace_back();
            continue;
        }
        QImage image =
            emptyPicture(content, isBase ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isBase) {
            drawUpToLines(painter, content);
        }
        paintShownSymbols(painter, slices.crowds[i], frame);
        if (hasLabels) {
            paintViewLabels(painter, *content.labels, frame);
        }
        painter.end();
        if (isBase) {
            pictures.base = std::move(image);
        } else {
            pictures.upper.push_back(std::move(image));
        }
    }
    return pictures;
}

} // namespace stadtblick
