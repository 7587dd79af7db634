#pragma once

#include "models/charts/chart.h"
#include "models/charts/charthours.h"
#include "models/charts/chartoptions.h"

#include <span>

namespace stadtblick {

// Each kind of chart from hourly values: pure functions, one a kind, in the kind's file. Without enough data
// the chart has an emptyText and still its title, period, coverage, source and description.

ProfileChart profileChart(const ChartHours &hours, bool isWeekly, const ChartOptions &options);
CalendarChart calendarChart(const ChartHours &hours, const ChartOptions &options);
HourWeekChart hourWeekChart(const ChartHours &hours, const ChartOptions &options);
HistogramChart histogramChart(const ChartHours &hours, const ChartOptions &options);
DurationChart durationChart(std::span<const ChartHours> series, const ChartOptions &options);
/** @p series: one station by month or day type, or one a station. */
BoxChart boxChart(std::span<const ChartHours> series, BoxGrouping grouping, const ChartOptions &options);
ScatterChart scatterChart(const ChartHours &x, const ChartHours &y, const ChartOptions &options);
/**
 * What a station's rank goes by: LDEN of levels where nothing is filtered, else the mean; counts by the day.
 * @p first: the first series of the ranking.
 */
ChartStatistic rankStatistic(const ChartHours &first, ChartStatistic wanted);
/** The row of a series in a ranking with its interval, still without its name. */
RankingRow rankingRow(const ChartHours &hours, ChartStatistic statistic);
/**
 * @p series: a row each, what their charts have in common (their days and hours aren't needed any more);
 * options.statistic is the one that the rows have.
 */
RankingChart rankingChart(
    std::span<const ChartHours> series, std::vector<RankingRow> rows, const ChartOptions &options);
ExceedanceChart exceedanceChart(const ChartHours &hours, const ChartOptions &options);
RoseChart windRose(const ChartHours &direction, const ChartHours &speed, const ChartOptions &options);
/** @p speed may be null: then no hour counts as calm. */
RoseChart noiseRose(const ChartHours &levels, const ChartHours &direction, const ChartHours *speed,
    const ChartOptions &options);
/** Pairs of the same series before and after. */
ChangeChart changeChart(
    std::span<const std::pair<ChartHours, ChartHours>> series, const ChartOptions &options);

/**
 * Says why a chart of these hours is empty: nothing measured, or filters that leave nothing. Empty where
 * there is a value.
 */
QString emptyTextOf(const ChartHours &hours);

/**
 * Title, emptyText and, where it is empty, the description. Answers whether there is something to show.
 * @p statistic: of days, which the values have to tell (tellsStatistic()).
 */
bool begin(ChartFrame &frame, const ChartHours &hours, const QString &title, const QString &quantity,
    ChartStatistic statistic = ChartStatistic::Mean);

/** A scale in classes with round bounds that encloses the values. */
ValueScale scaleFor(const ChartHours &hours, double least, double largest);
ColourScale coloursFor(const Quantity *quantity);

/** Period, coverage and source of several series in one frame: the weakest coverage counts. */
ChartFrame frameOf(std::span<const ChartHours> series);

/** The common part of station names is left to the title: names as labels. */
QString seriesLabel(const ChartHours &hours, std::span<const ChartHours> all);

} // namespace stadtblick
