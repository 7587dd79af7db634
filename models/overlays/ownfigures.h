#pragma once

#include "models/domain/figuresettings.h"
#include "models/overlays/figureinput.h"

#include <span>

namespace stadtblick {

/** The city's own indicators of a station: those whose quantities it measures all. */
std::vector<Figure> ownFigures(const StationInput &station, std::span<const OwnIndicator> indicators);

} // namespace stadtblick
