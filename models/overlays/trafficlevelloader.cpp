#include "models/overlays/trafficlevelloader.h"

#include "models/analysis/peakhour.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

/** True for counts of one interval that makes up quarters of an hour. */
bool areQuarters(const StationFlow &flow)
{
    constexpr qint64 quarterMs = msPerHour / 4;
    const auto step = [](const StoredSeries *series) { return series->series.stepMs.value_or(0); };
    return std::ranges::all_of(flow.series, [&](const StoredSeries *series) {
        return step(series) > 0 && step(series) <= quarterMs && quarterMs % step(series) == 0
            && step(series) == step(flow.series.front());
    });
}

/** The busiest hour that begins with any interval; nothing where no hour is complete. */
Result<std::optional<PeakHour>> rollingPeak(const SceneContext &context, const StationFlow &flow)
{
    Readings sum;
    for (const StoredSeries *series : flow.series) {
        const auto readings = context.readings(*series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        sum = series == flow.series.front() ? **readings : summedCounts(sum, **readings);
    }
    std::optional<PeakHour> busiest;
    for (const DayWindows &day : wholeDays(context.days(), context.period)) {
        const auto peak = peakHour(sum, day.window);
        if (peak && (!busiest || peak->volume > busiest->volume)) {
            busiest = peak;
        }
    }
    return busiest;
}

/** What some of a station's series may pass in an hour. */
struct KnownCapacity
{
    std::vector<const StoredSeries *> series;
    double vehiclesPerH = 0;
    QString approach; ///< empty: of the whole road
};

/** The series of a station that an approach counts. */
std::vector<const StoredSeries *> seriesOfApproach(
    const std::vector<const StoredSeries *> &all, const CountReference &counts)
{
    std::vector<const StoredSeries *> named = all;
    std::erase_if(named,
        [&](const StoredSeries *one) { return !counts.series.isEmpty() && !isNamedBy(*one, counts.series); });
    return named;
}

/** The station's own capacity where the flow is all that it counts, else those of approaches within the flow.
 */
std::vector<KnownCapacity> capacitiesOf(const SceneContext &context, const StationFlow &flow)
{
    const Station &station = *flow.station;
    const auto all = countingSeries(context, station, u"vehicle_count");
    const StationCapacity *found = context.data.settings.capacityOf({station.source, station.id});
    if (found && found->vehiclesPerHour && flow.series.size() == all.size()) {
        return {{flow.series, *found->vehiclesPerHour, {}}};
    }
    std::vector<KnownCapacity> known;
    const TrafficProfile *profile = context.options.traffic.get();
    for (std::size_t i = 0; profile && i < profile->junctions.size(); ++i) {
        for (const ApproachProfile &approach : profile->junctions[i].approaches) {
            const CountReference &counts = approach.counts;
            if (!approach.capacityPerH || counts.source != station.source || counts.station != station.id) {
                continue;
            }
            auto series = seriesOfApproach(all, counts);
            const bool isWithin = std::ranges::all_of(series, [&](const StoredSeries *one) {
                return std::ranges::find(flow.series, one) != flow.series.end();
            });
            if (!series.empty() && isWithin) {
                const bool isWhole = series.size() == flow.series.size();
                known.push_back(
                    {std::move(series), *approach.capacityPerH, isWhole ? QString() : approach.name});
            }
        }
    }
    return known;
}

/**
 * The volume that a capacity is compared with: of the peak hour, or of the only one. Nothing where too few
 * days are complete for the flow: the busiest of the hours that happen to be there would look like a quiet
 * road's.
 */
Result<std::optional<double>> hourVolume(
    const SceneContext &context, const StationFlow &flow, const FlowPeak *knownPeak)
{
    if (flow.isPerHour || !flow.perDay) {
        return flow.shown();
    }
    if (knownPeak) {
        return std::optional(knownPeak->volume);
    }
    return flowPeak(context, flow).map([](const std::optional<FlowPeak> &peak) {
        return peak ? std::optional(peak->volume) : std::nullopt;
    });
}

/** Why there is no value although the capacity is known. */
QString missingHourText(const StationFlow &flow, const QLocale &locale)
{
    return flow.perDay ? QCoreApplication::translate("Traffic", "no hours counted")
                       : flow.missingText(locale);
}

/** Whether every series of a flow is among those whose capacity is known. */
bool areAllWithin(const StationFlow &flow, const std::vector<KnownCapacity> &known)
{
    return std::ranges::all_of(flow.series, [&](const StoredSeries *one) {
        return std::ranges::any_of(known, [&](const KnownCapacity &capacity) {
            return std::ranges::find(capacity.series, one) != capacity.series.end();
        });
    });
}

/** A saturation that nobody knows. */
Saturation withoutValue(const QString &reason, std::optional<double> capacityPerH, bool isOfHour)
{
    Saturation saturation;
    saturation.reason = reason;
    saturation.capacityPerH = capacityPerH;
    saturation.isOfHour = isOfHour;
    return saturation;
}

/** The saturation of the part of a flow that a capacity is of. */
Result<Saturation> saturationOfPart(const SceneContext &context, const StationFlow &flow,
    const KnownCapacity &capacity, const FlowPeak *knownPeak)
{
    const bool isWhole = capacity.series.size() == flow.series.size();
    const auto part = isWhole ? Result<StationFlow>(flow) : flowOf(context, *flow.station, capacity.series);
    if (!part) {
        return tl::unexpected(part.error());
    }
    const auto volume = hourVolume(context, *part, isWhole ? knownPeak : nullptr);
    if (!volume) {
        return tl::unexpected(volume.error());
    }
    Saturation saturation;
    saturation.capacityPerH = capacity.vehiclesPerH;
    saturation.approach = capacity.approach;
    saturation.isOfHour = flow.isPerHour;
    if (*volume) {
        saturation.value = **volume / capacity.vehiclesPerH;
    } else {
        saturation.reason = missingHourText(*part, context.options.locale);
    }
    return saturation;
}

} // namespace

