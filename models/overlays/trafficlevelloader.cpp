#include "models/overlays/trafficlevelloader.h"

#include "models/analysis/intervalcounts.h"
#include "models/analysis/peakhour.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

/** True for counts of one interval that makes up quarters of an hour. */
bool areQuarters(const StationFlow &flow)
{
    const auto step = [](const StoredSeries *series) { return series->series.stepMs.value_or(0); };
    return std::ranges::all_of(flow.series, [&](const StoredSeries *series) {
        return makesQuarters(step(series)) && step(series) == step(flow.series.front());
    });
}

/** The busiest hour of the days looked at so far. */
struct PeakSearch
{
    std::optional<FlowPeak> busiest;
    std::vector<TimeRange> untold; ///< days that only readings tell, in order

    /** The first of equal ones stays. */
    void add(const FlowPeak &peak)
    {
        if (!busiest || peak.volume > busiest->volume
            || (peak.volume == busiest->volume && peak.beginMs < busiest->beginMs)) {
            busiest = peak;
        }
    }
};

/** Looks through the counts that are kept by interval; days that they don't tell are left. */
void searchIntervals(
    const SceneContext &context, std::span<const IntervalCounts *const> directions, PeakSearch &search)
{
    std::vector<qint32> counts;
    for (const DayWindows &day : context.days()) {
        const TimeRange window = day.window;
        if (window.fromMs < context.period.fromMs || window.toMs > context.period.toMs) {
            continue; // no whole day
        }
        if (!addedCounts(directions, window, counts)) {
            search.untold.push_back(window);
        } else if (const auto hour = rollingHour(counts, window.fromMs, directions.front()->stepMs())) {
            search.add({hour->beginMs, hour->volume, true, hour->factor});
        }
    }
}

/** What SceneContext::readingsIn() reads around a stretch. */
constexpr qint64 readAroundMs = 4 * msPerWeek;

/** Days that lie near enough to be read at once. */
std::vector<TimeRange> stretchesOf(const std::vector<TimeRange> &days)
{
    std::vector<TimeRange> stretches;
    for (const TimeRange &day : days) {
        if (!stretches.empty() && day.fromMs - stretches.back().toMs < readAroundMs) {
            stretches.back().toMs = day.toMs;
        } else {
            stretches.push_back(day);
        }
    }
    return stretches;
}

/** The counts of all series of a flow: of a stretch, or of the whole period, which are kept. */
Result<Readings> readingsOfFlow(
    const SceneContext &context, const StationFlow &flow, const std::optional<TimeRange> &stretch)
{
    Readings sum;
    for (const StoredSeries *series : flow.series) {
        const auto readings = stretch ? context.readingsIn(*series, *stretch) : context.readings(*series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        sum = series == flow.series.front() ? **readings : summedCounts(sum, **readings);
    }
    return sum;
}

/** Looks through the readings of the days that are left. */
Result<void> searchReadings(const SceneContext &context, const StationFlow &flow, PeakSearch &search)
{
    std::vector<TimeRange> stretches = stretchesOf(search.untold);
    qint64 readMs = 0;
    for (const TimeRange &stretch : stretches) {
        readMs += stretch.lengthMs() + readAroundMs;
    }
    const bool areFew = readMs < context.period.lengthMs();
    if (!areFew && !stretches.empty()) {
        stretches.assign(1, {search.untold.front().fromMs, search.untold.back().toMs});
    }
    for (const TimeRange &stretch : stretches) {
        if (context.isCanceled()) {
            return tl::unexpected(cancelledLoad());
        }
        const auto counts = readingsOfFlow(context, flow, areFew ? std::optional(stretch) : std::nullopt);
        if (!counts) {
            return tl::unexpected(counts.error());
        }
        for (const TimeRange &day : search.untold) {
            const bool isInStretch = day.fromMs >= stretch.fromMs && day.toMs <= stretch.toMs;
            const auto peak = isInStretch ? peakHour(*counts, day) : std::nullopt;
            if (peak) {
                search.add({peak->beginMs, peak->volume, true, peak->factor});
            }
        }
    }
    return {};
}

/**
 * The busiest hour that begins with any interval; nothing where no hour is complete. Mostly the counts kept
 * beside the hours tell it; readings of a year of many stations would have to be read again at every step of
 * the timeline.
 */
Result<std::optional<FlowPeak>> rollingPeak(const SceneContext &context, const StationFlow &flow)
{
    std::vector<std::shared_ptr<const Hours>> hours;
    std::vector<const IntervalCounts *> directions;
    for (const StoredSeries *series : flow.series) {
        auto found = context.hours(*series);
        if (!found) {
            return tl::unexpected(found.error());
        }
        directions.push_back(&(*found)->intervals);
        hours.push_back(std::move(*found));
    }
    PeakSearch search;
    searchIntervals(context, directions, search);
    return searchReadings(context, flow, search).map([&] { return search.busiest; });
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
        auto rolling = rollingPeak(context, flow);
        if (!rolling || *rolling) {
            return rolling;
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
