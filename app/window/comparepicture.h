#pragma once

#include "models/domain/result.h"
#include "models/overlays/comparisonloader.h"

#include <QtGui/QImage>

namespace stadtblick {

/** What of a comparison a picture shows. */
struct ComparePicture
{
    ComparisonScenes scenes;
    QString map; ///< swipe, side, difference, as in CompareState
    double split = 0.5;
    Camera camera;
    QSize size; ///< logical pixels
    QString textA; ///< 'A · 1–21 June 2026'
    QString textB;
    std::optional<Camera> cameraB =
        std::nullopt; ///< of two places side by side: B's, on A's scene; cut at split
};

/**
 * The map of a comparison as it is on the screen, with both sides' names, legend, scale and attribution: two
 * maps cut at the handle or side by side, two places around each, or the difference.
 */
Result<QImage> comparePicture(const QString &cachePath, const ComparePicture &what, double devicePixelRatio);

/**
 * What such a picture says of the map services, as missingInExport() of a map does; of two maps on which it
 * is not the same, of each by its letter. Reads the disk.
 */
Result<QString> missingInComparison(const ComparePicture &what, double devicePixelRatio);

} // namespace stadtblick
