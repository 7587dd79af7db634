#include "widgets/map/maptrouble.h"

#include "models/overlays/planfile.h"
#include "widgets/map/basemapscreen.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr std::size_t mostTroubles = 3;

} // namespace

QString troubleText(const LayerTrouble &trouble)
{
    if (trouble.isHiddenByScale) {
        return hiddenByScaleText();
    }
    const QString advice = trouble.error.advice.isEmpty()
        ? QCoreApplication::translate("MapTrouble", "It is asked again every half minute.")
        : trouble.error.advice;
    return QCoreApplication::translate("MapTrouble", "Map pictures are missing.") + QLatin1Char(' ')
        + trouble.error.what + QLatin1Char(' ') + advice;
}

QString troubleText(const std::vector<LayerTrouble> &troubles)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostTroubles, troubles.size()); ++i) {
        lines << QString(troubles[i].name + QLatin1String(": ") + troubleText(troubles[i]));
    }
    if (troubles.size() > mostTroubles) {
        lines << QCoreApplication::translate(
            "MapTrouble", "%n more maps can't be shown", nullptr, int(troubles.size() - mostTroubles));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<LayerTrouble> BaseMapScreen::troubles() const
{
    std::vector<LayerTrouble> troubles;
    if (auto base = baseMapTrouble()) {
        troubles.push_back(std::move(*base));
    }
    const QRectF shown = baseMapViewOf(m_frame).mercatorRect().normalized();
    for (const auto &[overlay, tiles] : m_overlays) {
        const auto error = overlay.opacity > 0 ? tiles->error(shown) : std::nullopt;
        if (error) {
            troubles.push_back({overlay.layerId, overlay.source.name, *error});
        }
    }
    return troubles;
}

/** Of the map service, or of the imported extract: its tiles before its labels, as one reason explains both.
 */
std::optional<LayerTrouble> BaseMapScreen::baseMapTrouble() const
{
    if (m_scene && (!m_scene->hasBaseMap || m_scene->baseMapOpacity <= 0)) {
        return std::nullopt;
    }
    LayerTrouble trouble{QStringLiteral("basemap"), QCoreApplication::translate("MapExport", "Base map"), {}};
    if (m_raster && !hasTilesFor(m_raster->source(), m_frame.camera.zoom)) {
        trouble.isHiddenByScale = true;
        return trouble;
    }
    const QRectF shown = baseMapViewOf(m_frame).mercatorRect().normalized();
    std::optional<Error> error = m_raster ? m_raster->error(shown) : m_infoError;
    if (!m_raster && m_hasMap && !error) {
        error = m_tiles.error(shown);
    }
    if (!m_raster && !error) {
        error = m_labelError;
    }
    if (!error) {
        return std::nullopt;
    }
    trouble.error = *error;
    return trouble;
}

void BaseMapScreen::askAgain()
{
    if (m_raster) {
        m_raster->askAgain();
    }
    for (const auto &[overlay, tiles] : m_overlays) {
        tiles->askAgain();
    }
    m_tiles.askAgain();
    if (m_infoError) {
        openInfo();
    }
    if (m_labelError) {
        m_wait.start();
    }
    Q_EMIT changed();
}

/** A map at rest asks for nothing: without this a service that is there again would stay away. */
void BaseMapScreen::note()
{
    const auto mayPass = [](const LayerTrouble &trouble) { return !trouble.isHiddenByScale; };
    if (!m_again.isActive() && std::ranges::any_of(troubles(), mayPass)) {
        m_again.start();
    }
    Q_EMIT changed();
}

} // namespace stadtblick
