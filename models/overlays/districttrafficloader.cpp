#include "models/overlays/districttrafficloader.h"

#include "models/overlays/trafficflowloader.h"
#include "models/overlays/trafficmeansloader.h"

namespace stadtblick {

namespace {

Result<DistrictTraffic> countedFlows(const SceneContext &context)
{
    const auto flows = stationFlows(context);
    if (!flows) {
        return tl::unexpected(flows.error());
    }
    DistrictTraffic traffic{{}, flowUnitText(areFlowsPerHour(context)), {flowTitle(context)}};
    for (const StationFlow &flow : *flows) {
        if (const auto place = context.placeOf(*flow.series.front())) {
            traffic.places.push_back({flow.station, *place, flow.shown(),
                flow.coarseStepMs ? flow.missingText(context.options.locale) : QString()});
        }
    }
    return traffic;
}

/** The stations that measure a quantity, once each, where they have a place. */
std::vector<CountedPlace> placesOfQuantity(const SceneContext &context, QStringView quantity)
{
    std::vector<CountedPlace> places;
    for (const StoredSeries *series : context.seriesOf(quantity)) {
        const Station *station = context.stationOf(series->series);
        const auto place = context.placeOf(*series);
        // The store orders by source and station.
        if (station && place && (places.empty() || places.back().station != station)) {
            places.push_back({station, *place, {}, {}});
        }
    }
    return places;
}

Result<DistrictTraffic> measuredSpeeds(const SceneContext &context)
{
    DistrictTraffic traffic{placesOfQuantity(context, u"speed_mean"), {}, {}};
    bool areDirectionsAlike = false;
    bool areHoursAlike = false;
    for (CountedPlace &place : traffic.places) {
        const auto speed = stationSpeed(context, *place.station);
        if (!speed) {
            return tl::unexpected(speed.error());
        }
        place.value = speed->means.timeMean;
        place.reason = speed->reason;
        areDirectionsAlike = areDirectionsAlike || (place.value && !speed->isByOwnVehicles);
        areHoursAlike = areHoursAlike || (place.value && !speed->isByVehicles);
    }
    traffic.notes = speedNotes(areDirectionsAlike, areHoursAlike);
    return traffic;
}

Result<DistrictTraffic> heavyShares(const SceneContext &context)
{
    DistrictTraffic traffic{placesOfQuantity(context, u"heavy_count"), {}, {}};
    for (CountedPlace &place : traffic.places) {
        const auto heavy = stationHeavy(context, *place.station);
        if (!heavy) {
            return tl::unexpected(heavy.error());
        }
        place.value = heavy->percent;
        place.reason = heavy->reason;
    }
    return traffic;
}

} // namespace

Result<DistrictTraffic> districtTraffic(const SceneContext &context, const DistrictIndicator &indicator)
{
    if (indicator.source == DistrictSource::StationHighest) {
        return countedFlows(context);
    }
    for (const QString &needed : {indicator.quantity, QStringLiteral("vehicle_count")}) {
        if (const auto read = context.prepareHours(context.seriesOf(needed)); !read) {
            return tl::unexpected(read.error());
        }
    }
    return indicator.quantity == u"speed_mean" ? measuredSpeeds(context) : heavyShares(context);
}

} // namespace stadtblick
