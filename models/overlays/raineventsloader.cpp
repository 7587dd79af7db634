#include "models/overlays/raingaugesloader.h"
#include "models/overlays/rainsums.h"

#include <algorithm>
#include <iterator>
#include <mutex>

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

/** Counters of the stations that no amounts are known of. */
std::vector<const StoredSeries *> lonelyCounters(
    const SceneContext &context, const std::vector<HourlyGauge> &amounts)
{
    std::vector<const StoredSeries *> counters = placedSeries(context, u"rain_day_counter");
    std::erase_if(counters, [&amounts](const StoredSeries *counter) {
        return std::ranges::any_of(amounts, [counter](const HourlyGauge &gauge) {
            return gauge.series->series.source == counter->series.source
                && gauge.series->series.stationId == counter->series.stationId;
        });
    });
    return counters;
}

/** Adds the counters of the stations that no amounts are known of. */
Result<void> addCounters(const SceneContext &context, TimeRange weeks, std::vector<HourlyGauge> &gauges)
{
    const std::vector<const StoredSeries *> counters = lonelyCounters(context, gauges);
    std::vector<std::shared_ptr<const Hours>> hours(counters.size());
    const auto read = forEachRain(context, counters, RainReach::All,
        [&hours, weeks](std::size_t index, std::span<const RainAmount> rain) {
            hours[index] = std::make_shared<const Hours>(hoursOf(placedAmounts(rain), Averaging::Sum, weeks));
        });
    for (std::size_t i = 0; read && i < counters.size(); ++i) {
        gauges.push_back({counters[i], std::move(hours[i])});
    }
    return read;
}

/** Adds what fell at one gauge in the events, as the layer has it: the most of any gauge counts. */
void measureEvents(std::vector<RainEvent> &events, std::span<const RainAmount> rain)
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

/** The same events with the most of both. */
void addMost(std::vector<RainEvent> &events, const std::vector<RainEvent> &others)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].mm = std::max(events[i].mm, others[i].mm);
        events[i].level = std::max(events[i].level, others[i].level);
        events[i].isAtLeast = events[i].isAtLeast || others[i].isAtLeast;
    }
}

/** Sums and classes of @p events at the gauges, whose clock hours only tell when it rained. */
Result<void> measureAt(
    const SceneContext &context, const std::vector<HourlyGauge> &gauges, std::vector<RainEvent> &events)
{
    std::ranges::for_each(events, [](RainEvent &event) { event.mm = 0; }); // by clock hours until now
    const std::vector<RainEvent> empty = events;
    std::vector<const StoredSeries *> series;
    std::ranges::transform(gauges, std::back_inserter(series), &HourlyGauge::series);
    std::mutex one;
    return forEachRain(context, series, RainReach::All, [&](std::size_t, std::span<const RainAmount> rain) {
        std::vector<RainEvent> here = empty;
        measureEvents(here, rain);
        const std::scoped_lock lock(one);
        addMost(events, here);
    });
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
    if (const auto measured = measureAt(context, *gauges, events); !measured) {
        return tl::unexpected(measured.error());
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
