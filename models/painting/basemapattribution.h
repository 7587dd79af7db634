#pragma once

#include "models/overlays/scene.h"

namespace stadtblick {

class BaseMapReader;

/** Whom the base map of a scene is owed to: the map service's, else the extract's; empty where there is none.
 */
QString baseMapAttribution(const MapScene &scene, const BaseMapReader *baseMap);

} // namespace stadtblick
