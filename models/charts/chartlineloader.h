#pragma once

#include "models/charts/chartoptions.h"
#include "models/charts/timeserieschart.h"
#include "models/store/connection.h"

#include <span>

namespace stadtblick {

/** One line of a time series with what its chart needs to know of it. */
struct ChartLine
{
    ChartSeries series; ///< its values are cut to the period and the view's filters
    std::vector<TimeRange> gaps; ///< of what the filters let through
    TimeRange period;
    StationName station;
    QString stationName;
    const Quantity *quantity = nullptr; ///< null: unknown
    QString name; ///< of the quantity
    QString distinction; ///< of the series among its siblings
    QString unit;
    QString quantityText; ///< grey: 'hourly means · dB(A) · inbound'
    QString plainText; ///< the same without the distinction
    int decimals = 1;
    bool isSum = false;
    QString attribution;
    bool isDemo = false;
};

/** The lines of the series that are there, in order, all of one period. */
Result<std::vector<ChartLine>> loadChartLines(Connection &connection, std::span<const SeriesChoice> choices,
    const ViewState &view, const ChartOptions &options);

/** Gives lines the names and roles that tell them apart. */
void nameLines(std::vector<ChartLine> &lines);

} // namespace stadtblick
