#include "models/analysis/hours.h"

#include "models/analysis/decibels.h"
#include "models/analysis/heat.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numbers>

namespace stadtblick {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double radians = std::numbers::pi / 180;
constexpr double dayMs = 24.0 * msPerHour;

qint64 floorHour(qint64 timeMs)
{
    const qint64 ofHour = timeMs % msPerHour;
    return timeMs - (ofHour < 0 ? ofHour + msPerHour : ofHour);
}

/** What a reading adds to an hour's sum a millisecond. */
double weightOf(Averaging averaging, double value, qint64 lengthMs)
{
    switch (averaging) {
    case Averaging::Energetic:
        return std::exp(value * nepersPerDecibel);
    case Averaging::Sum:
        return lengthMs > 0 ? value / static_cast<double>(lengthMs) : 0;
    case Averaging::Vector:
        return std::sin(value * radians);
    case Averaging::Arithmetic:
    case Averaging::Counter:
        break;
    }
    return value;
}

/** Sums of windows; from them the mean. */
struct WindowSums
{
    double sum = 0;
    double north = 0;
    Coverage coverage;
};

WindowSums sumsOf(const Hours &hours, std::span<const TimeRange> windows)
{
    WindowSums sums;
    for (const TimeRange &window : windows) {
        const HourSpan span = hoursIn(hours, window);
        sums.coverage.total += window.lengthMs();
        for (std::size_t i = span.first; i < span.last; ++i) {
            sums.sum += hours.sums[i];
            sums.coverage.valid += hours.coveredMs[i];
        }
        for (std::size_t i = span.first; i < span.last && !hours.norths.empty(); ++i) {
            sums.north += hours.norths[i];
        }
    }
    return sums;
}

std::optional<double> directionOf(const WindowSums &sums)
{
    const auto covered = static_cast<double>(sums.coverage.valid);
    if (std::hypot(sums.sum, sums.north) <= 1e-9 * covered) {
        return std::nullopt; // they cancel out
    }
    const double degrees = std::atan2(sums.sum, sums.north) / radians;
    return degrees < 0 ? degrees + 360 : degrees;
}

/** The mean that sums over @p coveredMs stand for; counts as a rate per @p perMs. */
double meanFrom(Averaging averaging, double sum, double coveredMs, double perMs)
{
    switch (averaging) {
    case Averaging::Energetic:
        return 10 * std::log10(sum / coveredMs);
    case Averaging::Sum:
        return sum / coveredMs * perMs;
    default:
        return sum / coveredMs;
    }
}

} // namespace

TimeRange Hours::range() const
{
    return {fromMs, fromMs + static_cast<qint64>(size()) * msPerHour};
}

std::vector<double> Hours::thresholds() const
{
    std::vector<double> all;
    std::ranges::transform(above, std::back_inserter(all), &HoursAbove::thresholdC);
    return all;
}

double &HoursAbove::at(std::size_t hour)
{
    if (m_hours.empty() || m_hours.back().index < hour) {
        m_hours.push_back({hour, 0}); // mostly in order of time
        return m_hours.back().sum;
    }
    auto found = std::ranges::lower_bound(m_hours, hour, {}, &Hour::index);
    if (found->index != hour) {
        found = m_hours.insert(found, {hour, 0});
    }
    return found->sum;
}

double HoursAbove::sum(std::size_t first, std::size_t last) const
{
    double sum = 0;
    auto hour = std::ranges::lower_bound(m_hours, first, {}, &Hour::index);
    for (; hour != m_hours.end() && hour->index < last; ++hour) {
        sum += hour->sum;
    }
    return sum;
}

void HoursAbove::replace(std::size_t to, std::size_t count, const HoursAbove &part, std::size_t from)
{
    const auto atOrAfter = [](auto &hours, std::size_t index) {
        return std::ranges::lower_bound(hours, index, {}, &Hour::index);
    };
    std::vector<Hour> taken(atOrAfter(part.m_hours, from), atOrAfter(part.m_hours, from + count));
    for (Hour &hour : taken) {
        hour.index = hour.index - from + to;
    }
    const auto place = m_hours.erase(atOrAfter(m_hours, to), atOrAfter(m_hours, to + count));
    m_hours.insert(place, taken.begin(), taken.end());
}

std::span<const double> hoursThresholds(QStringView quantity)
{
    return quantity == u"air_temperature" ? std::span<const double>(degreeHoursBasesC)
                                          : std::span<const double>();
}

