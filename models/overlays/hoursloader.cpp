#include "models/overlays/hoursloader.h"

#include "models/analysis/packedhours.h"
#include "models/analysis/sampleweeks.h"
#include "models/domain/unitmapping.h"
#include "models/store/chunkcodec.h"
#include "models/store/observationstore.h"

namespace stadtblick {

namespace {

static_assert(chunkMs == msPerWeek, "a chunk is a week of samples");

/** A week of the stretch that is read: is it there, and what did its packed samples say? */
struct WeekState
{
    bool isThere = false;
    bool needsSamples = false;
    WeekSummary summary;
};

/** What stays the same for all weeks of a series. */
struct SeriesRules
{
    const StoredSeries &series;
    const Quantity &quantity;
    const UnitConversion &conversion;
    const QTimeZone &zone;
};

/** Sums the packed weeks; a week beside the stretch on either side is looked at for its neighbours' sake. */
Result<std::vector<WeekState>> addPacked(
    const ObservationStore &store, const SeriesRules &rules, TimeRange weeks, Hours &hours)
{
    const PackedHours packed(rules.quantity, rules.conversion, rules.series.series.stepMs, rules.zone);
    std::vector<WeekState> states(static_cast<std::size_t>(weeks.lengthMs() / msPerWeek) + 2);
    const qint64 firstWeek = chunkWeek(weeks.fromMs) - 1;
    const auto read = store.visitPacked(rules.series.row, {weeks.fromMs - msPerWeek, weeks.toMs + msPerWeek},
        [&](qint64 week, const PackedWeek *samples) {
            WeekState &state = states[static_cast<std::size_t>(week - firstWeek)];
            state.isThere = true;
            if (samples) {
                state.summary = packed.add(*samples, hours);
            }
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    for (std::size_t i = 0; i < states.size(); ++i) {
        states[i].needsSamples = states[i].needsSamples || (states[i].isThere && !states[i].summary.isClean);
        if (i + 1 == states.size() || (!states[i].isThere && !states[i + 1].isThere)) {
            continue;
        }
        // An interval may reach into the next week, so a week that isn't clean spoils an empty one as well.
        const bool isClean = states[i].isThere && states[i + 1].isThere
            ? packed.isCleanBetween(states[i].summary, states[i + 1].summary)
            : (states[i].isThere ? states[i] : states[i + 1]).summary.isClean;
        states[i].needsSamples = states[i].needsSamples || !isClean;
        states[i + 1].needsSamples = !isClean;
    }
    return states;
}

/** Replaces the hours of @p weeks by those of its valid readings. */
Result<void> addSamples(
    const ObservationStore &store, const SeriesRules &rules, TimeRange weeks, Hours &hours)
{
    // The week before may reach into the first one; what its instants reach is told by its own neighbours.
    const auto samples = store.read(rules.series.row, {weeks.fromMs - 2 * msPerWeek, weeks.toMs + msPerWeek});
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    const Readings readings =
        validReadings(*samples, rules.series.series.stepMs, &rules.quantity, rules.conversion, rules.zone);
    replaceHours(hours,
        hoursOf(readings, rules.quantity.averaging, weeks, hours.thresholds(), hours.intervals.stepMs()));
    hours.stepMs = hours.stepMs ? hours.stepMs : readings.stepMs;
    return {};
}

} // namespace

TimeRange wholeWeeks(TimeRange range)
{
    return {weekBegin(range.fromMs), weekBegin(std::max(range.toMs - 1, range.fromMs)) + msPerWeek};
}

Result<Hours> loadHours(
    Connection &connection, const StoredSeries &series, const QTimeZone &zone, TimeRange weeks)
{
    const Quantity *quantity = quantityByKey(series.series.quantity);
    const auto conversion =
        quantity ? conversionFor(series.series.quantity, series.series.unit) : std::nullopt;
    Hours hours = emptyHours(quantity ? quantity->averaging : Averaging::Arithmetic, weeks,
        hoursThresholds(series.series.quantity),
        keptIntervalMs(series.series.quantity, series.series.stepMs));
    if (!conversion) {
        return hours;
    }
    if (series.series.stepMs && *series.series.stepMs > 0) {
        hours.stepMs = series.series.stepMs;
    }
    const SeriesRules rules{series, *quantity, *conversion, zone};
    const ObservationStore store(connection);
    const Snapshot snapshot(connection);
    const auto states = addPacked(store, rules, weeks, hours);
    if (!states) {
        return tl::unexpected(states.error());
    }
    const std::size_t end = states->size() - 1; // without the neighbours
    for (std::size_t i = 1; i < end; ++i) {
        const WeekState &state = (*states)[i];
        hours.stepMs = !hours.stepMs && state.summary.isClean && state.summary.stepMs > 0
            ? std::optional(state.summary.stepMs)
            : hours.stepMs;
        const std::size_t first = i;
        while (i < end && (*states)[i].needsSamples) {
            ++i;
        }
        if (i > first) {
            const auto at = [&](std::size_t n) {
                return weeks.fromMs + static_cast<qint64>(n - 1) * msPerWeek;
            };
            if (const auto added = addSamples(store, rules, {at(first), at(i)}, hours); !added) {
                return tl::unexpected(added.error());
            }
        }
    }
    return hours;
}

} // namespace stadtblick
