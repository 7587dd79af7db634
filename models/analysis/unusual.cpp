#include "models/analysis/unusual.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/robustz.h"

#include <array>
#include <cmath>
#include <map>

namespace stadtblick {

namespace {

/** A local hour on a kind of day. */
using HourKind = std::pair<DayType, int>;

struct HourValue
{
    TimeRange hour;
    HourKind kind;
    std::optional<double> value;
};

/** The hours of all days that @p range touches, as far as they lie in it. */
std::vector<HourValue> hourValues(
    const Readings &readings, TimeRange range, bool isEnergetic, const QTimeZone &zone)
{
    std::vector<HourValue> values;
    std::vector<TimeRange> hours;
    for (const QDate day : localDays(range, zone)) {
        const DayType type = dayType(day);
        for (const TimeRange &hour : hoursOf(dayWindow(day, zone))) {
            if (hour.fromMs >= range.fromMs && hour.toMs <= range.toMs) {
                const int clock = QDateTime::fromMSecsSinceEpoch(hour.fromMs, zone).time().hour();
                values.push_back({hour, {type, clock}, std::nullopt});
                hours.push_back(hour);
            }
        }
    }
    const std::vector<Mean> means = hourlyMeans(readings, hours, isEnergetic);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i].value = means[i].value;
    }
    return values;
}

/** What is usual for each kind of hour; kinds with too few values are left out. */
std::map<HourKind, RobustScale> scalesOf(const std::vector<HourValue> &reference, TimeRange period)
{
    std::map<HourKind, std::vector<double>> values;
    for (const HourValue &hour : reference) {
        if (hour.value && (hour.hour.toMs <= period.fromMs || hour.hour.fromMs >= period.toMs)) {
            values[hour.kind].push_back(*hour.value);
        }
    }
    std::map<HourKind, RobustScale> scales;
    for (const auto &[kind, list] : values) {
        const auto scale = std::ssize(list) >= leastReferenceHours ? robustScale(list) : std::nullopt;
        if (scale) {
            scales.emplace(kind, *scale);
        }
    }
    return scales;
}

/** Adds an unusual hour, to the run before it where it goes on in the same direction. */
void add(UnusualSearch &search, const UnusualHours &hour)
{
    ++search.hours;
    if (!search.found.empty()) {
        UnusualHours &last = search.found.back();
        if (last.range.toMs == hour.range.fromMs && (last.z > 0) == (hour.z > 0)) {
            const UnusualHours before = last;
            if (std::abs(hour.z) > std::abs(last.z)) {
                last = hour;
            }
            last.range = {before.range.fromMs, hour.range.toMs};
            last.count = before.count + 1;
            return;
        }
    }
    search.found.push_back(hour);
}

} // namespace

UnusualSearch unusualHours(
    const Readings &readings, TimeRange period, TimeRange reference, bool isEnergetic, const QTimeZone &zone)
{
    const auto scales = scalesOf(hourValues(readings, reference, isEnergetic, zone), period);
    UnusualSearch search;
    for (const HourValue &hour : hourValues(readings, period, isEnergetic, zone)) {
        if (!hour.value) {
            ++search.missing;
            continue;
        }
        const auto scale = scales.find(hour.kind);
        if (scale == scales.end()) {
            ++search.withoutReference;
            continue;
        }
        ++search.tested;
        const double z = scale->second.z(*hour.value);
        if (std::abs(z) > anomalyZ) {
            add(search, {hour.hour, *hour.value, scale->second.median, z, 1});
        }
    }
    return search;
}

} // namespace stadtblick
