#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** An hour that is valid in both series. */
struct ScatterPoint
{
    qint64 timeMs = 0;
    double x = 0;
    double y = 0;
};

/** y = intercept + slope · x by least squares. */
struct ChartRegression
{
    double slope = 0;
    double intercept = 0;
    double r2 = 0;
};

/** Two quantities in matched hours, with the regression line. */
struct ScatterChart : ChartFrame
{
    QString xTitle; ///< below the axis: name and unit
    QString yTitle; ///< above the axis
    QString xUnit;
    int xDecimals = 1;
    ValueAxis xAxis;
    ValueAxis yAxis;
    std::vector<ScatterPoint> points; ///< in order of time
    std::optional<ChartRegression> regression; ///< needs ten points and two different x
    QString regressionText; ///< 'y = 12.3 + 0.45 x · r² = 0.62 · n = 412'; without a line its reason
};

ChartTable tableOf(const ScatterChart &chart);
/** One mark a point, in order of time. */
int markCount(const ScatterChart &chart);
QStringList markLines(const ScatterChart &chart, int mark);

} // namespace stadtblick
