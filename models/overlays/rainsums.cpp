#include "models/overlays/rainsums.h"

#include "models/analysis/hours.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

MostRain mostRainIn(std::span<const RainAmount> rain, std::span<const TimeRange> windows, int hours)
{
    const qint64 lengthMs = hours * msPerHour;
    MostRain most;
    most.isShort =
        std::ranges::none_of(windows, [=](TimeRange window) { return window.lengthMs() >= lengthMs; });
    double largest = 0;
    for (const TimeRange &window : windows) {
        const Coverage placed = placedRain(rain, window, lengthMs);
        most.coverage.valid += placed.valid;
        most.coverage.total += placed.total;
        most.isAtLeast = most.isAtLeast || hasUnplacedRain(rain, window, lengthMs);
        largest = std::max(largest, largestRainSum(rain, window, lengthMs));
    }
    most.isAtLeast = most.isAtLeast || !most.coverage.reaches(rainNeededPercent);
    if (most.coverage.valid > 0) {
        most.mm = largest;
    }
    return most;
}

QString missingMostText(const MostRain &most, const RainSum &sum, int hours)
{
    const bool isMeasured = sum.coverage.valid > 0 || sum.isTooCoarse;
    if (!isMeasured) {
        return {};
    }
    if (most.isShort) {
        return QCoreApplication::translate("Figures", "the period has no %1 h in a row").arg(hours);
    }
    return most.mm
        ? QString()
        : QCoreApplication::translate("Figures", "measured in intervals of more than %1 h").arg(hours);
}

QString missingSumText(const RainSum &sum)
{
    return sum.mm || !sum.isTooCoarse
        ? QString()
        : QCoreApplication::translate("Figures", "measured in intervals longer than the period");
}

QString rainLevelShortText()
{
    return QCoreApplication::translate(
        "Figures", "without 6 h in a row: class of what fell in the shorter time");
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
