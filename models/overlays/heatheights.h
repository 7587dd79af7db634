#pragma once

#include "models/overlays/heatsurface.h"
#include "models/overlays/heatvalues.h"

namespace stadtblick {

/** What the stations' heights did to a surface. */
struct HeightCorrection
{
    std::optional<double> heightM; ///< that temperatures were moved to; absent: none was
    int known = 0; ///< stations with a value whose height is known
};

/** The middle of the heights that are known; nothing for fewer than two, and for what is no temperature. */
HeightCorrection heightsOf(const std::vector<HeatValue> &values, HeatIndicator indicator);

/** What a legend says of heights: where temperatures were moved to, which stations are not corrected. */
QStringList heightNotes(const HeatValues &values, HeatIndicator indicator, const HeightCorrection &heights,
    const QLocale &locale);

/** The stations' places and values, of those that have one, moved to one height where theirs is known. */
std::vector<PlaceValue> placesOf(const std::vector<HeatValue> &values, const HeightCorrection &heights);

} // namespace stadtblick
