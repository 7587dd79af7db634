#pragma once

#include "models/analysis/hours.h"
#include "models/charts/chartframe.h"
#include "models/domain/cityprofile.h"
#include "models/domain/figuresettings.h"
#include "models/domain/viewstate.h"

#include <functional>
#include <memory>
#include <span>

namespace stadtblick {

struct StoredSeries;

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
    Usual, ///< temperature: maximum; counts and rain: sum; levels: LAeq of a day, LDEN of a station; else
           ///< mean
    Mean,
    Maximum,
    Minimum,
    Sum,
    EightHours, ///< the highest 8-hour mean of the day
    LDay,
    LNight,
    Lden
};

/**
 * Gives the hours of series, an entry a series, each reaching over the range; what was read is kept from
 * chart to chart (HoursCache), so that a step of the timeline reads no samples.
 */
using HoursReader = std::function<Result<std::vector<std::shared_ptr<const Hours>>>(
    std::span<const StoredSeries *const> series, TimeRange range)>;

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
    std::vector<ChartLimit>
        limits; ///< of the chart's (first) quantity; empty: those that apply (chartlimits.h)
    std::vector<LimitRule> ownLimits; ///< the city's; empty: those of the cache's profile
    std::optional<double> threshold; ///< days above it are boxed and counted; absent: the quantity's rule
    std::optional<int> allowedDays; ///< of a year, with a threshold of one's own
    TimeRange before; ///< of a change chart
    TimeRange after;
    std::vector<SchoolHolidays> schoolHolidays; ///< for the day filter; empty: those of the cache's profile
    HoursReader hours; ///< absent: the samples are read for each chart
    std::function<bool()> isCanceled;
    std::function<void(int percent)> progress; ///< of charts of many series; may be empty
};

} // namespace stadtblick
