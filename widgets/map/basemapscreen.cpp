#include "widgets/map/basemapscreen.h"

#include "models/basemap/basemapreader.h"
#include "models/painting/basemapopacity.h"
#include "models/painting/mappainter.h"
#include "models/store/cachefile.h"
#include "widgets/map/tilefetch.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace stadtblick {

namespace {

constexpr int labelWaitMs = 90;
constexpr int askAgainMs = 30'000;
constexpr qint64 tileBytes = qint64{128} << 20;

/** The base map's features around a frame; none where there is no base map. */
Result<FeatureSet> featuresAround(const QString &cachePath, const MapFrame &frame)
{
    auto connection = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto reader = BaseMapReader::open(*connection);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    if (!*reader) {
        return FeatureSet{};
    }
    return (*reader)->features(baseMapViewOf(frame).mercatorRect(labelMarginPx), frame.camera.zoom);
}

LabelOptions optionsOf(const MapFrame &frame)
{
    LabelOptions options = frame.hasStreetNames ? LabelOptions{} : presentLabelOptions();
    options.scale = frame.scale;
    return options;
}

/** Places the overlays' labels, then the base map's where they are free. */
Result<ViewLabels> placedLabels(const QString &cachePath, ViewLabels result,
    const std::shared_ptr<const MapScene> &scene, std::vector<QRectF> reserved, bool hasBaseMap)
{
    if (scene) {
        std::ranges::copy(reservedBySymbols(*scene, result.frame), std::back_inserter(reserved));
        result.overlays = overlayLabels(*scene, result.frame, reserved);
        for (const OverlayLabel &label : result.overlays) {
            reserved.push_back(label.box);
        }
    }
    if (!hasBaseMap) {
        return result;
    }
    const auto features = featuresAround(cachePath, result.frame);
    if (!features) {
        return tl::unexpected(features.error());
    }
    result.labels = placeLabels(*features, baseMapViewOf(result.frame), reserved, optionsOf(result.frame));
    std::erase_if(result.labels, [&](const PlacedLabel &label) {
        return label.kind == LabelKind::District
            && std::ranges::any_of(result.overlays, [&](const OverlayLabel &other) {
                   return other.isDistrict && other.text.compare(label.text, Qt::CaseInsensitive) == 0;
               });
    });
    return result;
}

/** The attribution of a cache's base map; empty if it has none. */
Result<std::optional<QString>> attributionOf(const QString &cachePath, const QLocale &locale)
{
    auto connection = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto reader = BaseMapReader::open(*connection);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return *reader ? std::optional<QString>((*reader)->attribution(locale)) : std::nullopt;
}

} // namespace

BaseMapView baseMapViewOf(const MapFrame &frame)
{
    return {toMercator(frame.camera.centre), frame.camera.zoom, frame.size};
}

void paintViewLabels(QPainter &painter, const ViewLabels &labels, const MapFrame &now)
{
    if (labels.frame.size.isEmpty()) {
        return;
    }
    const double ratio = std::exp2(now.camera.zoom - labels.frame.camera.zoom);
    const QPointF offset = (toMercator(labels.frame.camera.centre) - toMercator(now.camera.centre))
        * pixelsPerMercatorMetre(now.camera.zoom);
    painter.save();
    painter.translate(now.size.width() / 2 + offset.x(), now.size.height() / 2 - offset.y());
    painter.scale(ratio, ratio);
    painter.translate(-labels.frame.size.width() / 2, -labels.frame.size.height() / 2);
    paintLabels(painter, labels.labels, mapThemeOf(labels.theme));
    paintOverlayLabels(painter, labels.overlays, labels.theme, labels.frame.scale);
    painter.restore();
}

BaseMapScreen::BaseMapScreen(Executor &executor, const QString &cachePath, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_cachePath(cachePath)
    , m_tiles(executor, cachePath, this, [this] { note(); }, tileBytes)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(labelWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &BaseMapScreen::placeLabelsNow);
    m_again.setSingleShot(true);
    m_again.setInterval(askAgainMs);
    connect(&m_again, &QTimer::timeout, this, &BaseMapScreen::askAgain);
    openInfo();
}

BaseMapScreen::~BaseMapScreen()
{
    m_query.cancel();
}

void BaseMapScreen::openInfo()
{
    m_isOpening = true;
    m_executor.run([path = m_cachePath, locale = QLocale()] { return attributionOf(path, locale); })
        .then(this, [this](const Result<std::optional<QString>> &attribution) {
            m_isOpening = false;
            m_hasMap = attribution && attribution->has_value();
            m_attribution = m_hasMap ? **attribution : QString();
            m_infoError = attribution ? std::nullopt : std::optional(attribution.error());
            m_wait.start();
            note();
        });
}

void BaseMapScreen::reload()
{
    m_tiles.clear();
    m_labels.reset();
    openInfo();
}

bool BaseMapScreen::isLoading() const
{
    const bool areTilesMissing = m_raster ? m_raster->isLoading() : m_hasMap && m_tiles.isLoading();
    const bool areOverlaysMissing =
        std::ranges::any_of(m_overlays, [](const auto &overlay) { return overlay.second->isLoading(); });
    return m_isOpening || m_wait.isActive() || m_query.isRunning() || areTilesMissing || areOverlaysMissing;
}

