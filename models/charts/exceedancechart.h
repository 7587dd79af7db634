#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** One year's count. */
struct ExceedanceBar
{
    QString label; ///< the year
    int count = 0; ///< days (or hours) above the limit
    int undecided = 0; ///< days (or hours) that were measured too little to say
    bool isAtLeast = false; ///< below 90 % of the year was measured (domain.md section 7)
    QString countText; ///< above the bar: '12', '≥ 12', '7 (+3)'
    Coverage coverage; ///< days (or hours) decided, of all of the year that the filters leave
};

/**
 * Days above a limit by calendar year, with the count that is allowed; hours where the limit in force is one
 * of hourly means alone (NO₂ until 2029). Where both are, the note tells of the hours.
 */
struct ExceedanceChart : ChartFrame
{
    bool countsHours = false;
    ValueAxis axis; ///< days or hours, from 0
    std::vector<ExceedanceBar> bars;
    std::vector<ChartLimit> limits; ///< the count that is allowed, where the rule has one
};

ChartTable tableOf(const ExceedanceChart &chart);
int markCount(const ExceedanceChart &chart);
QStringList markLines(const ExceedanceChart &chart, int mark);

} // namespace stadtblick
