#include "models/overlays/raingaugesloader.h"
#include "models/overlays/rainsums.h"

#include <algorithm>
#include <iterator>

namespace stadtblick {

namespace {

/** A series with its hours of all time. */
struct HourlyGauge
{
    const StoredSeries *series = nullptr;
    std::shared_ptr<const Hours> hours;
};

/** The series of a quantity that the layer can show: those with a place. */
std::vector<const StoredSeries *> placedSeries(const SceneContext &context, QStringView quantity)
{
    std::vector<const StoredSeries *> all = context.seriesOf(quantity);
    std::erase_if(all, [&](const StoredSeries *series) {
        return !context.stationOf(series->series) || !context.placeOf(*series);
    });
    return all;
}

/** Hours of all amounts, which are kept and read at once. */
Result<std::vector<HourlyGauge>> hoursOfAmounts(const SceneContext &context, TimeRange weeks)
{
    const std::vector<const StoredSeries *> all = placedSeries(context, u"precipitation");
    const auto read = context.data.hours.load(context.connection, all, weeks, context.options.timeZone,
        [&](auto, auto) { return !context.isCanceled(); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    std::vector<HourlyGauge> gauges;
    for (const StoredSeries *series : all) {
        if (auto hours = context.data.hours.find(series->row, weeks); hours && tellsHours(*hours)) {
            gauges.push_back({series, std::move(hours)});
        }
    }
    return gauges;
}

/** Adds the counters of the stations that no amounts are known of. */
Result<void> addCounters(const SceneContext &context, TimeRange weeks, std::vector<HourlyGauge> &gauges)
{
    const std::size_t amounts = gauges.size();
    for (const StoredSeries *series : placedSeries(context, u"rain_day_counter")) {
        const bool isKnown = std::any_of(gauges.begin(),
            gauges.begin() + static_cast<std::ptrdiff_t>(amounts), [&](const HourlyGauge &gauge) {
                return gauge.series->series.source == series->series.source
                    && gauge.series->series.stationId == series->series.stationId;
            });
        if (isKnown) {
            continue;
        }
        const auto readings = context.allReadings(*series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        gauges.push_back({series,
            std::make_shared<const Hours>(hoursOf(amountsOfCounter(*readings), Averaging::Sum, weeks))});
    }
    return {};
}

/** Sums and class of the events at one gauge, as the layer has them: the most of any gauge counts. */
void measure(std::vector<RainEvent> &events, std::span<const RainAmount> rain)
{
    for (RainEvent &event : events) {
        const bool isInUse =
            !rain.empty() && rain.front().fromMs < event.range.toMs && rain.back().toMs > event.range.fromMs;
        if (!isInUse) {
            continue;
        }
        const std::span windows(&event.range, 1);
        const RainSum sum = rainSum(rain, windows);
        const MostRain hour = mostRainIn(rain, windows, 1);
        const MostRain sixHours = mostRainIn(rain, windows, 6);
        event.mm = std::max(event.mm, sum.mm.value_or(0));
        event.level = std::max(event.level, rainLevel(hour.mm.value_or(0), sixHours.mm.value_or(0)));
        event.isAtLeast = event.isAtLeast || sum.isAtLeast || hour.isAtLeast || sixHours.isAtLeast;
    }
}

Result<std::vector<RainEvent>> measuredEvents(const SceneContext &context)
{
    const TimeRange weeks = wholeWeeks({context.data.extent->fromMs, context.data.extent->toMs + 1});
    auto gauges = hoursOfAmounts(context, weeks);
    if (!gauges) {
        return tl::unexpected(gauges.error());
    }
    if (const auto added = addCounters(context, weeks, *gauges); !added) {
        return tl::unexpected(added.error());
    }
    std::vector<std::shared_ptr<const Hours>> hours;
    std::ranges::transform(*gauges, std::back_inserter(hours), &HourlyGauge::hours);
    std::vector<RainEvent> events = rainEvents(hours);
    if (events.empty()) {
        return events;
    }
    std::ranges::for_each(events, [](RainEvent &event) { event.mm = 0; }); // by clock hours until now
    for (const HourlyGauge &gauge : *gauges) {
        // One after the other: the readings of all of them would be a lot of memory.
        const auto readings = context.allReadings(*gauge.series);
        if (!readings) {
            return tl::unexpected(readings.error());
        }
        measure(events, rainOf(gauge.series->series, *readings));
    }
    std::ranges::reverse(events);
    return events;
}

} // namespace

Result<std::vector<RainEvent>> rainEventsOf(const SceneContext &context)
{
    if (!context.data.rainEvents) {
        if (!context.data.extent) {
            return std::vector<RainEvent>();
        }
        auto events = measuredEvents(context);
        if (!events) {
            return tl::unexpected(events.error());
        }
        context.data.rainEvents = std::move(*events);
    }
    return *context.data.rainEvents;
}

} // namespace stadtblick
