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

/** A frame's pixels in a file of pixels. */
inline constexpr double fileScale = 2;

/**
 * Writes the map as .png, .svg or .pdf, whatever @p filePath ends with; of a .png each pixel of the frame
 * becomes
 * @p scale pixels. An older file of that name is replaced only by a complete one. For any thread.
 */
[[nodiscard]] Result<void> saveMap(const QString &cachePath, const MapScene &scene, const MapFrame &frame,
    const QString &filePath, double scale = fileScale);

/**
 * What such a picture says of the map services, at @p mapScale pixels for each of the frame's; empty where
 * all is there. Reads the disk.
 */
Result<QString> missingInExport(const MapScene &scene, const MapFrame &frame, double mapScale);

/** What is told of a picture that is done: what was done, and what is missing on it. */
QString withMissing(const QString &done, const QString &missing);

/** The frame of an exported picture of what is in view. */
MapFrame exportFrame(const Camera &camera, QSizeF size);

/** A frame in the proportions of a picture, with the scale that gives its pixels. */
struct SizedFrame
{
    MapFrame frame;
    double scale = 1;
};

/**
 * What is in view of @p view logical pixels, in a picture of @p pixels: texts and symbols are as large
 * against the map as on the screen, and all that is in view is in it.
 */
SizedFrame exportFrame(const Camera &camera, QSizeF view, QSize pixels);

} // namespace stadtblick
