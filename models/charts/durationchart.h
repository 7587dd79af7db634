#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** A point of a duration curve: @p value is exceeded in @p percent of the time. */
struct DurationPoint
{
    double percent = 0;
    double value = 0;
};

/** A named point: L10, L50, L90. */
struct DurationMark
{
    double percent = 0;
    double value = 0;
    QString label; ///< 'L10 69'
};

/** The sorted values of one series. */
struct DurationCurve
{
    QString name;
    ChartRole role = ChartRole::Ink;
    std::vector<DurationPoint> points; ///< from 0 to 100 %, falling; needs 50 values and 75 % (section 7)
    std::vector<double> values; ///< falling; of fewer values: the single ones
    QString reason; ///< why it has no points: 'not enough data (24 of 50 values)'
    std::vector<DurationMark> marks; ///< of the first curve only
    Coverage coverage;
    int count = 0; ///< n
    bool isHidden = false;
};

/** Which value is exceeded in how much of the time, of one or several series of a quantity. */
struct DurationChart : ChartFrame
{
    ValueAxis axis;
    double percentFrom = 0; ///< of the bottom axis
    double percentTo = 100;
    std::vector<ValueTick> percentTicks;
    std::vector<DurationCurve> curves;
    std::vector<ChartLimit> limits;
};

ChartTable tableOf(const DurationChart &chart);
/** The first whole percent of the bottom axis. */
int firstPercent(const DurationChart &chart);
/** One mark a whole percent. */
int markCount(const DurationChart &chart);
QStringList markLines(const DurationChart &chart, int mark);
/** The value that is exceeded in @p percent of the time, linear between points; nothing without any. */
std::optional<double> valueAt(const DurationCurve &curve, double percent);

} // namespace stadtblick
