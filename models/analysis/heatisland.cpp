#include "models/analysis/heatisland.h"

#include "models/analysis/calendar.h"
#include "models/analysis/means.h"
#include "models/analysis/percentiles.h"

#include <numeric>

namespace stadtblick {

namespace {

constexpr int neededPercent = 75;
constexpr double kelvinPerMetre = 0.0065;

} // namespace

double heightCorrectedC(double temperatureC, double heightM, double referenceHeightM)
{
    return temperatureC + kelvinPerMetre * (heightM - referenceHeightM);
}

std::vector<TimeRange> nightHours(TimeRange period, const QTimeZone &zone)
{
    TimeState nights;
    nights.hours = {22, 6};
    std::vector<TimeRange> hours;
    for (const TimeRange &night : selectedWindows(period, nights, zone)) {
        const std::vector<TimeRange> parts = hoursOf(night);
        hours.insert(hours.end(), parts.begin(), parts.end());
    }
    return hours;
}

HeatIsland heatIsland(const Readings &urban, double urbanHeightM, const Readings &reference,
    double referenceHeightM, TimeRange period, const QTimeZone &zone)
{
    return heatIsland(urban, urbanHeightM, reference, referenceHeightM, nightHours(period, zone));
}

HeatIsland heatIsland(const Readings &urban, double urbanHeightM, const Readings &reference,
    double referenceHeightM, std::span<const TimeRange> hours)
{
    const std::vector<Mean> inside = hourlyMeans(urban, hours, false);
    const std::vector<Mean> outside = hourlyMeans(reference, hours, false);
    std::vector<double> differences;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (inside[i].value && outside[i].value) {
            differences.push_back(
                heightCorrectedC(*inside[i].value, urbanHeightM, referenceHeightM) - *outside[i].value);
        }
    }
    return heatIsland(differences, std::ssize(hours));
}

HeatIsland heatIsland(const std::vector<double> &differencesK, qint64 hours)
{
    HeatIsland island;
    island.coverage = {std::ssize(differencesK), hours};
    if (!differencesK.empty() && island.coverage.reaches(neededPercent)) {
        const double sum = std::accumulate(differencesK.begin(), differencesK.end(), 0.0);
        island.meanK = sum / static_cast<double>(differencesK.size());
        island.percentile95K = percentile(differencesK, 95);
    }
    return island;
}

} // namespace stadtblick