Hours emptyHours(Averaging averaging, TimeRange range, std::span<const double> thresholds, qint64 intervalMs)
{
    Hours hours;
    hours.fromMs = range.fromMs;
    hours.averaging = averaging;
    hours.above = std::vector<HoursAbove>(thresholds.begin(), thresholds.end());
    hours.intervals = IntervalCounts(range, intervalMs);
    const auto count = static_cast<std::size_t>(range.lengthMs() / msPerHour);
    hours.sums.assign(count, 0);
    hours.coveredMs.assign(count, 0);
    hours.least.assign(count, infinite);
    hours.largest.assign(count, -infinite);
    if (averaging == Averaging::Vector) {
        hours.norths.assign(count, 0);
    }
    return hours;
}

Hours hoursOf(const Readings &readings, Averaging averaging, TimeRange range,
    std::span<const double> thresholds, qint64 intervalMs)
{
    Hours hours = emptyHours(averaging, range, thresholds, intervalMs);
    hours.stepMs = readings.stepMs;
    auto i = static_cast<std::size_t>(
        std::ranges::upper_bound(readings.toMs, range.fromMs) - readings.toMs.begin());
    for (; i < readings.size() && readings.fromMs[i] < range.toMs; ++i) {
        const double value = readings.values[i];
        const double weight = weightOf(averaging, value, readings.lengthsMs[i]);
        const qint64 end = std::min(readings.toMs[i], range.toMs);
        hours.intervals.add(readings.fromMs[i], readings.toMs[i], readings.lengthsMs[i], value);
        for (qint64 from = std::max(readings.fromMs[i], range.fromMs); from < end;) {
            const qint64 to = std::min(end, floorHour(from) + msPerHour);
            const auto at = static_cast<std::size_t>((from - range.fromMs) / msPerHour);
            const auto length = static_cast<double>(to - from);
            hours.sums[at] += weight * length;
            hours.coveredMs[at] += static_cast<qint32>(to - from);
            hours.least[at] = std::min(hours.least[at], value);
            hours.largest[at] = std::max(hours.largest[at], value);
            if (averaging == Averaging::Vector) {
                hours.norths[at] += std::cos(value * radians) * length;
            }
            for (HoursAbove &above : hours.above) {
                if (value > above.thresholdC()) {
                    above.at(at) += (value - above.thresholdC()) * length;
                }
            }
            from = to;
        }
    }
    return hours;
}

void replaceHours(Hours &hours, const Hours &part)
{
    const qint64 from = std::max(hours.fromMs, part.fromMs);
    const qint64 to = std::min(hours.range().toMs, part.range().toMs);
    if (from >= to) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>((to - from) / msPerHour);
    const auto source = static_cast<std::ptrdiff_t>((from - part.fromMs) / msPerHour);
    const auto target = static_cast<std::ptrdiff_t>((from - hours.fromMs) / msPerHour);
    const auto copy = [=](const auto &column, auto &into) {
        if (!into.empty()) {
            std::copy_n(column.begin() + source, count, into.begin() + target);
        }
    };
    copy(part.sums, hours.sums);
    copy(part.norths, hours.norths);
    copy(part.coveredMs, hours.coveredMs);
    copy(part.least, hours.least);
    copy(part.largest, hours.largest);
    hours.intervals.replace({from, to}, part.intervals);
    for (HoursAbove &above : hours.above) {
        const auto found = std::ranges::find(part.above, above.thresholdC(), &HoursAbove::thresholdC);
        if (found != part.above.end()) {
            above.replace(static_cast<std::size_t>(target), static_cast<std::size_t>(count), *found,
                static_cast<std::size_t>(source));
        }
    }
}

Hours sumOf(std::span<const std::shared_ptr<const Hours>> parts)
{
    Hours sum = emptyHours(Averaging::Sum, parts.empty() ? TimeRange{} : parts.front()->range());
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const Hours &part = *parts[p];
        const qint64 offset = (sum.fromMs - part.fromMs) / msPerHour;
        sum.stepMs = std::max(sum.stepMs, part.stepMs); // it tells no more than its coarsest part
        for (std::size_t i = 0; i < sum.size(); ++i) {
            const qint64 at = static_cast<qint64>(i) + offset;
            const bool isThere = at >= 0 && at < static_cast<qint64>(part.size());
            const qint32 covered = isThere ? part.coveredMs[static_cast<std::size_t>(at)] : 0;
            const qint32 before = sum.coveredMs[i];
            sum.coveredMs[i] = p == 0 ? covered : std::min(before, covered);
            const auto scaled = [&](double counts, qint32 ofMs) {
                return ofMs == sum.coveredMs[i] ? counts : counts / ofMs * sum.coveredMs[i];
            };
            sum.sums[i] = sum.coveredMs[i] == 0 ? 0
                                                : (p == 0 ? 0 : scaled(sum.sums[i], before))
                    + scaled(part.sums[static_cast<std::size_t>(at)], covered);
        }
    }
    return sum;
}

