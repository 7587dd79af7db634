#pragma once

#include "models/overlays/scene.h"

namespace stadtblick {

/** Things that are no further apart than this are at the same place: Mercator metres. */
inline constexpr double commonPlaceM = 2;

/**
 * Where two layers have a symbol at the same place, both are to be read: symbols of layers that give way
 * (MapLayer::givesWay) stand as badges at the upper right of another layer's symbol of a station, just
 * outside of it (Symbol::offsetPx); elsewhere at their place. Whichever lies above. Numbers of other layers
 * at one place stand side by side (sidebyside.h). Changes no shared layer: makes new ones where something
 * moves.
 */
void placeBadges(MapScene &scene);

} // namespace stadtblick
