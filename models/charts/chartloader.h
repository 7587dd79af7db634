#pragma once

#include "models/charts/timeserieschart.h"
#include "models/domain/viewstate.h"
#include "models/store/connection.h"

#include <QtCore/QLocale>

#include <functional>

namespace stadtblick {

/** What decides a chart beside the view and the store. */
struct ChartOptions
{
    QLocale locale;
    QTimeZone timeZone{QTimeZone::UTC};
    QString quantity; ///< our key; empty: the most important one with data (importanceOf)
    QString seriesId; ///< one series of a quantity; empty: the first
    std::optional<TimeRange> window; ///< the part that is zoomed in; absent: the view's period
    int columns = 400; ///< pixel columns of the plot: what the line is decimated for
    std::function<bool()> isCanceled;
};

/**
 * The time series of a station for the view's period: hourly means where the period is longer than two days
 * and samples are shorter (levels: energetic), else the samples. Nothing if the station is gone. A chart
 * without data says so in emptyText.
 */
Result<std::optional<TimeSeriesChart>> loadTimeSeries(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options);

/** The table behind it: every stored sample of the period, flagged ones included, in order of time. */
Result<std::vector<ChartRow>> loadChartRows(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options);

/** The table as text: @p separator between cells, numbers by locale, first line the headings. */
QString chartTable(
    const TimeSeriesChart &chart, const std::vector<ChartRow> &rows, QChar separator, const QLocale &locale);

} // namespace stadtblick
