#pragma once

#include "models/analysis/readings.h"

#include <QtCore/QTimeZone>

#include <vector>

namespace stadtblick {

/** Hours in a row whose values are unusual in the same direction. */
struct UnusualHours
{
    TimeRange range;
    double value = 0; ///< the most unusual hour's
    double usual = 0; ///< the median of its reference
    double z = 0; ///< its modified z-score
    int count = 0; ///< hours
    bool operator==(const UnusualHours &) const = default;
};

/** What a search for unusual hours found and how much it could look at. */
struct UnusualSearch
{
    std::vector<UnusualHours> found; ///< in order of time
    int hours = 0; ///< unusual ones
    int tested = 0; ///< hours of the period with a value and a reference
    int missing = 0; ///< without a value
    int withoutReference = 0; ///< with fewer than eight values to compare with
    bool operator==(const UnusualSearch &) const = default;
};

/** Fewer values of the same hour and day type make no reference. */
inline constexpr int leastReferenceHours = 8;

/**
 * Hours of @p period whose mean (energetic for levels; 75 % of the hour) is unusual against the means of the
 * same local hour on days of the same type in @p reference, the period itself left out: |z| above anomalyZ
 * (domain.md section 8).
 */
UnusualSearch unusualHours(
    const Readings &readings, TimeRange period, TimeRange reference, bool isEnergetic, const QTimeZone &zone);

} // namespace stadtblick
