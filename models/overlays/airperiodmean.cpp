#include "models/overlays/airperiodmean.h"

#include "models/analysis/airmeans.h"
#include "models/overlays/figuremaking.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

bool isAirYear(std::size_t wholeDays)
{
    // More than a year has a mean of its own, but no limit is for it.
    return wholeDays == 365 || wholeDays == 366;
}

AirPeriodMean airPeriodMean(
    const Mean &mean, const Hours &hours, std::span<const TimeRange> windows, bool isYear)
{
    AirPeriodMean found;
    found.isYear = isYear;
    if (isYear) {
        const AnnualMean annual = annualMean(hourList(hours, windows));
        found.value = annual.value;
        found.coverage = annual.coverage;
        found.needsNote = annual.value && annual.needsNote;
    } else {
        found.coverage = mean.coverage;
        found.value = mean.coverage.reaches(found.neededPercent()) ? mean.value : std::nullopt;
    }
    return found;
}

QString airBelowNinetyText()
{
    return QCoreApplication::translate(
        "Figures", "below 90 % coverage: enough only if the rest was maintenance");
}

} // namespace stadtblick
