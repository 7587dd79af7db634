#include "models/overlays/rainsums.h"

#include "models/analysis/hours.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

MostRain mostRainIn(std::span<const RainAmount> rain, std::span<const TimeRange> windows, int hours)
{
    MostRain most;
    double largest = 0;
    for (const TimeRange &window : windows) {
        const Coverage placed = placedRain(rain, window, hours * msPerHour);
        most.coverage.valid += placed.valid;
        most.coverage.total += placed.total;
        most.isAtLeast = most.isAtLeast || hasUnplacedRain(rain, window);
        largest = std::max(largest, largestRainSum(rain, window, hours * msPerHour));
    }
    most.isAtLeast = most.isAtLeast || !most.coverage.reaches(rainNeededPercent);
    if (most.coverage.valid > 0) {
        most.mm = largest;
    }
    return most;
}

QString rainLevelText(int level)
{
    switch (level) {
    case 2:
        return QCoreApplication::translate("Figures", "markedly heavy rain (level 2)");
    case 3:
        return QCoreApplication::translate("Figures", "severe rain (level 3)");
    case 4:
        return QCoreApplication::translate("Figures", "extreme rain (level 4)");
    default:
        return QCoreApplication::translate("Figures", "no warning level");
    }
}

} // namespace stadtblick
