#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/decimation.h"
#include "models/domain/timerange.h"

#include <QtCore/QStringList>
#include <QtCore/QTimeZone>

#include <optional>

namespace stadtblick {

/** What a colour stands for; painters and widgets take it from the tokens. */
enum class ChartRole { Ink, ComparisonA, ComparisonB, Danger };

/** One line of a chart, decimated for its width. */
struct ChartSeries
{
    QString name; ///< translated; stands at the line where there are several
    ChartRole role = ChartRole::Ink;
    LineParts parts; ///< broken at gaps
    std::vector<LinePoint> outliers; ///< flagged values: warn triangles, not in the line
};

/** A horizontal line with its label. */
struct ChartLimit
{
    double value = 0;
    QString label; ///< translated, with unit: 'Orientation 70 dB(A)'
};

/** A labelled mark of an axis. */
struct TimeTick
{
    qint64 timeMs = 0;
    qint64 labelMs = 0; ///< where the label's middle stands: a day's name in the middle of the day
    QString label;
    bool isMajor = false; ///< a new day (or month, on long axes): has a mark
};
struct ValueTick
{
    double value = 0;
    QString label;
};

/** One row of the table behind a chart: what was measured, undecimated. */
struct ChartRow
{
    qint64 fromMs = 0;
    std::optional<qint64> toMs; ///< absent for instants
    std::optional<double> value; ///< in the chart's unit; absent where it is no number
    QString flags; ///< translated words; empty = all is well
};

/**
 * A quantity of a station over time, as values: what Qt Charts shows on the screen and the painter on
 * paper. Axes are chosen here, in local time; painters choose nothing.
 */
struct TimeSeriesChart
{
    QString title; ///< 'Hourly level LAeq'
    QString quantity; ///< grey, behind the title: quantity and unit
    QString unit;
    int decimals = 1;
    TimeRange period;
    QString periodText;
    QTimeZone timeZone{QTimeZone::UTC};
    double valueFrom = 0;
    double valueTo = 1;
    std::vector<ValueTick> valueTicks; ///< three to five
    std::vector<TimeTick> timeTicks;
    std::vector<ChartSeries> series;
    std::vector<TimeRange> gaps; ///< hatched
    std::vector<TimeRange> nights; ///< 22–6 local; empty on long axes
    std::vector<ChartLimit> limits;
    Coverage coverage;
    QString coverageText; ///< 'Coverage 96 %'
    QString nightText; ///< key of the night bands: 'Night 22–6'; empty = none are shown
    QString gapText; ///< key of the gaps: 'Gap, not connected'; empty = there is none
    QString outlierText; ///< key of the triangles; empty = there is none
    QString source;
    QString emptyText; ///< translated: why nothing is shown; empty while there is something
    bool isDemo = false;

    /** A description for people who don't see the chart. */
    QString description;
};

} // namespace stadtblick