Result<std::optional<FlowPeak>> flowPeak(const SceneContext &context, const StationFlow &flow)
{
    if (flow.isPerHour) {
        return std::optional<FlowPeak>{};
    }
    if (areQuarters(flow)) {
        const auto rolling = rollingPeak(context, flow);
        if (!rolling) {
            return tl::unexpected(rolling.error());
        }
        if (*rolling) {
            return std::optional(FlowPeak{(*rolling)->beginMs, (*rolling)->volume, true, (*rolling)->factor});
        }
    }
    return flow.peak ? std::optional(FlowPeak{flow.peak->first, flow.peak->second, false, {}})
                     : std::optional<FlowPeak>();
}

bool isSingleHour(const SceneContext &context)
{
    return context.windows.size() == 1 && context.windows.front().lengthMs() == msPerHour
        && areWholeHours(context.windows);
}

Result<Saturation> saturationOf(
    const SceneContext &context, const StationFlow &flow, const FlowPeak *knownPeak)
{
    const auto known = capacitiesOf(context, flow);
    if (known.empty()) {
        return withoutValue(QCoreApplication::translate("Traffic", "no capacity known"), {}, flow.isPerHour);
    }
    if (flow.isPerHour && !isSingleHour(context)) {
        return withoutValue(QCoreApplication::translate("Traffic", "only of whole days or a single hour"),
            known.front().vehiclesPerH, true);
    }
    std::optional<Saturation> fullest;
    bool areAllKnown = areAllWithin(flow, known);
    for (const KnownCapacity &capacity : known) {
        auto part = saturationOfPart(context, flow, capacity, knownPeak);
        if (!part) {
            return part;
        }
        areAllKnown = areAllKnown && part->value;
        if (!fullest || part->value > fullest->value) {
            fullest = std::move(*part);
        }
    }
    fullest->areAllKnown = areAllKnown;
    return *fullest;
}

} // namespace stadtblick
