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

/** Sums of one gauge over the event, the most of any gauge counts. */
void measure(RainEvent &event, Gauges gauges)
{
    constexpr int longHours = 6;
    for (const auto &hours : gauges) {
        double sum = 0;
        double rolling = 0;
        for (qint64 at = event.range.fromMs; at < event.range.toMs; at += msPerHour) {
            const double mm = amountAt(*hours, at);
            const qint64 before = at - longHours * msPerHour;
            sum += mm;
            rolling += mm - (before >= event.range.fromMs ? amountAt(*hours, before) : 0);
            event.hourMm = std::max(event.hourMm, mm);
            event.sixHoursMm = std::max(event.sixHoursMm, rolling);
        }
        event.mm = std::max(event.mm, sum);
    }
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
            events.push_back({{at, at + msPerHour}, 0, 0, 0});
        }
    }
    std::ranges::for_each(events, [&](RainEvent &event) { measure(event, gauges); });
    std::erase_if(events, [&](const RainEvent &event) { return event.mm < rules.leastMm; });
    return events;
}

} // namespace stadtblick
