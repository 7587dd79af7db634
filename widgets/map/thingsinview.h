#pragma once

#include "models/overlays/scene.h"
#include "models/painting/mapframe.h"

#include <vector>

namespace stadtblick {

/** What can be selected in the frame: nearest to its middle first, each once, at most thirty. */
std::vector<ThingInfo> thingsInView(const MapScene &scene, const MapFrame &frame);

} // namespace stadtblick
