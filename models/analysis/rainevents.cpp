#include "models/analysis/rainevents.h"

#include <algorithm>
#include <limits>

namespace stadtblick {

namespace {

using Gauges = std::span<const std::shared_ptr<const Hours>>;

/** What fell at a gauge in the hour that begins at @p fromMs; 0 where nothing was measured. */
double amountAt(const Hours &hours, qint64 fromMs)
{
    const qint64 at = (fromMs - hours.fromMs) / msPerHour;
    const bool isThere = fromMs >= hours.fromMs && at < static_cast<qint64>(hours.size());
    return isThere && hours.coveredMs[static_cast<std::size_t>(at)] > 0
        ? hours.sums[static_cast<std::size_t>(at)]
        : 0;
}

TimeRange rangeOf(Gauges gauges)
{
    TimeRange all{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    for (const auto &hours : gauges) {
        all.fromMs = std::min(all.fromMs, hours->range().fromMs);
        all.toMs = std::max(all.toMs, hours->range().toMs);
    }
    return all;
}

/** The sum over the event at the gauge that has most. */
double mostOf(TimeRange range, Gauges gauges)
{
    double most = 0;
    for (const auto &hours : gauges) {
        double sum = 0;
        for (qint64 at = range.fromMs; at < range.toMs; at += msPerHour) {
            sum += amountAt(*hours, at);
        }
        most = std::max(most, sum);
    }
    return most;
}

} // namespace

std::vector<RainEvent> rainEvents(Gauges gauges, const RainEventRules &rules)
{
    std::vector<RainEvent> events;
    const TimeRange all = rangeOf(gauges);
    for (qint64 at = all.fromMs; at < all.toMs; at += msPerHour) {
        const bool isWet = std::ranges::any_of(
            gauges, [&](const auto &hours) { return amountAt(*hours, at) >= rules.wetMm; });
        if (!isWet) {
            continue;
        }
        if (!events.empty() && at - events.back().range.toMs < rules.dryHours * msPerHour) {
            events.back().range.toMs = at + msPerHour;
        } else {
            events.push_back({{at, at + msPerHour}});
        }
    }
    std::ranges::for_each(events, [&](RainEvent &event) { event.mm = mostOf(event.range, gauges); });
    std::erase_if(events, [&](const RainEvent &event) { return event.mm < rules.leastMm; });
    return events;
}

} // namespace stadtblick