void BaseMapScreen::setView(
    const MapFrame &frame, std::shared_ptr<const MapScene> scene, Theme theme, std::vector<QRectF> reserved)
{
    const bool isOtherScene = scene != m_scene;
    const QStringList plansBefore = m_scene ? planAttributions(*m_scene) : QStringList();
    m_frame = frame;
    m_theme = theme;
    chooseRaster(scene);
    chooseOverlays(scene ? scene->rasterOverlays : std::vector<RasterOverlay>());
    m_scene = std::move(scene);
    m_reserved = std::move(reserved);
    m_wait.start();
    if (isOtherScene) {
        replaceValueLabels();
        if (plansBefore != (m_scene ? planAttributions(*m_scene) : QStringList())) {
            QMetaObject::invokeMethod(this, &BaseMapScreen::changed, Qt::QueuedConnection);
        }
    }
}

void BaseMapScreen::replaceValueLabels()
{
    const auto isValue = [](const OverlayLabel &label) { return !label.isDistrict; };
    if (!m_labels || !m_scene || m_labels->frame.camera != m_frame.camera
        || std::ranges::none_of(m_labels->overlays, isValue)) {
        return;
    }
    // An old value beside a new line would be wrong, even for a moment: time may be playing.
    auto labels = std::make_shared<ViewLabels>(*m_labels);
    std::vector<QRectF> reserved = m_reserved;
    std::ranges::copy(reservedBySymbols(*m_scene, m_frame), std::back_inserter(reserved));
    labels->overlays = overlayLabels(*m_scene, m_frame, reserved);
    m_labels = std::move(labels);
    Q_EMIT changed();
}

QString BaseMapScreen::attribution() const
{
    QStringList owners;
    if (!m_scene || m_scene->hasBaseMap) {
        owners << (m_raster ? m_raster->source().attribution : m_attribution);
    }
    for (const auto &[overlay, tiles] : m_overlays) {
        owners << overlay.source.attribution;
    }
    if (m_scene) {
        owners << planAttributions(*m_scene);
    }
    owners.removeAll(QString());
    owners.removeDuplicates();
    return owners.join(QStringLiteral(" · "));
}

/** A map service is opened when a scene first chooses it, and closed with the next choice. */
void BaseMapScreen::chooseRaster(const std::shared_ptr<const MapScene> &scene)
{
    const std::optional<RasterSource> wanted = scene && scene->hasBaseMap ? scene->raster : std::nullopt;
    if (wanted == (m_raster ? std::optional(m_raster->source()) : std::nullopt)) {
        return;
    }
    m_raster = wanted ? openMap(*wanted, scene->tileFile, 1) : nullptr;
    QMetaObject::invokeMethod(
        this, &BaseMapScreen::changed, Qt::QueuedConnection); // its attribution is another
}

void BaseMapScreen::chooseOverlays(const std::vector<RasterOverlay> &wanted)
{
    if (std::ranges::equal(wanted, m_overlays, {}, {}, [](const auto &shown) { return shown.first; })) {
        return;
    }
    m_overlays.clear();
    for (const RasterOverlay &overlay : wanted) {
        m_overlays.emplace_back(overlay, openMap(overlay.source, overlay.tileFile, overlay.opacity));
    }
    QMetaObject::invokeMethod(this, &BaseMapScreen::changed, Qt::QueuedConnection);
}

TileClient &BaseMapScreen::tileClient()
{
    if (!m_tileClient) {
        m_tileClient = std::make_unique<TileClient>();
    }
    return *m_tileClient;
}

QFuture<Result<HttpAnswer>> BaseMapScreen::featureInfo(const RasterSource &source, const QUrl &url)
{
    return tileClient().featureInfo(source, url);
}

std::unique_ptr<RasterTiles> BaseMapScreen::openMap(
    const RasterSource &source, const QString &tileFile, double opacity)
{
    return std::make_unique<RasterTiles>(
        m_executor, source, tileFile,
        source.kind == RasterKind::MbTiles ? TileFetch() : tileClient().fetchOf(source), this,
        [this] { note(); }, opacity);
}

std::vector<TilePlacement> BaseMapScreen::tiles(const BaseMapView &view, double scale, Theme theme)
{
    std::vector<TilePlacement> placements;
    if (m_scene && !m_scene->hasBaseMap) {
        // only what lies over it
    } else if (m_raster) {
        placements = m_raster->tilesFor(view, scale);
    } else if (m_hasMap) {
        placements = m_tiles.tilesFor(view, scale, mapThemeOf(theme));
    }
    for (const auto &[overlay, tiles] : m_overlays) {
        for (TilePlacement &tile : tiles->tilesFor(view, scale)) {
            tile.isOverlay = true;
            placements.push_back(std::move(tile));
        }
    }
    return placements;
}

void BaseMapScreen::placeLabelsNow()
{
    if (m_frame.size.isEmpty()) {
        return;
    }
    m_query.cancel();
    const bool hasBaseMap = m_hasMap && !m_raster && (!m_scene || m_scene->hasBaseMap);
    m_query = m_executor.run([path = m_cachePath, labels = ViewLabels{m_frame, m_theme, {}, {}},
                                 scene = m_scene, reserved = m_reserved, hasBaseMap] {
        return placedLabels(path, labels, scene, reserved, hasBaseMap);
    });
    m_query.then(this, [this](const Result<ViewLabels> &labels) {
        m_labels = std::make_shared<const ViewLabels>(labels ? *labels : ViewLabels{});
        m_labelError = labels ? std::nullopt : std::optional(labels.error());
        note();
    });
}

} // namespace stadtblick
