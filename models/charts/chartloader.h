#pragma once

#include "models/charts/chart.h"
#include "models/domain/viewstate.h"
#include "models/store/connection.h"

#include <QtCore/QLocale>

#include <functional>
#include <span>

namespace stadtblick {

/** One series of a chart: a station's quantity. */
struct SeriesChoice
{
    Selection station;
    QString quantity; ///< our key; empty: the most important one with data (importanceOf)
    QString seriesId; ///< one series of a quantity; empty: the first
    bool operator==(const SeriesChoice &) const = default;
};

/** What one value a day, or one value a station, is. */
enum class ChartStatistic {
    Usual, ///< temperature: maximum; counts and rain: sum; levels: LAeq of the day; all else: mean
    Mean,
    Maximum,
    Minimum,
    Sum,
    LDay,
    LNight,
    Lden
};

/** What decides a chart beside the view and the store. */
struct ChartOptions
{
    QLocale locale;
    QTimeZone timeZone{QTimeZone::UTC};
    QString quantity; ///< of charts of one station: our key; empty: the most important one with data
    QString seriesId; ///< one series of a quantity; empty: the first
    std::optional<TimeRange> window; ///< the part that is zoomed in; absent: the view's period
    int columns = 400; ///< pixel columns of the plot: what the line is decimated for
    ChartStatistic statistic = ChartStatistic::Usual;
    std::vector<ChartLimit> limits; ///< shown where they are of the chart's (first) quantity
    std::optional<double> threshold; ///< days above it are boxed and counted; absent: the quantity's rule
    std::optional<int> allowedDays; ///< of a year, with a threshold of one's own
    TimeRange before; ///< of a change chart
    TimeRange after;
    std::function<bool()> isCanceled;
};

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
