#include "models/charts/daymeans.h"

#include "models/analysis/decibels.h"
#include "models/charts/chartdays.h"

#include <cmath>

namespace stadtblick {

DayMeans dayMeans(const ChartHours &hours)
{
    constexpr qint64 hourMs = 3'600'000;
    const bool isEnergetic = hours.averaging() == Averaging::Energetic;
    const auto meanFrom = [isEnergetic](double sum, qint64 count) {
        const double mean = sum / static_cast<double>(count);
        return isEnergetic ? 10 * std::log10(mean) : mean;
    };
    DayMeans means;
    means.days.reserve(hours.days.size());
    double all = 0;
    qint64 count = 0;
    auto hour = hours.hours.begin();
    for (int number = 0; const DayWindows &day : hours.days) {
        Coverage coverage{0, day.window.lengthMs() / hourMs};
        double sum = 0;
        bool isLeftOut = true;
        for (; hour != hours.hours.end() && hour->day == number; ++hour) {
            isLeftOut = isLeftOut && !hour->isIn;
            coverage.total -= hour->isIn ? 0 : 1;
            if (hour->isIn && hour->value) {
                const double part = isEnergetic ? std::exp(*hour->value * nepersPerDecibel) : *hour->value;
                ++coverage.valid;
                sum += part;
                all += part;
            }
        }
        count += coverage.valid;
        means.coverage.total += isLeftOut ? 0 : 1;
        if (coverage.valid > 0 && isMeanCovered(hours, coverage)) {
            ++means.coverage.valid;
            means.days.push_back(meanFrom(sum, coverage.valid));
        }
        ++number;
    }
    if (count > 0) {
        means.mean = meanFrom(all, count);
    }
    return means;
}

} // namespace stadtblick
