#pragma once

#include "models/painting/mapframe.h"

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

} // namespace stadtblick
