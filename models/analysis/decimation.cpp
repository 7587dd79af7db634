#include "models/analysis/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

/** Where a reading is drawn: in the middle of an interval that is long enough to be seen. */
qint64 drawnAt(const Readings &readings, std::size_t i)
{
    constexpr qint64 shortMs = 1'800'000;
    const qint64 length = readings.toMs[i] - readings.fromMs[i];
    return length > shortMs ? readings.fromMs[i] + length / 2 : readings.fromMs[i];
}

/** Appends the first, least, largest and last of the points [first, last) in order of time. */
template <typename PointAt>
void appendColumn(const PointAt &pointAt, std::size_t first, std::size_t last, std::vector<LinePoint> &line)
{
    std::array chosen{first, first, first, last - 1};
    for (std::size_t i = first; i < last; ++i) {
        chosen[1] = pointAt(i).value < pointAt(chosen[1]).value ? i : chosen[1];
        chosen[2] = pointAt(i).value > pointAt(chosen[2]).value ? i : chosen[2];
    }
    std::ranges::sort(chosen);
    const auto end = std::unique(chosen.begin(), chosen.end());
    for (auto it = chosen.begin(); it != end; ++it) {
        line.push_back(pointAt(*it));
    }
}

/** The points of a stretch that a window shows, and one more at each side: [first, last). */
std::pair<std::size_t, std::size_t> shownOf(const std::vector<LinePoint> &part, TimeRange window)
{
    const auto from = std::ranges::lower_bound(part, window.fromMs, {}, &LinePoint::timeMs);
    const auto to = std::ranges::upper_bound(part, window.toMs, {}, &LinePoint::timeMs);
    const auto first = static_cast<std::size_t>(from - part.begin());
    const auto last = static_cast<std::size_t>(to - part.begin());
    return {first > 0 ? first - 1 : 0, std::min(last + 1, part.size())};
}

} // namespace

LineParts decimated(const Readings &readings, TimeRange window, int columns, qint64 gapMs)
{
    LineParts parts;
    if (window.isEmpty() || columns <= 0) {
        return parts;
    }
    const double columnsPerMs = columns / static_cast<double>(window.lengthMs());
    const auto columnOf = [&](std::size_t i) {
        return static_cast<qint64>(static_cast<double>(readings.fromMs[i] - window.fromMs) * columnsPerMs);
    };
    const auto pointAt = [&](std::size_t i) { return LinePoint{drawnAt(readings, i), readings.values[i]}; };
    std::size_t i = static_cast<std::size_t>(
        std::ranges::upper_bound(readings.toMs, window.fromMs) - readings.toMs.begin());
    bool isBroken = true;
    while (i < readings.size() && readings.fromMs[i] < window.toMs) {
        const std::size_t first = i;
        const qint64 column = columnOf(first);
        ++i;
        while (i < readings.size() && readings.fromMs[i] < window.toMs && columnOf(i) == column
            && readings.fromMs[i] - readings.toMs[i - 1] <= gapMs) {
            ++i;
        }
        if (isBroken) {
            parts.emplace_back();
        }
        appendColumn(pointAt, first, i, parts.back());
        isBroken = i < readings.size() && readings.fromMs[i] - readings.toMs[i - 1] > gapMs;
    }
    return parts;
}

LineParts decimated(const LineParts &parts, TimeRange window, int columns)
{
    LineParts shown;
    if (window.isEmpty() || columns <= 0) {
        return shown;
    }
    const double columnsPerMs = columns / static_cast<double>(window.lengthMs());
    const auto columnOf = [&](const LinePoint &point) {
        return static_cast<qint64>(
            std::floor(static_cast<double>(point.timeMs - window.fromMs) * columnsPerMs));
    };
    const auto oneColumnMs = static_cast<qint64>(1 / columnsPerMs);
    for (const auto &part : parts) {
        const auto [begin, end] = shownOf(part, window);
        if (part.empty() || part[end - 1].timeMs < window.fromMs || part[begin].timeMs > window.toMs) {
            continue;
        }
        const bool isJoined = !shown.empty() && part[begin].timeMs - shown.back().back().timeMs < oneColumnMs;
        if (!isJoined) {
            shown.emplace_back();
        }
        for (std::size_t i = begin; i < end;) {
            const std::size_t first = i;
            const qint64 column = columnOf(part[first]);
            while (i < end && columnOf(part[i]) == column) {
                ++i;
            }
            appendColumn([&](std::size_t at) { return part[at]; }, first, i, shown.back());
        }
    }
    return shown;
}

} // namespace stadtblick
