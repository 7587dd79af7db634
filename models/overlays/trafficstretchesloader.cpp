#include "models/analysis/areageometry.h"
#include "models/overlays/trafficlevelloader.h"
#include "models/overlays/trafficmeansloader.h"
#include "models/overlays/trafficstretches.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

/** One direction of a station, or both together. */
struct Part
{
    std::vector<const StoredSeries *> series;
    QString name; ///< empty: both together
    std::optional<double> bearing;
};

bool concerns(const DirectionProfile &direction, const Station &station)
{
    return direction.counts.source == station.source
        && (direction.counts.station.isEmpty() || direction.counts.station == station.id);
}

/** Degrees clockwise from north from one place to another. */
double bearingTo(LonLat from, LonLat to)
{
    const QPointF way = toMercator(to) - toMercator(from);
    return std::fmod(std::atan2(way.x(), way.y()) * 180 / std::numbers::pi + 360, 360);
}

std::optional<double> bearingOf(const DirectionProfile &direction, LonLat place, std::optional<LonLat> centre)
{
    if (direction.bearing || !centre) {
        return direction.bearing;
    }
    return direction.isInward ? bearingTo(place, *centre) : bearingTo(*centre, place);
}

/** The directions of a station that the profile knows, if together they are all of its counts; else one part.
 */
std::vector<Part> partsOf(const SceneContext &context, const StationFlow &flow, LonLat place, bool isApart)
{
    std::vector<Part> parts;
    const TrafficProfile *profile = context.options.traffic.get();
    std::size_t taken = 0;
    for (std::size_t i = 0; isApart && profile && i < profile->directions.size(); ++i) {
        const DirectionProfile &direction = profile->directions[i];
        if (!concerns(direction, *flow.station)) {
            continue;
        }
        Part part{{}, direction.counts.series, bearingOf(direction, place, profile->centre)};
        std::ranges::copy_if(flow.series, std::back_inserter(part.series),
            [&](const StoredSeries *series) { return isNamedBy(*series, part.name); });
        taken += part.series.size();
        if (!part.series.empty() && part.bearing) {
            parts.push_back(std::move(part));
        }
    }
    const bool areAll = parts.size() > 1 && taken == flow.series.size();
    return areAll ? parts : std::vector<Part>{{flow.series, {}, std::nullopt}};
}

Result<void> addSpeed(const SceneContext &context, TrafficStretch &stretch)
{
    return stationSpeed(context, *stretch.flow.station, stretch.direction)
        .map([&](const StationSpeed &speed) {
            stretch.value = speed.means.timeMean;
            stretch.reason = speed.reason;
            stretch.isOfDirectionsAlike = stretch.value && !speed.isByOwnVehicles;
            stretch.isOfHoursAlike = stretch.value && !speed.isByVehicles;
        });
}

Result<void> addHeavy(const SceneContext &context, TrafficStretch &stretch)
{
    return stationHeavy(context, *stretch.flow.station, stretch.direction)
        .map([&](const StationHeavy &heavy) {
            stretch.value = heavy.percent;
            stretch.reason = heavy.reason;
        });
}

Result<void> addLevel(const SceneContext &context, TrafficStretch &stretch)
{
    return saturationOf(context, stretch.flow).map([&](const Saturation &saturation) {
        stretch.value = saturation.value;
        stretch.reason = saturation.reason;
        stretch.approach = saturation.approach;
        stretch.areApproachesKnown = saturation.areAllKnown;
    });
}

Result<void> addValue(const SceneContext &context, TrafficQuantity quantity, TrafficStretch &stretch)
{
    switch (quantity) {
    case TrafficQuantity::Speed:
        return addSpeed(context, stretch);
    case TrafficQuantity::Heavy:
        return addHeavy(context, stretch);
    case TrafficQuantity::Level:
        return addLevel(context, stretch);
    case TrafficQuantity::Flow:
        break;
    }
    stretch.value = stretch.flow.perDay;
    return {};
}

Result<void> prepare(const SceneContext &context, TrafficQuantity quantity)
{
    const QStringView key = quantity == TrafficQuantity::Speed ? u"speed_mean"
        : quantity == TrafficQuantity::Heavy                   ? u"heavy_count"
                                                               : u"";
    return key.isEmpty() ? Result<void>{} : context.prepareHours(context.seriesOf(key));
}

Result<TrafficStretch> stretchOf(const SceneContext &context, const StationFlow &whole, const Part &part,
    LonLat place, TrafficQuantity quantity)
{
    Result<StationFlow> flow = whole;
    if (!part.name.isEmpty()) {
        flow = flowOf(context, *whole.station, part.series);
    }
    if (!flow) {
        return tl::unexpected(flow.error());
    }
    TrafficStretch stretch;
    stretch.flow = std::move(*flow);
    stretch.place = place;
    stretch.bearing = part.bearing;
    stretch.direction = part.name;
    if (const auto added = addValue(context, quantity, stretch); !added) {
        return tl::unexpected(added.error());
    }
    return stretch;
}

} // namespace

Result<std::vector<TrafficStretch>> trafficStretches(
    const SceneContext &context, TrafficQuantity quantity, bool isApart)
{
    const auto flows = stationFlows(context);
    const auto prepared = prepare(context, quantity);
    if (!flows || !prepared) {
        return tl::unexpected(!flows ? flows.error() : prepared.error());
    }
    std::vector<TrafficStretch> stretches;
    for (const StationFlow &flow : *flows) {
        const auto place = context.placeOf(*flow.series.front());
        if (!place) {
            continue;
        }
        for (const Part &part : partsOf(context, flow, *place, isApart)) {
            auto stretch = stretchOf(context, flow, part, *place, quantity);
            if (!stretch) {
                return tl::unexpected(stretch.error());
            }
            stretches.push_back(std::move(*stretch));
        }
    }
    return stretches;
}

} // namespace stadtblick
