#pragma once

#include "models/painting/mapframe.h"

#include <optional>

namespace stadtblick {

/** Zooms that the map goes to: from a whole country to single houses. */
inline constexpr double minimumZoom = 4;
inline constexpr double maximumZoom = 19;

/** The camera after the map was moved by @p deltaPx (content follows the hand), kept inside the world. */
Camera panned(const MapFrame &frame, QPointF deltaPx);

/** The camera at another zoom, with the place under @p anchorPx staying where it is. */
Camera zoomedAt(const MapFrame &frame, QPointF anchorPx, double zoom);

/** The camera a share of the way from one to another, 0 to 1: straight in Mercator, linear in zoom. */
Camera between(const Camera &from, const Camera &to, double share);

/** A scale bar: a round length that fits into @p maximumPx and how long it is drawn. */
struct ScaleBar
{
    double lengthM = 0; ///< 1, 2 or 5 times a power of ten
    double widthPx = 0;

    bool operator==(const ScaleBar &) const = default;
};

/** The scale bar that holds at the camera's latitude. */
ScaleBar scaleBar(const Camera &camera, double maximumPx);

} // namespace stadtblick
