#include "models/analysis/decimation.h"

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

/** Where a reading is drawn: in the middle of an interval that is long enough to be seen. */
qint64 drawnAt(const Readings &readings, std::size_t i)
{
    constexpr qint64 shortMs = 1'800'000;
    const qint64 length = readings.toMs[i] - readings.fromMs[i];
    return length > shortMs ? readings.fromMs[i] + length / 2 : readings.fromMs[i];
}

/** Appends the first, least, largest and last of the readings [first, last) in order of time. */
void appendColumn(const Readings &readings, std::size_t first, std::size_t last, std::vector<LinePoint> &line)
{
    std::array chosen{first, first, first, last - 1};
    for (std::size_t i = first; i < last; ++i) {
        chosen[1] = readings.values[i] < readings.values[chosen[1]] ? i : chosen[1];
        chosen[2] = readings.values[i] > readings.values[chosen[2]] ? i : chosen[2];
    }
    std::ranges::sort(chosen);
    const auto end = std::unique(chosen.begin(), chosen.end());
    for (auto it = chosen.begin(); it != end; ++it) {
        line.push_back({drawnAt(readings, *it), readings.values[*it]});
    }
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
        appendColumn(readings, first, i, parts.back());
        isBroken = i < readings.size() && readings.fromMs[i] - readings.toMs[i - 1] > gapMs;
    }
    return parts;
}

} // namespace stadtblick
