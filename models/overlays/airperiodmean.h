#pragma once

#include "models/analysis/hours.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace stadtblick {

/** The mean of a pollutant over a period, as inspector, map and districts show it. */
struct AirPeriodMean
{
    std::optional<double> value; ///< absent below neededPercent()
    Coverage coverage; ///< hours of a year, else milliseconds
    bool isYear = false; ///< an annual mean (annualMean()), by the rule for annual means
    bool needsNote = false; ///< of a year, below 90 %: airBelowNinetyText() has to stand beside it

    /** domain.md section 7: 85 % of a year, with a note below 90 %; else 75 %. */
    int neededPercent() const { return isYear ? 85 : 75; }
};

/** Whether a period of so many whole days without filters is a year, whose mean is an annual mean. */
bool isAirYear(std::size_t wholeDays);

/**
 * The mean of a period: of a year (@p isYear) that of all hourly means in @p windows, else @p mean, which is
 * weighted by time.
 */
AirPeriodMean airPeriodMean(
    const Mean &mean, const Hours &hours, std::span<const TimeRange> windows, bool isYear);

/** 'below 90 % coverage: enough only if the rest was maintenance', translated. */
QString airBelowNinetyText();

} // namespace stadtblick
