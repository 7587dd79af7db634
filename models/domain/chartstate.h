#pragma once

#include "models/domain/jsonreader.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace stadtblick {

/** A series that a planner added to a chart, by the source's ids. */
struct ChartedSeries
{
    QString source;
    QString station;
    QString quantity; ///< our key; empty where it is not recognised
    QString series; ///< id at the source

    bool operator==(const ChartedSeries &) const = default;
};

/**
 * Which charts are shown (member 'chart' of a view): of what quantity, the kind of the second chart beside
 * the time series, and whether one chart is enlarged in the map's place, with further series.
 */
struct ChartState
{
    QString quantity; ///< our key; empty, or not measured at the selected station: its most important one
    QString series; ///< id of one series among several of that quantity; empty: the first
    QString kind; ///< key of the second chart's kind; empty: the daily profile
    QString large; ///< key of the kind that is enlarged; empty: the map is shown
    std::vector<ChartedSeries> further; ///< beside the selected station's, in the order they were added
    QJsonObject unknown; ///< members that this version does not know; written back

    bool isDefault() const { return *this == ChartState(); }
    bool operator==(const ChartState &) const = default;
};

/** {"quantity","series","kind","large","further":[{"source","station","quantity","series"}]}. */
QJsonObject toJson(const ChartState &state);

/** Reads the member 'chart' of @p view, which may be missing; complaints go to @p view. */
ChartState readChartState(JsonReader &view);

} // namespace stadtblick
