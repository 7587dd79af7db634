#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

namespace stadtblick {

/** One day of a calendar. */
struct CalendarDay
{
    enum class State {
        Measured,
        Missing, ///< too little was measured: hatched
        LeftOut, ///< by the view's filters: an empty frame
        Ahead ///< after the last value: an empty frame
    };
    QDate date;
    State state = State::Missing;
    std::optional<double> value;
    bool isBoxed = false; ///< has the property that the key names
    QString label; ///< in the cell where it is large enough: boxed days have one
    Coverage coverage;
};

/** One value a day as a colour, in months of week columns, Monday on top. */
struct CalendarChart : ChartFrame
{
    std::vector<CalendarDay> days; ///< all local days of the period, in order
    QStringList weekdays; ///< 'Mo' … 'Su'
    QStringList months; ///< the names of the months that occur, in order
};

ChartTable tableOf(const CalendarChart &chart);
int markCount(const CalendarChart &chart);
QStringList markLines(const CalendarChart &chart, int mark);

} // namespace stadtblick