bool areWholeHours(std::span<const TimeRange> windows)
{
    return std::ranges::all_of(windows,
        [](TimeRange window) { return window.fromMs % msPerHour == 0 && window.toMs % msPerHour == 0; });
}

std::vector<TimeRange> fullHours(std::span<const TimeRange> windows)
{
    std::vector<TimeRange> hours;
    for (const TimeRange &window : windows) {
        const TimeRange full{floorHour(window.fromMs + msPerHour - 1), floorHour(window.toMs)};
        if (!full.isEmpty()) {
            hours.push_back(full);
        }
    }
    return hours;
}

HourSpan hoursIn(const Hours &hours, TimeRange window)
{
    const TimeRange range = hours.range();
    const qint64 from = std::clamp(window.fromMs, range.fromMs, range.toMs);
    const qint64 to = std::clamp(window.toMs, from, range.toMs);
    return {static_cast<std::size_t>((from - range.fromMs) / msPerHour),
        static_cast<std::size_t>((to - range.fromMs) / msPerHour)};
}

Mean meanOf(const Hours &hours, std::span<const TimeRange> windows)
{
    const WindowSums sums = sumsOf(hours, windows);
    Mean mean{std::nullopt, sums.coverage};
    if (sums.coverage.valid > 0) {
        mean.value = hours.averaging == Averaging::Vector
            ? directionOf(sums)
            : meanFrom(hours.averaging, sums.sum, static_cast<double>(sums.coverage.valid), dayMs);
    }
    return mean;
}

Coverage coverageOf(const Hours &hours, std::span<const TimeRange> windows)
{
    Coverage coverage;
    for (const TimeRange &window : windows) {
        const HourSpan span = hoursIn(hours, window);
        coverage.total += window.lengthMs();
        for (std::size_t i = span.first; i < span.last; ++i) {
            coverage.valid += hours.coveredMs[i];
        }
    }
    return coverage;
}

std::optional<Range> rangeOf(const Hours &hours, std::span<const TimeRange> windows)
{
    Range range{infinite, -infinite};
    for (const TimeRange &window : windows) {
        const HourSpan span = hoursIn(hours, window);
        for (std::size_t i = span.first; i < span.last; ++i) {
            range.least = std::min(range.least, hours.least[i]);
            range.largest = std::max(range.largest, hours.largest[i]);
        }
    }
    return range.least <= range.largest ? std::optional(range) : std::nullopt;
}

std::optional<TimeRange> hourOfExtreme(const Hours &hours, std::span<const TimeRange> windows, bool isLargest)
{
    const auto range = rangeOf(hours, windows);
    if (!range) {
        return std::nullopt;
    }
    for (const TimeRange &window : windows) {
        const HourSpan span = hoursIn(hours, window);
        for (std::size_t i = span.first; i < span.last; ++i) {
            if (isLargest ? hours.largest[i] == range->largest : hours.least[i] == range->least) {
                const qint64 from = hours.fromMs + static_cast<qint64>(i) * msPerHour;
                return TimeRange{from, from + msPerHour};
            }
        }
    }
    return std::nullopt;
}

std::optional<double> validHourValue(const Hours &hours, std::size_t index)
{
    if (hours.averaging == Averaging::Vector) {
        return directionOf({hours.sums[index], hours.norths[index], {hours.coveredMs[index], msPerHour}});
    }
    return meanFrom(hours.averaging, hours.sums[index], hours.coveredMs[index], msPerHour);
}

std::vector<std::optional<double>> hourValues(const Hours &hours, TimeRange window)
{
    std::vector<std::optional<double>> values(static_cast<std::size_t>(window.lengthMs() / msPerHour));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const qint64 from = window.fromMs + static_cast<qint64>(i) * msPerHour;
        const qint64 offset = (from - hours.fromMs) / msPerHour;
        if (from >= hours.fromMs && offset < static_cast<qint64>(hours.size())) {
            values[i] = hourValue(hours, static_cast<std::size_t>(offset));
        }
    }
    return values;
}

} // namespace stadtblick
