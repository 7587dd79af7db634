#pragma once

#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** A station in a ranking. */
struct RankingRow
{
    QString source;
    QString stationId;
    QString name;
    std::optional<double> value; ///< absent: too little coverage; the row stands at the end
    std::optional<double> low; ///< 95 % interval of the mean (block bootstrap); needs 14 days
    std::optional<double> high;
    QString valueText; ///< '68 ± 2', or 'not enough data (61 % of 75 %)'
    Coverage coverage;
    int days = 0; ///< that the mean and its interval are made of
};

/** Stations by a mean with its uncertainty, the highest on top. */
struct RankingChart : ChartFrame
{
    ValueAxis axis; ///< at the bottom
    std::vector<RankingRow> rows;
    int firstRow = 0; ///< of a part of a ranking: how many rows stand above it
    std::vector<ChartLimit> limits; ///< vertical lines
};

ChartTable tableOf(const RankingChart &chart);
int markCount(const RankingChart &chart);
QStringList markLines(const RankingChart &chart, int mark);

/**
 * 'Ranks 1–4 can't be told apart for certain (intervals overlap)': the ranks from the first one on whose
 * intervals overlap that of the first; empty where the first stands alone.
 */
QString rankingSentence(const std::vector<RankingRow> &rows);

} // namespace stadtblick
