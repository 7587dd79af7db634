#pragma once

#include "models/analysis/decimation.h"
#include "models/charts/chartframe.h"
#include "models/charts/charttable.h"
#include "models/charts/flagmarks.h"

#include <memory>

namespace stadtblick {

/** What is to be said of a series' samples at a time of the table: what is flagged, what is missing. */
struct RowNote
{
    qint64 fromMs = 0; ///< the row's time: the sample's, or the begin of its hour
    quint8 excluded = 0; ///< SampleFlag bits of the samples that are left out
    quint8 noted = 0; ///< and of those that are not
    int excludedCount = 0;
    std::optional<double> value =
        std::nullopt; ///< of the one sample that is left out; absent of none or several
    Coverage samples = {}; ///< valid ones of an hour that has too few of them for a mean
    Coverage time = {}; ///< of a month: measured milliseconds of those that it has
};

/** One line of a chart, decimated for its width. */
struct ChartSeries
{
    QString name; ///< translated; stands at the line where there are several
    ChartRole role = ChartRole::Ink;
    LineParts parts; ///< broken at gaps
    std::vector<FlagMark> marks = {}; ///< of the flagged samples what the plot shows (marksOf)
    bool isLower = false; ///< in the lower panel: its unit is the second one
    bool isHidden = false; ///< by a click on its key
    std::shared_ptr<const Readings> values = nullptr; ///< what the line shows, undecimated: for the table
    std::shared_ptr<const std::vector<FlagMark>> flagged = nullptr; ///< all runs of flagged samples, in order
    std::shared_ptr<const std::vector<RowNote>> notes = nullptr; ///< of the table's rows, in order
    std::vector<TimeRange> gaps = {}; ///< those that not all lines share: a strip of its own at the bottom
    Coverage coverage = {}; ///< of the period, by this series
};

/** A labelled mark of a time axis. */
struct TimeTick
{
    qint64 timeMs = 0;
    qint64 labelMs = 0; ///< where the label's middle stands: a day's name in the middle of the day
    QString label;
    bool isMajor = false; ///< a new day (or month, on long axes): has a mark
};

/** One row of the table of samples behind a chart: what was measured, undecimated. */
struct ChartRow
{
    qint64 fromMs = 0;
    std::optional<qint64> toMs; ///< absent for instants
    std::optional<double> value; ///< in the chart's unit; absent where it is no number
    QString flags; ///< translated words; empty = all is well
};

/** The panel below the first one, for a second unit. */
struct LowerPanel
{
    QString quantity; ///< grey, at the panel's head: quantity and unit
    QString unit;
    int decimals = 1;
    ValueAxis axis;
    std::vector<ChartLimit> limits;
};

/**
 * Quantities of one or several stations over time, as values: what the widget shows on the screen and the
 * painter on paper. Axes are chosen here, in local time; painters choose nothing.
 *
 * A second unit gets a panel of its own below, on the same time axis, instead of a second axis at the right:
 * with two axes the ratio of their scales, which nobody chose, decides whether lines seem to cross or to
 * follow each other, and readers have to look up which line belongs to which side.
 */
struct TimeSeriesChart : ChartFrame
{
    double valueFrom = 0;
    double valueTo = 1;
    std::vector<ValueTick> valueTicks; ///< three to five
    std::vector<TimeTick> timeTicks;
    std::vector<ChartSeries> series;
    std::vector<TimeRange> gaps; ///< hatched: no series has a value
    std::vector<TimeRange> leftOut; ///< by the view's filters; the line is broken, nothing is hatched
    std::vector<TimeRange> nights; ///< 22–6 local; empty on long axes
    std::vector<ChartLimit> limits;
    std::optional<LowerPanel> lower;
};

/**
 * A row a time, a column a series; behind them a column a series that says why a value is missing, or what is
 * flagged in it. One series whose rows know how much of their time was measured (months) has it in hours
 * before that: valid ones, and those that there were.
 */
ChartTable tableOf(const TimeSeriesChart &chart);

/** The times at which a series has a value or a run of excluded ones begins: what the cursor stops at. */
std::vector<qint64> markTimes(const TimeSeriesChart &chart);
int markCount(const TimeSeriesChart &chart);
/** '99 °C' of flagged samples, '12 to 99 °C' where they differ. */
QString flaggedValueText(const TimeSeriesChart &chart, const ChartSeries &series, const FlagMark &mark);
/** Time, then each series' value: of a longer step the one that stands for the time. */
QStringList markLines(const TimeSeriesChart &chart, int mark);

} // namespace stadtblick
