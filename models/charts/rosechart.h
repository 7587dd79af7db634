#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** One of the directions that the wind comes from; sector 0 is north, clockwise. */
struct RoseSector
{
    QString name; ///< 'SW'
    std::vector<double> shares; ///< wind: percent of all hours, one a class of speed
    std::optional<double> level; ///< noise rose: energetic mean of the hours; needs ten of them
    int count = 0; ///< hours
};

/**
 * A wind rose (how often the wind comes from where, by classes of speed) or a noise rose (mean level by
 * wind direction). Hours with less than 0.5 m/s have no direction: calm.
 */
struct RoseChart : ChartFrame
{
    bool isLevels = false;
    ValueAxis radius; ///< percent from 0, or levels from a round value below the lowest
    std::vector<RoseSector> sectors; ///< sixteen
    QStringList classes; ///< of speed: '≤ 2 m/s' …
    QString classTitle; ///< 'Wind speed'
    QString calmText; ///< 'Calm (< 0.5 m/s): 6 %'
    QString countText; ///< 'n = 2,880 hours'
    QStringList cardinals; ///< N, E, S, W
};

ChartTable tableOf(const RoseChart &chart);
int markCount(const RoseChart &chart);
QStringList markLines(const RoseChart &chart, int mark);

} // namespace stadtblick
