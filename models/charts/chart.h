#pragma once

#include "models/charts/boxchart.h"
#include "models/charts/calendarchart.h"
#include "models/charts/changechart.h"
#include "models/charts/durationchart.h"
#include "models/charts/exceedancechart.h"
#include "models/charts/histogramchart.h"
#include "models/charts/hourweekchart.h"
#include "models/charts/profilechart.h"
#include "models/charts/rankingchart.h"
#include "models/charts/rosechart.h"
#include "models/charts/scatterchart.h"
#include "models/charts/timeserieschart.h"

#include <variant>

namespace stadtblick {

/** A chart of any kind. */
using Chart = std::variant<TimeSeriesChart, ProfileChart, CalendarChart, HourWeekChart, HistogramChart,
    DurationChart, BoxChart, ScatterChart, RankingChart, ExceedanceChart, RoseChart, ChangeChart>;

/** The kinds that people choose from. */
enum class ChartKind {
    TimeSeries,
    DailyProfile,
    WeeklyProfile,
    Calendar,
    HourWeek,
    Histogram,
    Duration,
    BoxByMonth,
    BoxByDayType,
    BoxByStation,
    Scatter,
    Ranking,
    Exceedance,
    WindRose,
    NoiseRose,
    Change
};

/** The kind's name for a menu, translated: 'Daily profile'. */
QString chartKindName(ChartKind kind);

/** A stable key for view states and settings: 'timeSeries', 'dailyProfile' … */
QString chartKindKey(ChartKind kind);
std::optional<ChartKind> chartKindOf(QStringView key);

/** The kinds that say something about a quantity (our key, empty: unknown) at one station. */
std::vector<ChartKind> chartKindsFor(QStringView quantity);

const ChartFrame &frameOf(const Chart &chart);
ChartFrame &frameOf(Chart &chart);

/** The complete table behind a chart. */
ChartTable tableOf(const Chart &chart);

/** The marks of a chart in reading order: points, hours, cells, bars, rows. 0 for an empty chart. */
int markCount(const Chart &chart);

/** What a mark says, line by line: when or what, value with unit, flags, n. */
QStringList markLines(const Chart &chart, int mark);

/** Hides or shows a series of a chart whose key has such entries; changes nothing for others. */
void setSeriesHidden(Chart &chart, int series, bool isHidden);
bool isSeriesHidden(const Chart &chart, int series);

} // namespace stadtblick
