#pragma once

#include "models/overlays/figureinput.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/**
 * The figures of a counting station: DTV or mean flow, peak hour, DTV on workdays, share of heavy vehicles,
 * service level where the profile gives the capacity, mean speeds, modal split. Series of one quantity are
 * added as directions or lanes. Empty where nothing of traffic is counted.
 */
Figures loadTrafficFigures(const SceneContext &context, const StationInput &station);

/**
 * The hours of a counted quantity at a station, directions and lanes added; null if it is not counted there.
 */
Result<std::shared_ptr<const Hours>> loadCounts(
    const SceneContext &context, const Station &station, QStringView quantity);

} // namespace stadtblick
