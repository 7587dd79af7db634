#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

#include <QtCore/QTimeZone>

namespace stadtblick {

/** How much warmer the city is than its surroundings by night, in K (domain.md section 4). */
struct HeatIsland
{
    std::optional<double> meanK; ///< needs 75 % of the night hours at both stations; negative: a cool island
    std::optional<double> percentile95K; ///< of the hours' differences
    Coverage coverage; ///< night hours valid at both
    bool operator==(const HeatIsland &) const = default;
};

/**
 * Mean and 95th percentile of the hourly differences urban − reference, 22–06 local, over hours with 75 % of
 * both measured, both corrected for height (0.65 K per 100 m; general knowledge). The reference should be
 * rural and of similar height; every figure names it.
 */
HeatIsland heatIsland(const Readings &urban, double urbanHeightM, const Readings &reference,
    double referenceHeightM, TimeRange period, const QTimeZone &zone);

/** The same for given night hours, which may serve many pairs of stations. */
HeatIsland heatIsland(const Readings &urban, double urbanHeightM, const Readings &reference,
    double referenceHeightM, std::span<const TimeRange> hours);

/** The same of the differences in K that are known, out of @p hours night hours. */
HeatIsland heatIsland(const std::vector<double> &differencesK, qint64 hours);

/** The hours of 22–06 local in @p period. */
std::vector<TimeRange> nightHours(TimeRange period, const QTimeZone &zone);

/** A temperature in °C moved from @p heightM to @p referenceHeightM: T + 0.0065·(z − z₀). */
double heightCorrectedC(double temperatureC, double heightM, double referenceHeightM);

} // namespace stadtblick
