#pragma once

#include "models/overlays/areashape.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/**
 * The part of the city that the view selects; nothing where it selects something else or the thing is gone.
 * Districts and streets are looked up once and kept with the scene's data.
 */
Result<std::optional<SelectedShape>> loadSelectedShape(const SceneContext &context);

/** The drawn areas and the outline of what is selected, for painters: above the layers' areas. */
Result<MapLayer> loadMarks(const SceneContext &context);

} // namespace stadtblick
