#pragma once

#include "models/overlays/districtindicator.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** What a counting station says for the district that it lies in. */
struct CountedPlace
{
    const Station *station = nullptr;
    LonLat place;
    std::optional<double> value; ///< in the unit of DistrictTraffic or of the indicator
    QString reason; ///< translated, why there is none; empty: too little data
};

/** The counting stations of a city by a quantity of traffic, and what has to be said of it. */
struct DistrictTraffic
{
    std::vector<CountedPlace> places;
    QString unit; ///< 'veh/h' of parts of days, 'veh/24 h'; empty: the indicator's
    QStringList notes; ///< translated: 'mean of 7 days', how speeds were weighted
};

/** Flows (DistrictSource::StationHighest), speeds or heavy shares, as the traffic layer has them. */
Result<DistrictTraffic> districtTraffic(const SceneContext &context, const DistrictIndicator &indicator);

} // namespace stadtblick
