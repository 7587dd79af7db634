#include "models/overlays/parkingfigures.h"

#include "models/analysis/geodesic.h"
#include "models/analysis/means.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/carparkloader.h"
#include "models/overlays/countreferenceloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <map>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Parking", text);
}

void setCapacity(ParkingFigures &parking, const std::optional<SpacesRange> &spaces)
{
    parking.capacity = spaces;
    parking.capacityText = spaces ? spacesOriginText(spaces->isMeasured, spaces->isOfProfile)
                                  : tr("no capacity: neither measured nor in the city profile");
}

/** The cross-sections that stand for the inner city. */
std::vector<CountReference> crossSections(
    const SceneContext &context, const Station &station, ParkingFigures &parking)
{
    if (context.options.traffic && !context.options.traffic->innerCity.empty()) {
        parking.flowText = tr("sum of the cross-sections that the city profile names");
        return context.options.traffic->innerCity;
    }
    parking.flowText =
        tr("sum of the counting stations within 800 m; the city profile names no cross-sections");
    std::vector<CountReference> near;
    for (const Station &other : context.data.stations) {
        if (other.position && station.position
            && geodesicM(*other.position, *station.position) <= innerCityWithinM
            && !countsOf(context, {other.source, other.id, {}}).empty()) {
            near.push_back({other.source, other.id, {}});
        }
    }
    return near;
}

/** The flow of all cross-sections by hour: begin of the hour → vehicles; hours that one lacks are missing. */
Result<std::map<qint64, double>> innerCityFlow(const SceneContext &context, const Station &station,
    const std::vector<QDate> &days, ParkingFigures &parking)
{
    std::vector<VolumeDay> sum;
    for (const CountReference &reference : crossSections(context, station, parking)) {
        const auto series = countsOf(context, reference);
        if (series.empty()) {
            continue; // the estimate names those that are there
        }
        const auto volumes = volumesOf(context, series, days);
        if (!volumes) {
            return tl::unexpected(volumes.error());
        }
        if (const Station *counted = context.stationOf(series.front()->series)) {
            parking.flowStations << (reference.series.isEmpty()
                    ? counted->name
                    : QString(counted->name % QStringLiteral(" (") % reference.series % u')'));
        }
        if (sum.empty()) {
            sum = *volumes;
        } else {
            addDirection(sum, *volumes);
        }
    }
    std::map<qint64, double> flow;
    for (const VolumeDay &day : sum) {
        const std::vector<TimeRange> hours = hoursOf(dayWindow(day.date, context.options.timeZone));
        for (std::size_t i = 0; i < std::min(hours.size(), day.hours.size()); ++i) {
            if (day.hours[i]) {
                flow.emplace(hours[i].fromMs, *day.hours[i]);
            }
        }
    }
    return flow;
}

/** Sums of an hour of the day until its means are known. */
struct HourSums
{
    double occupancy = 0;
    double flow = 0;
    double search = 0;
    int parked = 0;
    int asked = 0; ///< let through by the filters
    int both = 0;
};

using DaySums = std::array<std::array<HourSums, 24>, 3>;

void addMeans(const DaySums &sums, ParkingFigures &parking)
{
    for (std::size_t type = 0; type < sums.size(); ++type) {
        for (std::size_t hour = 0; hour < sums[type].size(); ++hour) {
            const HourSums &sum = sums[type][hour];
            ParkingHour &result = parking.hours[type][hour];
            result.parked = {sum.parked, sum.asked};
            if (sum.parked > 0) {
                result.occupancy = sum.occupancy / sum.parked;
            }
            if (sum.both > 0) {
                result.flowPerH = sum.flow / sum.both;
                result.searchPerH = sum.search / sum.both;
                result.days = sum.both;
            }
        }
    }
}

/** Whether the view's filters let a whole hour through. */
bool isSelected(const SceneContext &context, TimeRange hour)
{
    const auto after = std::ranges::upper_bound(context.windows, hour.fromMs, {}, &TimeRange::fromMs);
    return after != context.windows.begin() && std::prev(after)->toMs >= hour.toMs;
}

void addHours(const SceneContext &context, const Readings &occupancies, const std::map<qint64, double> &flow,
    const std::vector<QDate> &days, ParkingFigures &parking)
{
    DaySums sums{};
    for (const QDate day : days) {
        const std::vector<TimeRange> hours = hoursOf(dayWindow(day, context.options.timeZone));
        const std::vector<Mean> means = hourlyMeans(occupancies, hours, false);
        for (std::size_t i = 0; i < hours.size(); ++i) {
            if (!isSelected(context, hours[i])) {
                continue;
            }
            ++parking.both.total;
            const int clock =
                QDateTime::fromMSecsSinceEpoch(hours[i].fromMs, context.options.timeZone).time().hour();
            HourSums &sum = sums[static_cast<std::size_t>(dayType(day))][static_cast<std::size_t>(clock)];
            ++sum.asked;
            if (!means[i].value) {
                continue;
            }
            const double occupancy = *means[i].value;
            sum.occupancy += occupancy;
            ++sum.parked;
            const auto passing = flow.find(hours[i].fromMs);
            if (passing == flow.end()) {
                continue;
            }
            const double search = searchTraffic(occupancy, passing->second);
            sum.flow += passing->second;
            sum.search += search;
            ++sum.both;
            ++parking.both.valid;
            if (!parking.largestPerH || search > *parking.largestPerH) {
                parking.largestPerH = search;
                parking.largestAtMs = hours[i].fromMs;
            }
        }
    }
    addMeans(sums, parking);
}

QString noteOf(const ParkingFigures &parking)
{
    return tr(
        "Our estimate, not measured: search traffic is 0 to 0.30 · clamp((o − 0.85)/0.15, 0, 1) × flow, hour "
        "by "
        "hour, after Shoup (it begins to rise at 85 % occupancy). Inputs: occupancy o of this car park (%1); "
        "flow: "
        "%2 (%3). A vehicle that passes two cross-sections counts twice; other car parks are not in it.")
        .arg(parking.capacityText, parking.flowText,
            parking.flowStations.isEmpty() ? tr("none found")
                                           : parking.flowStations.join(QStringLiteral(", ")));
}

} // namespace

Result<std::optional<ParkingFigures>> loadParkingFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    const Station *station = context->selectedStation();
    if (!station) {
        return std::optional<ParkingFigures>();
    }
    const auto occupied = seriesAt(*context, *station, u"parking_occupied");
    if (!occupied) {
        return tl::unexpected(occupied.error());
    }
    if (!*occupied) {
        return std::optional<ParkingFigures>();
    }
    const auto readings = context->readings(**occupied);
    if (!readings) {
        return tl::unexpected(readings.error());
    }
    ParkingFigures parking;
    parking.name = station->name;
    parking.periodText = context->periodText();
    const auto spaces = carParkSpaces(*context, *station);
    if (!spaces) {
        return tl::unexpected(spaces.error());
    }
    setCapacity(parking, spaces->in(context->windows));
    const std::vector<QDate> days = wholeDays(context->period, options.timeZone);
    if (parking.capacity && !days.empty()) {
        parking.use = parkingUse(**readings, *spaces, context->windows);
        const auto flow = innerCityFlow(*context, *station, days, parking);
        if (!flow) {
            return tl::unexpected(flow.error());
        }
        addHours(*context, occupancyOf(**readings, *spaces), *flow, days, parking);
    }
    parking.note = noteOf(parking);
    parking.sources = context->attributionsOf({station->source});
    parking.isDemo = commonFigure(*context, station->source).isDemo;
    return std::optional(std::move(parking));
}

} // namespace stadtblick
