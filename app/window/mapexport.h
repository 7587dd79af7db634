#pragma once

#include "models/domain/result.h"
#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <QtGui/QImage>

namespace stadtblick {

/**
 * The map as it is shown, with legend, scale bar, period, attribution and, where it is one, the demo mark;
 * the base map is read from the cache at @p cachePath. For any thread.
 */
Result<QImage> mapPicture(
    const QString &cachePath, const MapScene &scene, const MapFrame &frame, double devicePixelRatio);

/** Writes the map as .png, .svg or .pdf, whatever @p filePath ends with. For any thread. */
[[nodiscard]] Result<void> saveMap(
    const QString &cachePath, const MapScene &scene, const MapFrame &frame, const QString &filePath);

/** The frame of an exported picture of what is in view. */
MapFrame exportFrame(const Camera &camera, QSizeF size);

} // namespace stadtblick
