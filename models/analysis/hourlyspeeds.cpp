#include "models/analysis/hourlyspeeds.h"

namespace stadtblick {

HourlySpeeds hourlySpeeds(const Hours &speeds, const Hours *vehicles, std::span<const TimeRange> windows)
{
    std::vector<std::optional<double>> speedsKmh;
    std::vector<std::optional<double>> counts;
    for (const TimeRange &window : fullHours(windows)) {
        const auto append = [&window](const Hours &hours, std::vector<std::optional<double>> &list) {
            const auto values = hourValues(hours, window);
            list.insert(list.end(), values.begin(), values.end());
        };
        append(speeds, speedsKmh);
        if (vehicles) {
            append(*vehicles, counts);
        }
    }
    HourlySpeeds hourly{speedMeans(speedsKmh, counts), {0, std::ssize(speedsKmh)}};
    for (std::size_t i = 0; i < speedsKmh.size(); ++i) {
        hourly.coverage.valid += speedsKmh[i] && (!vehicles || counts[i]) ? 1 : 0;
    }
    return hourly;
}

HourlySpeeds SpeedHours::over(std::span<const TimeRange> windows) const
{
    return hourlySpeeds(speeds, vehicles ? &*vehicles : nullptr, windows);
}

SpeedHours speedHours(
    const Readings &speeds, std::span<const std::shared_ptr<const Readings>> vehicles, TimeRange range)
{
    const auto sinceHour = [](qint64 timeMs) { return ((timeMs % msPerHour) + msPerHour) % msPerHour; };
    const qint64 lastMs = range.toMs - 1;
    const TimeRange whole{range.fromMs - sinceHour(range.fromMs),
        range.isEmpty() ? range.fromMs - sinceHour(range.fromMs) : lastMs - sinceHour(lastMs) + msPerHour};
    SpeedHours hours{hoursOf(speeds, Averaging::Arithmetic, whole), std::nullopt};
    std::vector<std::shared_ptr<const Hours>> directions;
    for (const auto &direction : vehicles) {
        directions.push_back(std::make_shared<const Hours>(hoursOf(*direction, Averaging::Sum, whole)));
    }
    if (!directions.empty()) {
        hours.vehicles = sumOf(directions);
    }
    return hours;
}

} // namespace stadtblick
