#pragma once

#include "models/analysis/parking.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** The spaces of a car park and who said so. */
struct CarParkCapacity
{
    std::optional<double> spaces; ///< absent: neither measured nor in the profile
    bool isMeasured = false;
};

/** The spaces as measured in the load's period, else as the profile's `capacities` say. */
Result<CarParkCapacity> carParkCapacity(const SceneContext &context, const Station &station);

/** The series of a quantity at a station that its figures take; null if there is none. */
Result<const StoredSeries *> seriesAt(
    const SceneContext &context, const Station &station, QStringView quantity);

/** A station that counts occupied spaces, with its use in the load's windows as the inspector names it. */
struct CarPark
{
    StationValue place; ///< series, station and place; its value is not used
    CarParkCapacity capacity;
    ParkingUse use; ///< empty without a capacity
};

/** The car parks with a place, in the store's order. */
Result<std::vector<CarPark>> carParks(const SceneContext &context);

} // namespace stadtblick
