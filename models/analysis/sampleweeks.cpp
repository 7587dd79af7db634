#include "models/analysis/sampleweeks.h"

#include <algorithm>

namespace stadtblick {

qint64 weekBegin(qint64 timeMs)
{
    const qint64 ofWeek = timeMs % msPerWeek;
    return timeMs - (ofWeek < 0 ? ofWeek + msPerWeek : ofWeek);
}

TimeRange weeksAround(TimeRange range)
{
    const qint64 last = std::max(range.toMs - 1, range.fromMs);
    return {weekBegin(range.fromMs) - 2 * msPerWeek, weekBegin(last) + 2 * msPerWeek};
}

std::vector<SampleWeek> sampleWeeks(std::span<const qint64> timesMs)
{
    std::vector<SampleWeek> weeks;
    std::vector<qint64> begins;
    for (std::size_t first = 0; first < timesMs.size();) {
        const qint64 begin = weekBegin(timesMs[first]);
        const auto rest = timesMs.subspan(first);
        const auto count = std::ranges::lower_bound(rest, begin + msPerWeek) - rest.begin();
        const std::size_t last = first + static_cast<std::size_t>(count);
        SampleWeek week{first, last, first, last};
        if (!weeks.empty() && begins.back() == begin - msPerWeek) {
            week.contextFirst = weeks.back().first;
            weeks.back().contextLast = last;
        }
        weeks.push_back(week);
        begins.push_back(begin);
        first = last;
    }
    return weeks;
}

std::optional<qint64> usualStepMs(std::span<const qint64> timesMs)
{
    if (timesMs.size() < 2) {
        return std::nullopt;
    }
    // Most series are regular: a step that more than half of them have is the median, found in one pass.
    const qint64 likely = timesMs[1] - timesMs[0];
    std::size_t same = 0;
    for (std::size_t i = 1; i < timesMs.size(); ++i) {
        same += timesMs[i] - timesMs[i - 1] == likely ? 1 : 0;
    }
    if (2 * same > timesMs.size() - 1) {
        return likely;
    }
    std::vector<qint64> steps(timesMs.size() - 1);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i] = timesMs[i + 1] - timesMs[i];
    }
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

} // namespace stadtblick
