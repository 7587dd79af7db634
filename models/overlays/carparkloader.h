#pragma once

#include "models/analysis/parking.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/**
 * The spaces as measured (the last number before the load's period counts on into it), else as the profile's
 * `capacities` say.
 */
Result<ParkingSpaces> carParkSpaces(const SceneContext &context, const Station &station);

/** The series of a quantity at a station that its figures take; null if there is none. */
Result<const StoredSeries *> seriesAt(
    const SceneContext &context, const Station &station, QStringView quantity);

/** A station that counts occupied spaces, with its use in the load's windows as the inspector names it. */
struct CarPark
{
    StationValue place; ///< series, station and place; its value is not used
    std::optional<SpacesRange> spaces; ///< in the load's windows; absent: neither measured nor in the profile
    ParkingUse use; ///< empty without spaces
};

/** The car parks with a place, in the store's order. */
Result<std::vector<CarPark>> carParks(const SceneContext &context);

} // namespace stadtblick
