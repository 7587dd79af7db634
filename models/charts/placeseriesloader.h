#pragma once

#include "models/domain/quantity.h"
#include "models/domain/result.h"
#include "models/domain/viewstate.h"
#include "models/store/stationstore.h"

namespace stadtblick {

/**
 * The series that stand for a quantity at a station: of counts those of the finest step, its directions or
 * lanes, which are added; of other quantities the fullest one. Empty where it is not measured there.
 */
Result<std::vector<StoredSeries>> placeSeries(
    Connection &connection, const Selection &station, const Quantity &quantity);

} // namespace stadtblick
