#pragma once

#include "models/domain/idea.h"
#include "models/overlays/districtindicator.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** What a district's value stands on. */
struct DistrictValue
{
    std::optional<double> value; ///< absent: nothing in it says anything, and reason tells why
    QString basis; ///< translated: 'surface covers 92 % of the area', '2 of 3 stations'
    QString reason; ///< translated, where there is no value: 'no station in the district'
    bool isThin = false; ///< there is a value, but on little: it is hatched
    int stations = 0; ///< that count
    /** Stations with enough data of those within, cells of the surface, or ideas with a place of the city's.
     */
    Coverage coverage;
};

/** The values of all districts, in their order, and what is said of all of them. */
struct DistrictValues
{
    std::vector<DistrictValue> districts;
    int stations = 0; ///< with a value, in a district or not; 0 where no stations are asked
    QString unit; ///< where the period decides it: 'veh/h' of parts of days; empty: the indicator's
    QStringList notes; ///< translated, for the legend
    QSet<QString> sources; ///< whose values these are
};

/** From so much of its area on a surface speaks for a district, in per cent. */
inline constexpr int wholeAreaPercent = 75;
/** Below it says nothing; between the two the district is hatched. */
inline constexpr int leastAreaPercent = 25;

/**
 * The values of @p districts for the period: of a heat surface the mean over the area, of stations what may
 * honestly be put together of those within (concentrations, speeds and heavy shares by their mean, levels by
 * their energy, traffic not at all: the busiest one), of ideas those whose place lies within.
 */
Result<DistrictValues> districtValues(
    const SceneContext &context, const DistrictIndicator &indicator, const std::vector<Area> &districts);

} // namespace stadtblick
