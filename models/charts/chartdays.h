#pragma once

#include "models/charts/charthours.h"
#include "models/charts/chartoptions.h"

namespace stadtblick {

/** One day's value. */
struct ChartDayValue
{
    QDate date;
    std::optional<double> value; ///< absent: too little was measured
    /** Above the threshold: also of a day that was measured too little, where one value proves it. */
    std::optional<bool> isAbove;
    bool isLeftOut = false; ///< the filters leave nothing of the day
    Coverage coverage; ///< hours
};

/** When a day counts: the threshold and how it is said. */
struct DayThreshold
{
    double value = 0;
    bool includesValue = false; ///< hot days are those of 30 °C and more; limits are exceeded beyond them
    bool isRounded = false; ///< compared as whole numbers, as limits of the air are (domain.md section 6)
    std::optional<int> allowed; ///< of a year: days, or hours of an hourly limit
    QString name; ///< translated: 'hot day ≥ 30 °C'
    QString origin; ///< translated: the rule's source
};

/** What 'usual' means for a quantity's days. */
ChartStatistic dayStatisticFor(const Quantity *quantity, ChartStatistic wanted);

/** 'daily maximum', 'LAeq of the day', translated. */
QString dayStatisticName(ChartStatistic statistic);

/** The unit of a day's value: sums lose the '/h'. */
QString dayUnit(const ChartHours &hours, ChartStatistic statistic);

/** The threshold of the options, else the quantity's own rule; nothing without either. */
std::optional<DayThreshold> dayThreshold(
    const ChartHours &hours, ChartStatistic statistic, const ChartOptions &options);

/** The limit for hourly means that is in force at the period's end; nothing without one. */
std::optional<DayThreshold> hourThreshold(const ChartHours &hours);

/** The city's own limit of single values: days whose highest one is above it. The lowest of several. */
std::optional<DayThreshold> ownThreshold(const ChartHours &hours, const ChartOptions &options);

/** Whether a value is above the threshold, as it is compared. */
bool passes(double value, const DayThreshold &threshold);

/**
 * One value for each local day that the period touches, in order. Coverage as domain.md section 7 wants it,
 * of the whole day less what filters leave out: 75 % of the hours for levels and means (18 hours for those of
 * pollutants, also of a day of 25: isAirDayCovered()), 80 % for extremes and temperatures (of air
 * temperature's maximum also of 11–19), at most two hours missing for counts (filled by typical days as for
 * the DTV; none where a filter cuts the day), 95 % for rain, which is never scaled up, 18 8-hour means of a
 * day that lies whole in the period.
 * Noise periods are those of the noise day that begins on the date.
 */
std::vector<ChartDayValue> dayValues(const ChartHours &hours, ChartStatistic statistic,
    const std::optional<DayThreshold> &threshold = std::nullopt);

/** False where levels of days or nights are asked of intervals that are too long to tell these apart. */
bool tellsStatistic(const ChartHours &hours, ChartStatistic statistic);

/** Whether enough of a day's hours was measured for its mean (domain.md section 7). */
bool isMeanCovered(const ChartHours &hours, const Coverage &day);

} // namespace stadtblick
