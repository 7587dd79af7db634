#include "models/analysis/ratinglevels.h"

#include "models/analysis/calendar.h"
#include "models/analysis/percentiles.h"

#include <cmath>

namespace stadtblick {

RatingLevels ratingLevels(const Readings &readings, QDate date, const QTimeZone &zone)
{
    const NoiseWindows windows = noiseWindows(date, zone);
    const TimeRange day{windows.day.fromMs, windows.evening.toMs};
    return {levelOfHours(readings, hoursOf(day)), levelOfHours(readings, hoursOf(windows.night))};
}

double roundedUpLevel(double levelDbA)
{
    // An energetic mean of equal whole levels differs from them in the last digits.
    return std::ceil(levelDbA - 1e-9);
}

std::optional<double> exceedanceLevel(std::span<const double> levelsDbA, double percent)
{
    return percentile(levelsDbA, 100 - percent);
}

} // namespace stadtblick
