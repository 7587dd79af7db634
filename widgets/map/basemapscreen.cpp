#include "widgets/map/basemapscreen.h"

#include "models/basemap/basemapreader.h"
#include "models/store/cachefile.h"

#include <QtCore/QPointer>

namespace stadtblick {

namespace {

constexpr int labelWaitMs = 90;
constexpr qint64 tileBytes = qint64{128} << 20;

/** Places the labels of a frame, with a connection of its own. */
Result<ViewLabels> placedLabels(const QString &cachePath, const BaseMapView &view,
    const std::vector<QRectF> &reserved, const LabelOptions &options)
{
    auto connection = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto reader = BaseMapReader::open(*connection);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    ViewLabels result{view, {}};
    if (!*reader) {
        return result;
    }
    const auto features = (*reader)->features(view.mercatorRect(labelMarginPx), view.zoom);
    if (!features) {
        return tl::unexpected(features.error());
    }
    result.labels = placeLabels(*features, view, reserved, options);
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

MapTheme mapThemeOf(Theme theme)
{
    return theme == Theme::Dark ? MapTheme::Dark
                                : (theme == Theme::Print ? MapTheme::Print : MapTheme::Light);
}

BaseMapScreen::BaseMapScreen(Executor &executor, const QString &cachePath, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_cachePath(cachePath)
    , m_tiles(executor, cachePath, this, [this] { Q_EMIT changed(); }, tileBytes)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(labelWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &BaseMapScreen::placeLabelsNow);
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
            if (m_hasMap) {
                m_wait.start(0);
            }
            Q_EMIT changed();
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
    return m_isOpening
        || (m_hasMap && (m_tiles.isLoading() || m_wait.isActive() || m_query.isRunning() || !m_labels));
}

void BaseMapScreen::setView(const MapFrame &frame, Theme theme, std::vector<QRectF> reserved)
{
    m_frame = frame;
    m_theme = theme;
    m_reserved = std::move(reserved);
    if (m_hasMap) {
        m_wait.start();
    }
}

std::vector<TilePlacement> BaseMapScreen::tiles(const BaseMapView &view, double scale, Theme theme)
{
    if (!m_hasMap) {
        return {};
    }
    return m_tiles.tilesFor(view, scale, mapThemeOf(theme));
}

void BaseMapScreen::placeLabelsNow()
{
    if (m_frame.size.isEmpty()) {
        return;
    }
    LabelOptions options;
    if (!m_frame.hasStreetNames) {
        options = presentLabelOptions();
    }
    options.scale = m_frame.scale;
    m_query.cancel();
    m_query = m_executor.run([path = m_cachePath, view = baseMapViewOf(m_frame), reserved = m_reserved,
                                 options] { return placedLabels(path, view, reserved, options); });
    m_query.then(this, [this](const Result<ViewLabels> &labels) {
        m_labels = std::make_shared<const ViewLabels>(labels ? *labels : ViewLabels{});
        Q_EMIT changed();
    });
}

} // namespace stadtblick
