#include "models/overlays/junctionfigures.h"

#include "models/analysis/geodesic.h"
#include "models/analysis/numberformat.h"
#include "models/analysis/seriesname.h"
#include "models/overlays/countreferenceloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Junctions", text);
}

/** What makes up a junction: the profile's words, or what was found around a station. */
struct Plan
{
    JunctionProfile profile;
    bool isFromProfile = false;
    int stationCount = 1;
};

/** The profile's junction with an approach that @p station counts. */
const JunctionProfile *plannedJunction(const SceneContext &context, const Station &station)
{
    if (!context.options.traffic) {
        return nullptr;
    }
    for (const JunctionProfile &junction : context.options.traffic->junctions) {
        for (const ApproachProfile &approach : junction.approaches) {
            if (approach.counts.source == station.source && approach.counts.station == station.id) {
                return &junction;
            }
        }
    }
    return nullptr;
}

/** Each direction of the counting stations within 60 m of a station as an approach without a capacity. */
Plan nearbyJunction(const SceneContext &context, const Station &station)
{
    Plan plan;
    plan.profile.name = station.name;
    plan.stationCount = 0;
    for (const Station &other : context.data.stations) {
        const bool isSelf = other.source == station.source && other.id == station.id;
        const bool isNear = isSelf
            || (other.position && station.position
                && geodesicM(*other.position, *station.position) <= junctionWithinM);
        if (!isNear) {
            continue;
        }
        const auto list = countsOf(context, {other.source, other.id, {}});
        plan.stationCount += list.empty() ? 0 : 1;
        for (const StoredSeries *series : list) {
            QStringList siblings;
            for (const StoredSeries *sibling : list) {
                if (sibling != series) {
                    siblings << sibling->series.name;
                }
            }
            const QString name = siblings.isEmpty()
                ? other.name
                : QString(other.name % QStringLiteral(" · ") % distinctPart(series->series.name, siblings));
            plan.profile.approaches.push_back(
                {name, {other.source, other.id, series->series.id}, std::nullopt});
        }
    }
    return plan;
}

void addPeak(ApproachFigures &approach)
{
    const auto &workday = approach.flows[static_cast<std::size_t>(DayType::Workday)];
    double largest = 0;
    for (int hour = 0; hour < clockHours; ++hour) {
        const HourFlow &flow = workday[static_cast<std::size_t>(hour)];
        if (flow.mean && (!approach.peakHour || *flow.mean > largest)) {
            approach.peakHour = hour;
            largest = *flow.mean;
        }
    }
    if (approach.peakHour && approach.capacityPerH) {
        approach.saturation = largest / *approach.capacityPerH;
        approach.level = serviceLevel(*approach.saturation);
    }
}

Result<ApproachFigures> approachOf(
    const SceneContext &context, const ApproachProfile &profile, const std::vector<QDate> &days)
{
    ApproachFigures approach;
    approach.name = profile.name;
    approach.capacityPerH = profile.capacityPerH;
    approach.station = {QStringLiteral("station"), profile.counts.source, profile.counts.station};
    const auto row = context.data.stationRows.constFind({profile.counts.source, profile.counts.station});
    const auto series = countsOf(context, profile.counts);
    approach.isFound = row != context.data.stationRows.cend() && !series.empty();
    if (!approach.isFound || days.empty()) {
        return approach;
    }
    approach.stationName = context.data.stations[*row].name;
    const auto volumes = volumesOf(context, series, days);
    if (!volumes) {
        return tl::unexpected(volumes.error());
    }
    approach.flows = hourFlows(*volumes, approach.capacityPerH, context.options.timeZone);
    for (const VolumeDay &day : *volumes) {
        approach.coverage.total += std::ssize(day.hours);
        approach.coverage.valid +=
            std::ranges::count_if(day.hours, [](const auto &hour) { return hour.has_value(); });
    }
    if (approach.capacityPerH) {
        approach.overload = overloadWindows(*volumes, *approach.capacityPerH, context.options.timeZone);
    }
    addPeak(approach);
    return approach;
}

QString basisOf(const Plan &plan)
{
    if (plan.isFromProfile) {
        return plan.profile.hasSignals ? tr("Junction with signals, after the city profile")
                                       : tr("Junction without signals, after the city profile");
    }
    return plan.stationCount > 1
        ? QCoreApplication::translate("Junctions",
              "%n counting station(s) within 60 m, grouped; the city profile names no junction here", nullptr,
              plan.stationCount)
        : QCoreApplication::translate(
              "Junctions", "Counting station; the city profile names no junction here");
}

QString noteOf(const JunctionFigures &junction)
{
    const bool hasCapacity = std::ranges::any_of(junction.approaches,
        [](const ApproachFigures &approach) { return approach.capacityPerH.has_value(); });
    return hasCapacity ? tr("Hours with 75 % of their time counted, whole days, no filters. Saturation x = "
                            "q/C with the capacity of "
                            "the city profile; levels after HBS 2015, simplified. Overload recurs where x > "
                            "0.9 on half of the days "
                            "of a type, five measured at least.")
                       : tr("Hours with 75 % of their time counted, whole days, no filters. No saturation: "
                            "the city profile gives no "
                            "capacity.");
}

} // namespace

Result<std::optional<JunctionFigures>> loadJunctionFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    const Station *station = context->selectedStation();
    if (!station) {
        return std::optional<JunctionFigures>();
    }
    Plan plan;
    if (const JunctionProfile *planned = plannedJunction(*context, *station)) {
        plan = {*planned, true, 1};
    } else if (countsOf(*context, {station->source, station->id, {}}).empty()) {
        return std::optional<JunctionFigures>();
    } else {
        plan = nearbyJunction(*context, *station);
    }
    const std::vector<QDate> days = wholeDays(context->period, options.timeZone);
    JunctionFigures junction;
    junction.name = plan.profile.name;
    junction.basis = basisOf(plan);
    junction.period = context->period;
    junction.periodText = stadtblick::periodText(context->period, options.timeZone, options.locale);
    junction.days = static_cast<int>(days.size());
    QSet<QString> sources;
    for (const ApproachProfile &profile : plan.profile.approaches) {
        auto approach = approachOf(*context, profile, days);
        if (!approach) {
            return tl::unexpected(approach.error());
        }
        sources << profile.counts.source;
        junction.isDemo = junction.isDemo || commonFigure(*context, profile.counts.source).isDemo;
        junction.approaches.push_back(std::move(*approach));
    }
    junction.note = noteOf(junction);
    junction.sources = context->attributionsOf(sources);
    return std::optional(std::move(junction));
}

} // namespace stadtblick
