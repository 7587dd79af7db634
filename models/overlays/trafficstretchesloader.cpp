#include "models/analysis/areageometry.h"
#include "models/analysis/hourlyspeeds.h"
#include "models/analysis/trafficshares.h"
#include "models/overlays/trafficstretches.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

constexpr int stretchPercent = 75;

/** One direction of a station, or both together. */
struct Part
{
    std::vector<const StoredSeries *> series;
    QString name; ///< empty: both together
    std::optional<double> bearing;
};

bool isNamed(const StoredSeries &series, const QString &name)
{
    return series.series.id == name || series.series.name.contains(name, Qt::CaseInsensitive);
}

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
            [&](const StoredSeries *series) { return isNamed(*series, part.name); });
        taken += part.series.size();
        if (!part.series.empty() && part.bearing) {
            parts.push_back(std::move(part));
        }
    }
    const bool areAll = parts.size() > 1 && taken == flow.series.size();
    return areAll ? parts : std::vector<Part>{{flow.series, {}, std::nullopt}};
}

/** A quantity's series at a station in one direction; all of them where both are together. */
std::vector<const StoredSeries *> seriesOf(
    const SceneContext &context, const Station &station, QStringView quantity, const Part &part)
{
    std::vector<const StoredSeries *> series = countingSeries(context, station, quantity);
    if (!part.name.isEmpty()) {
        std::erase_if(series, [&](const StoredSeries *one) { return !isNamed(*one, part.name); });
    }
    return series;
}

/** Volumes of the hours of the windows, all series added; an hour that one lacks is missing. */
Result<std::vector<std::optional<double>>> volumes(
    const SceneContext &context, const std::vector<const StoredSeries *> &series)
{
    std::vector<std::optional<double>> sums;
    for (const StoredSeries *one : series) {
        const auto hours = context.hours(*one);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        std::vector<std::optional<double>> list;
        for (const TimeRange &window : fullHours(context.windows)) {
            const auto part = hourValues(**hours, window);
            list.insert(list.end(), part.begin(), part.end());
        }
        if (one == series.front()) {
            sums = std::move(list);
            continue;
        }
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] = sums[i] && list[i] ? std::optional(*sums[i] + *list[i]) : std::nullopt;
        }
    }
    return sums;
}

Result<std::optional<double>> heavyPercent(
    const SceneContext &context, const StationFlow &flow, const Part &part)
{
    const auto heavySeries = seriesOf(context, *flow.station, u"heavy_count", part);
    const auto all = volumes(context, part.series);
    const auto heavy = volumes(context, heavySeries);
    if (!all || !heavy) {
        return tl::unexpected(!all ? all.error() : heavy.error());
    }
    const HeavyShare share = heavyShare(*all, *heavy);
    const Coverage coverage{share.hours, std::ssize(*all)};
    return coverage.reaches(stretchPercent) ? share.percent : std::nullopt;
}

/** The part's counts, directions or lanes added. */
Result<Hours> vehiclesOf(const SceneContext &context, const Part &part)
{
    std::vector<std::shared_ptr<const Hours>> counts;
    for (const StoredSeries *series : part.series) {
        auto hours = context.hours(*series);
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        counts.push_back(std::move(*hours));
    }
    return sumOf(counts);
}

/** The mean of one series; over time alone where the windows hold no full hour to count in. */
Result<std::optional<double>> speedOf(
    const SceneContext &context, const StoredSeries &series, const Hours &vehicles)
{
    if (fullHours(context.windows).empty()) {
        return context.mean(series).map([](const Mean &mean) {
            return mean.coverage.reaches(stretchPercent) ? mean.value : std::nullopt;
        });
    }
    return context.hours(series).map([&](const std::shared_ptr<const Hours> &hours) {
        const HourlySpeeds speeds = hourlySpeeds(*hours, &vehicles, context.windows);
        return speeds.coverage.reaches(stretchPercent) ? speeds.means.timeMean : std::nullopt;
    });
}

/** Mean of the speeds of all series with enough data, each weighted by the part's vehicles. */
Result<std::optional<double>> meanSpeed(
    const SceneContext &context, const StationFlow &flow, const Part &part)
{
    const auto vehicles = vehiclesOf(context, part);
    if (!vehicles) {
        return tl::unexpected(vehicles.error());
    }
    double sum = 0;
    int count = 0;
    for (const StoredSeries *series : seriesOf(context, *flow.station, u"speed_mean", part)) {
        const auto speed = speedOf(context, *series, *vehicles);
        if (!speed) {
            return speed;
        }
        if (*speed) {
            sum += **speed;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::optional<double>();
}

/** What the road takes an hour: an approach's signal plan for one direction, else what is said of the
 * station. */
std::optional<double> capacityOf(const SceneContext &context, const Station &station, const Part &part)
{
    if (part.name.isEmpty()) {
        const StationCapacity *found = context.data.settings.capacityOf({station.source, station.id});
        return found ? found->vehiclesPerHour : std::nullopt;
    }
    for (const JunctionProfile &junction : context.options.traffic->junctions) {
        for (const ApproachProfile &approach : junction.approaches) {
            const CountReference &counts = approach.counts;
            if (counts.source == station.source && counts.station == station.id
                && counts.series == part.name) {
                return approach.capacityPerH;
            }
        }
    }
    return std::nullopt;
}

std::optional<double> saturationOf(const SceneContext &context, const StationFlow &flow, const Part &part)
{
    const auto capacity = capacityOf(context, *flow.station, part);
    if (!capacity || !flow.perDay) {
        return std::nullopt;
    }
    if (flow.isPerHour) {
        return *flow.perDay / 24 / *capacity;
    }
    return flow.peak ? std::optional(flow.peak->second / *capacity) : std::nullopt;
}

Result<std::optional<double>> valueOf(
    const SceneContext &context, const StationFlow &flow, const Part &part, TrafficQuantity quantity)
{
    switch (quantity) {
    case TrafficQuantity::Speed:
        return meanSpeed(context, flow, part);
    case TrafficQuantity::Heavy:
        return heavyPercent(context, flow, part);
    case TrafficQuantity::Level:
        return saturationOf(context, flow, part);
    case TrafficQuantity::Flow:
        break;
    }
    return flow.perDay;
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
    const auto value = valueOf(context, *flow, part, quantity);
    if (!value) {
        return tl::unexpected(value.error());
    }
    return TrafficStretch{std::move(*flow), place, part.bearing, part.name, *value};
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
