#include "models/overlays/hoursloader.h"

#include "models/analysis/sampleweeks.h"
#include "models/domain/unitmapping.h"
#include "models/overlays/packedweeksloader.h"

namespace stadtblick {

namespace {

/** What stays the same for all weeks of a series. */
struct SeriesRules
{
    const StoredSeries &series;
    const Quantity &quantity;
    const UnitConversion &conversion;
    const QTimeZone &zone;
};

/** Replaces the hours of @p weeks by those of its valid readings. */
Result<void> addSamples(
    const ObservationStore &store, const SeriesRules &rules, TimeRange weeks, Hours &hours)
{
    const auto samples = store.read(rules.series.row, samplesAround(weeks));
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
    const PackedHours packed(*quantity, *conversion, series.series.stepMs, zone);
    const auto states = packedWeeks(store, series.row, weeks, packed,
        [&](qint64, const PackedWeek &week) { return packed.add(week, hours); });
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
