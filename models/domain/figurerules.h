#pragma once

#include "models/domain/figuresettings.h"
#include "models/domain/jsonreader.h"

namespace stadtblick {

/**
 * Reads a profile's members `heatReference`, `capacities`, `limits` and `indicators`; faults are complaints
 * of
 * @p profile with their path. resources/profiles/README.md describes them.
 */
FigureSettings readFigureSettings(JsonReader &profile);

} // namespace stadtblick
