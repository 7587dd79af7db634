#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

#include <array>

namespace stadtblick {

/** An hour of a weekday. */
struct HourWeekCell
{
    std::optional<double> mean; ///< needs 75 % of the hours that there were
    Coverage hours; ///< valid ones of those that the period has; none at all: left out by a filter
};

/** The mean of each local hour of each weekday as a colour. */
struct HourWeekChart : ChartFrame
{
    std::array<std::array<HourWeekCell, 24>, 7> cells; ///< Monday first
    QStringList weekdays;
    std::vector<ValueTick> hourTicks; ///< at the begin of an hour
};

ChartTable tableOf(const HourWeekChart &chart);
/** One mark a cell, by weekday, then hour. */
int markCount(const HourWeekChart &chart);
QStringList markLines(const HourWeekChart &chart, int mark);

} // namespace stadtblick
