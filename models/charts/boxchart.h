#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** What boxes stand for. */
enum class BoxGrouping { Month, DayType, Station };

/** Quartiles by type 7; whiskers end at the last value within 1.5 box heights; what is beyond is an outlier.
 */
struct BoxSummary
{
    double lowWhisker = 0;
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    double highWhisker = 0;
    std::vector<double> outliers; ///< rising
};

/** The summary of @p values (any order); nothing of none. */
std::optional<BoxSummary> boxSummary(std::vector<double> values);

/** One box. */
struct ChartBox
{
    QString label; ///< whole: 'Jul', or 'Jul 26' where the period has months of several years
    QString shortLabel; ///< 'J' or 'J 26', for all boxes where one's label has no room; may be empty
    std::optional<BoxSummary> summary; ///< needs 50 values and 75 % (domain.md section 7)
    std::vector<double> values; ///< where it has none: the single ones, rising; of 50 and more both ends
    QString reason; ///< why it has none: 'not enough data (24 of 50 values)'
    QString medianText; ///< beside the box
    int count = 0; ///< n: hourly values
    Coverage coverage; ///< hours
};

/** Hourly values as boxes (where there are few: as points) by month, day type or station. */
struct BoxChart : ChartFrame
{
    BoxGrouping grouping = BoxGrouping::Month;
    ValueAxis axis;
    std::vector<ChartBox> boxes;
    std::vector<ChartLimit> limits;
};

ChartTable tableOf(const BoxChart &chart);
int markCount(const BoxChart &chart);
QStringList markLines(const BoxChart &chart, int mark);

} // namespace stadtblick
