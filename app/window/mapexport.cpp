#include "app/window/mapexport.h"

#include "app/window/filepicture.h"
#include "models/basemap/basemapreader.h"
#include "models/painting/mappainter.h"
#include "models/painting/mapservices.h"
#include "models/store/cachefile.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MapExport", text);
}

/** Calls @p use with the base map of the cache, or with null if it has none. */
Result<void> withBaseMap(const QString &cachePath, const std::function<Result<void>(BaseMapReader *)> &use)
{
    auto connection = openCache(cachePath, Connection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto reader = BaseMapReader::open(*connection);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return use(reader->get());
}

} // namespace

MapFrame exportFrame(const Camera &camera, QSizeF size)
{
    MapFrame frame;
    frame.camera = camera;
    frame.size = size;
    frame.furniture.hasLegend = true;
    frame.furniture.hasPeriod = true;
    return frame;
}

SizedFrame exportFrame(const Camera &camera, QSizeF view, QSize pixels)
{
    // The side that is relatively smaller decides; along the other one there is more of the map.
    const double scale = std::min(pixels.width() / view.width(), pixels.height() / view.height());
    return {exportFrame(camera, QSizeF(pixels) / scale), scale};
}

Result<QImage> mapPicture(
    const QString &cachePath, const MapScene &scene, const MapFrame &frame, double devicePixelRatio)
{
    QImage picture;
    const auto done = withBaseMap(cachePath, [&](BaseMapReader *baseMap) -> Result<void> {
        auto image = mapImage(sceneForExport(scene), frame, baseMap, devicePixelRatio);
        if (!image) {
            return tl::unexpected(image.error());
        }
        picture = std::move(*image);
        return {};
    });
    return done ? Result<QImage>(picture) : tl::unexpected(done.error());
}

Result<QString> missingInExport(const MapScene &scene, const MapFrame &frame, double mapScale)
{
    return missingMapText(sceneForExport(scene), frame, mapScale);
}

QString withMissing(const QString &done, const QString &missing)
{
    return missing.isEmpty() ? done : QString(done % u" · "_s % missing);
}

Result<void> saveMap(const QString &cachePath, const MapScene &shown, const MapFrame &frame,
    const QString &filePath, double scale)
{
    const MapScene scene = sceneForExport(shown);
    return withBaseMap(cachePath, [&](BaseMapReader *baseMap) -> Result<void> {
        return savePicture({frame.size, tr("Map"), scene.periodText,
                               [&](QPainter &painter) { return paintMap(painter, scene, frame, baseMap); },
                               [&] { return mapImage(scene, frame, baseMap, scale); }},
            filePath);
    });
}

} // namespace stadtblick
