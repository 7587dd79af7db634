#pragma once

#include "models/overlays/scene.h"

namespace stadtblick {

/**
 * Where several layers have a symbol to be read (a number, or 'not enough data') at one station, all are
 * read: that of the lowest layer stays at its place, those of the others stand to its right, in the order of
 * the layers (Symbol::offsetPx). Dots, and layers that give way (badges.h), neither move nor move others.
 * Changes no shared layer: makes new ones where something moves. Once more changes nothing; what has room
 * again goes back to its place.
 */
void placeSideBySide(MapScene &scene);

} // namespace stadtblick
