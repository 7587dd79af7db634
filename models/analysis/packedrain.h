#pragma once

#include "models/analysis/rain.h"
#include "models/domain/packedweek.h"
#include "models/domain/unitmapping.h"

namespace stadtblick {

/**
 * Appends the amounts of a packed week, each of @p lengthMs, to @p rain by appendRain(): what readings and
 * rainOfAmounts() make of it, some ten times quicker. Only for weeks that PackedHours finds clean, where
 * every sample counts with its whole interval.
 */
void appendPackedRain(
    std::vector<RainAmount> &rain, const PackedWeek &week, qint64 lengthMs, const UnitConversion &conversion);

} // namespace stadtblick
