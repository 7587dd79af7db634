#pragma once

#include "models/charts/chart.h"
#include "models/charts/chartoptions.h"
#include "models/store/connection.h"

#include <span>

namespace stadtblick {

/** The series of one station that ChartOptions name. */
SeriesChoice choiceOf(const Selection &station, const ChartOptions &options);

/**
 * The time series of a station for the view's period: hourly means where the period is longer than two days
 * and samples are shorter (levels: energetic), else the samples. Nothing if the station is gone. A chart
 * without data says so in emptyText.
 */
Result<std::optional<TimeSeriesChart>> loadTimeSeries(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options);

/**
 * The same of several series, of at most two units (further ones are left out, the note names them); the
 * view's filters leave out hours. Nothing if none of the stations is there.
 */
Result<std::optional<TimeSeriesChart>> loadTimeSeries(Connection &connection,
    std::span<const SeriesChoice> choices, const ViewState &view, const ChartOptions &options);

/**
 * A chart of any kind for the view's period and filters. @p choices: the series; kinds of one series take
 * the first, scatter charts and roses two (roses: direction and speed are found at the first one's station
 * where they aren't given; noise roses take the level first), rankings, boxes by station and changes all of
 * them. Nothing if no series is there. Cancelled by options.isCanceled.
 */
Result<std::optional<Chart>> loadChart(Connection &connection, ChartKind kind,
    std::span<const SeriesChoice> choices, const ViewState &view, const ChartOptions &options);

/** The table of samples: every stored one of the period, flagged ones included, in order of time. */
Result<std::vector<ChartRow>> loadChartRows(
    Connection &connection, const Selection &station, const ViewState &view, const ChartOptions &options);

/** The table of samples as text: @p separator between cells, numbers by locale, first line the headings. */
QString chartTable(
    const TimeSeriesChart &chart, const std::vector<ChartRow> &rows, QChar separator, const QLocale &locale);

} // namespace stadtblick
