#pragma once

#include "models/charts/changechart.h"
#include "models/charts/profilechart.h"
#include "models/overlays/comparisonloader.h"
#include "models/store/connection.h"

#include <functional>

namespace stadtblick {

/**
 * The daily profiles of a comparison's shown station on both sides, as the window and paper show them: A and
 * B with their names, each with its 10–90 % band. Nothing without a shown station, or where one of both
 * doesn't measure the quantity. For any thread.
 */
Result<std::optional<ProfileChart>> loadComparisonProfile(
    Connection &connection, const CityComparison &city, const std::function<bool()> &isCanceled);

/**
 * A and B at every station as dumbbells: what the comparison's table says, from the same days, matched in the
 * same way. Nothing for fewer than two stations, where the card says it all.
 */
std::optional<ChangeChart> comparisonChange(const CityComparison &city);

} // namespace stadtblick
