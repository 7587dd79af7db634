#include "models/painting/mapservices.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPaintEngine>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** A map service of a scene that is to be seen. */
struct SeenService
{
    QString name;
    const RasterSource *source = nullptr;
    QString tileFile;
};

std::optional<SeenService> seenBaseMap(const MapScene &scene)
{
    const bool isSeen = scene.hasBaseMap && scene.raster && scene.baseMapOpacity > 0;
    return isSeen ? std::optional(SeenService{
                        QCoreApplication::translate("MapExport", "Base map"), &*scene.raster, scene.tileFile})
                  : std::nullopt;
}

std::vector<SeenService> seenServices(const MapScene &scene)
{
    std::vector<SeenService> services;
    if (auto base = seenBaseMap(scene)) {
        services.push_back(std::move(*base));
    }
    for (const RasterOverlay &overlay : scene.rasterOverlays) {
        if (overlay.opacity > 0) {
            services.push_back({overlay.source.name, &overlay.source, overlay.tileFile});
        }
    }
    return services;
}

BaseMapView serviceView(const MapFrame &frame)
{
    return {toMercator(frame.camera.centre), frame.camera.zoom, frame.size};
}

void paintService(
    QPainter &painter, const SeenService &service, const MapFrame &frame, MapServiceShares &drawn)
{
    if (!hasTilesFor(*service.source, frame.camera.zoom)) {
        drawn.shares.push_back({service.name, {}, true});
        return;
    }
    const auto share = paintRasterMap(
        painter, *service.source, service.tileFile, serviceView(frame), mapServiceScale(painter));
    if (share) {
        drawn.shares.push_back({service.name, *share});
    } else {
        drawn.error = share.error();
    }
}

/** In whole percent; a little is never nothing, and almost all is not all. */
int percentOf(double share)
{
    constexpr double rounding = 1e-9;
    const auto percent = static_cast<int>(std::lround(share * 100));
    return share < rounding ? 0 : share > 1 - rounding ? 100 : std::clamp(percent, 1, 99);
}

} // namespace

double mapServiceScale(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster
        ? painter.worldTransform().m11() * painter.device()->devicePixelRatioF()
        : vectorMapScale;
}

void paintBaseMapService(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, MapServiceShares &drawn)
{
    if (const auto base = seenBaseMap(scene)) {
        paintService(painter, *base, frame, drawn);
    }
}

void paintOverlayServices(
    QPainter &painter, const MapScene &scene, const MapFrame &frame, MapServiceShares &drawn)
{
    for (const RasterOverlay &overlay : scene.rasterOverlays) {
        if (overlay.opacity > 0) {
            painter.setOpacity(overlay.opacity);
            paintService(painter, {overlay.source.name, &overlay.source, overlay.tileFile}, frame, drawn);
            painter.setOpacity(1);
        }
    }
}

QString missingText(const std::vector<MapServiceShares::Share> &shares, const QLocale &locale)
{
    QStringList parts;
    for (const auto &[name, share, isHiddenByScale] : shares) {
        if (isHiddenByScale) {
            parts << QString(name + QStringLiteral(": ") + hiddenByScaleText());
            continue;
        }
        const int missing = percentOf(share.missing());
        const int coarse = percentOf(share.coarser);
        if (missing > 0 && coarse > 0) {
            parts << QCoreApplication::translate("MapExport", "%1: %2 missing, %3 only coarse")
                         .arg(name, percentText(missing, locale), percentText(coarse, locale));
        } else if (missing > 0) {
            parts << QCoreApplication::translate("MapExport", "%1: %2 missing")
                         .arg(name, percentText(missing, locale));
        } else if (coarse > 0) {
            parts << QCoreApplication::translate("MapExport", "%1: %2 only coarse")
                         .arg(name, percentText(coarse, locale));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

Result<QString> missingMapText(const MapScene &scene, const MapFrame &frame, double scale)
{
    std::vector<MapServiceShares::Share> shares;
    for (const SeenService &service : seenServices(scene)) {
        const auto share = rasterShare(*service.source, service.tileFile, serviceView(frame), scale);
        if (!share) {
            return tl::unexpected(share.error());
        }
        shares.push_back({service.name, *share, !hasTilesFor(*service.source, frame.camera.zoom)});
    }
    return missingText(shares, scene.locale);
}

Result<std::vector<MissingTiles>> tilesToFetch(const MapScene &scene, const MapFrame &frame, double scale)
{
    std::vector<MissingTiles> missing;
    for (const SeenService &service : seenServices(scene)) {
        auto keys = missingTiles(*service.source, service.tileFile, serviceView(frame), scale);
        if (!keys) {
            return tl::unexpected(keys.error());
        }
        if (!keys->empty()) {
            missing.push_back({*service.source, service.tileFile, std::move(*keys)});
        }
    }
    return missing;
}

} // namespace stadtblick
