#include "models/analysis/saturation.h"

#include <algorithm>

namespace stadtblick {

namespace {

/** Calls @p visit with the local hour and, where it was measured, the volume of each hour of a day. */
template <typename Visit>
void forEachAskedHour(const VolumeDay &day, const QTimeZone &zone, Visit visit)
{
    const std::vector<TimeRange> hours = hoursOf(dayWindow(day.date, zone));
    for (std::size_t i = 0; i < std::min(hours.size(), day.hours.size()); ++i) {
        visit(QDateTime::fromMSecsSinceEpoch(hours[i].fromMs, zone).time().hour(), day.hours[i]);
    }
}

/** The same of the hours that have a volume. */
template <typename Visit>
void forEachHour(const VolumeDay &day, const QTimeZone &zone, Visit visit)
{
    forEachAskedHour(day, zone, [&](int hour, const std::optional<double> &volume) {
        if (volume) {
            visit(hour, *volume);
        }
    });
}

bool isRecurring(const HourFlow &hour)
{
    return hour.days >= leastOverloadDays && 2 * hour.overloaded >= hour.days;
}

/** Counts the days of a window whose hours are known. */
void countDays(
    const std::vector<VolumeDay> &days, double capacityPerH, const QTimeZone &zone, OverloadWindow &window)
{
    for (const VolumeDay &day : days) {
        if (dayType(day.date) != window.type) {
            continue;
        }
        std::array<std::optional<double>, clockHours> saturation{};
        forEachHour(day, zone, [&](int hour, double volume) {
            auto &known = saturation[static_cast<std::size_t>(hour)];
            known = std::max(known.value_or(0), volume / capacityPerH);
        });
        const auto first = saturation.begin() + window.fromHour;
        const auto last = saturation.begin() + window.toHour;
        if (std::all_of(first, last, [](const auto &x) { return x.has_value(); })) {
            ++window.daysMeasured;
            window.days +=
                std::any_of(first, last, [](const auto &x) { return *x > overloadSaturation; }) ? 1 : 0;
        }
        std::for_each(
            first, last, [&](const auto &x) { window.largest = std::max(window.largest, x.value_or(0)); });
    }
}

} // namespace

HourFlows hourFlows(
    const std::vector<VolumeDay> &days, std::optional<double> capacityPerH, const QTimeZone &zone)
{
    HourFlows flows{};
    for (const VolumeDay &day : days) {
        auto &ofType = flows[static_cast<std::size_t>(dayType(day.date))];
        forEachAskedHour(day, zone, [&](int hour, const std::optional<double> &volume) {
            HourFlow &flow = ofType[static_cast<std::size_t>(hour)];
            ++flow.asked;
            if (!volume) {
                return;
            }
            flow.mean = flow.mean.value_or(0) + *volume; // the sum until all are known
            flow.largest = std::max(flow.largest, *volume);
            ++flow.days;
            flow.overloaded += capacityPerH && *volume / *capacityPerH > overloadSaturation ? 1 : 0;
        });
    }
    for (auto &ofType : flows) {
        for (HourFlow &flow : ofType) {
            if (flow.mean) {
                flow.mean = *flow.mean / flow.days;
            }
        }
    }
    return flows;
}

std::vector<OverloadWindow> overloadWindows(
    const std::vector<VolumeDay> &days, double capacityPerH, const QTimeZone &zone)
{
    const HourFlows flows = hourFlows(days, capacityPerH, zone);
    std::vector<OverloadWindow> windows;
    for (std::size_t type = 0; type < flows.size(); ++type) {
        for (int hour = 0; hour < clockHours; ++hour) {
            if (!isRecurring(flows[type][static_cast<std::size_t>(hour)])) {
                continue;
            }
            OverloadWindow window;
            window.type = static_cast<DayType>(type);
            window.fromHour = hour;
            while (hour < clockHours && isRecurring(flows[type][static_cast<std::size_t>(hour)])) {
                ++hour;
            }
            window.toHour = hour;
            countDays(days, capacityPerH, zone, window);
            windows.push_back(window);
        }
    }
    return windows;
}

} // namespace stadtblick
