#pragma once

#include "models/analysis/calendardays.h"
#include "models/analysis/hours.h"
#include "models/domain/formula.h"

#include <functional>

namespace stadtblick {

/** What a formula gives, with the weakest coverage of what it took. */
struct FormulaValue
{
    std::optional<double> value; ///< absent: something that it needs is missing, or it gives no finite number
    Coverage coverage; ///< milliseconds, or hours or days where these are counted
    bool operator==(const FormulaValue &) const = default;
};

/** What a formula is computed over. */
struct FormulaScope
{
    std::function<const Hours *(QStringView quantity)> hours; ///< null where it is not measured
    std::vector<TimeRange> windows; ///< of whole hours
    std::vector<DayWindows> days; ///< for days(): those that lie whole in the period
};

/**
 * The value of a formula: mean by the quantity's rule (counts per 24 h), min and max of samples, sum of
 * counts or amounts (else of hourly means), percentiles (type 7) of hourly values, hours(…) and days(…) how
 * many of them fulfil a condition. A missing part makes the whole missing, but for 'and' and 'or' where the
 * other side decides; days whose parts have less than 75 % are not counted and lower the coverage.
 */
FormulaValue evaluate(const Formula &formula, const FormulaScope &scope);

} // namespace stadtblick
