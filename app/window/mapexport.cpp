#include "app/window/mapexport.h"

#include "models/basemap/basemapreader.h"
#include "models/painting/mappainter.h"
#include "models/painting/mapservices.h"
#include "models/store/cachefile.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

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

Error notWritten(const QString &filePath, const QString &detail)
{
    return {Error::Kind::Storage, tr("The map could not be written to %1.").arg(filePath),
        tr("Choose another folder or free some space."), detail};
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

Result<void> paintOn(QPaintDevice &device, double scale, const MapScene &scene, const MapFrame &frame,
    BaseMapReader *baseMap, const QString &filePath)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return tl::unexpected(notWritten(filePath, {}));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    if (const auto painted = paintMap(painter, scene, frame, baseMap); !painted) {
        return painted;
    }
    if (!painter.end()) {
        return tl::unexpected(notWritten(filePath, {}));
    }
    return {};
}

Result<void> saveSvg(
    const QString &filePath, const MapScene &scene, const MapFrame &frame, BaseMapReader *baseMap)
{
    QSvgGenerator svg;
    svg.setFileName(filePath);
    svg.setSize(frame.size.toSize());
    svg.setViewBox(QRectF(QPointF(), frame.size));
    svg.setTitle(tr("Map"));
    svg.setDescription(scene.periodText);
    return paintOn(svg, 1, scene, frame, baseMap, filePath);
}

Result<void> savePdf(
    const QString &filePath, const MapScene &scene, const MapFrame &frame, BaseMapReader *baseMap)
{
    constexpr double pointsPerPixel = 0.75;
    QPdfWriter pdf(filePath);
    pdf.setPageSize(QPageSize(frame.size * pointsPerPixel, QPageSize::Point));
    pdf.setPageMargins({});
    pdf.setTitle(tr("Map"));
    constexpr int resolution = 1200;
    pdf.setResolution(resolution);
    return paintOn(pdf, resolution / 96.0, scene, frame, baseMap, filePath);
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
        if (filePath.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
            return saveSvg(filePath, scene, frame, baseMap);
        }
        if (filePath.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
            return savePdf(filePath, scene, frame, baseMap);
        }
        const auto image = mapImage(scene, frame, baseMap, scale);
        if (!image) {
            return tl::unexpected(image.error());
        }
        if (!image->save(filePath, "PNG")) {
            return tl::unexpected(notWritten(filePath, {}));
        }
        return {};
    });
}

} // namespace stadtblick
