#pragma once

#include "models/analysis/calendar.h"
#include "models/analysis/dailyvalues.h"

namespace stadtblick {

/** How the interval of a comparison is drawn. */
struct ComparisonDraws
{
    int draws = 2000; ///< the least of domain.md section 8
    double level = 0.95; ///< share of the draws within the interval
    quint64 seed = 20'260'128; ///< fixed: the same data give the same interval
};

/** A difference B − A with its interval. */
struct DifferenceInterval
{
    double difference = 0;
    double low = 0;
    double high = 0;

    /** 0 lies outside: not explained by chance alone. */
    bool isSure() const { return low > 0 || high < 0; }
    bool operator==(const DifferenceInterval &) const = default;
};

/** What the days of both sides are made alike by before they are compared. */
struct ComparisonMatch
{
    bool dayTypes = true; ///< both sides weigh workdays, Saturdays, Sundays and holidays alike
    bool dryDays = false; ///< only days with less than 0.1 mm of rain
    bool temperature =
        false; ///< only days with a mean temperature that occurs on both sides; not of temperatures
    bool operator==(const ComparisonMatch &) const = default;
};

/** One side of a comparison as it was measured. */
struct ComparisonInput
{
    TimeRange period;
    std::vector<DailyValue> days; ///< of the period, in order
    std::vector<DayWeather> weather; ///< of the same days; empty where no weather is measured
    std::vector<QDate> schoolHolidays; ///< days of school holidays; others may be among them
    bool areVehiclesCounted = false; ///< of speeds: their hours are weighted by vehicles
};

/** One side of a comparison as it was used. */
struct ComparisonSide
{
    int days = 0; ///< days or nights in the period
    int valid = 0; ///< with a value
    int used = 0; ///< left after matching
    Coverage coverage; ///< of all days
    std::optional<double> mean; ///< of the used days, matched by day types; absent without a result
    int schoolHolidays = 0; ///< among the used days
    std::optional<double> rainyShare; ///< of the used days whose rain is known
    std::optional<double> temperatureC; ///< mean over the used days
    bool areVehiclesCounted = false; ///< of speeds: their hours are weighted by vehicles
    bool operator==(const ComparisonSide &) const = default;
};

/** B compared with A, with all that has to be said about it. */
struct Comparison
{
    static constexpr int neededDays = 14; ///< on each side (domain.md section 7)

    ComparisonSide a;
    ComparisonSide b;
    ComparisonMatch match;
    std::optional<DifferenceInterval> result; ///< B − A; absent: fewer than 14 used days on a side
    int block = 0; ///< days of a block; 0 without a result
    /** Of neighbouring days, each less its day type's mean: the higher of both sides; 0 without a result. */
    double dayCorrelation = 0;
    double widening = 1; ///< what the percentiles' distances from the difference were multiplied by
    int draws = 0;
    bool isPaired = false; ///< the same days on both sides, drawn together
    bool isWeatherKnown = false; ///< rain or temperature was measured on both sides
    std::optional<std::pair<double, double>> temperatureBand; ///< that was matched
    std::vector<DayType> missingTypes; ///< on one side only: their days are left out
    int overlapDays = 0; ///< days that are on both sides, of different periods
    int seasonGapDays = 0; ///< between the periods' middles within the year, 0 to 183

    /**
     * Days depend so much on each other that the interval holds the truth clearly more seldom than 95 times
     * in 100 (by simulation of 30 to 120 days a side).
     */
    bool isDependent() const { return dayCorrelation >= 0.4; }
    /** Days that may be compared: the least of both sides. */
    int fewestDays() const { return std::min(a.used, b.used); }
    bool operator==(const Comparison &) const = default;
};

/**
 * The difference of means of daily values, B − A (domain.md section 8): days matched, then each side drawn
 * anew in circular blocks, in each draw the mean of each day type, weighted by how often the type occurs on
 * both sides together. Energetic indicators take the energetic mean of the days. The block length is the
 * longer of both sides', from the values less their day type's mean, at most a quarter of the shorter side.
 * @p isPaired: the same period at two places: only days that both have, drawn together, as weather and
 * traffic of a day are common to both.
 *
 * Percentiles of few blocks are too narrow: a drawn mean varies less than the true one by √(1 − b/n), and a
 * normal's tails are too light for the few blocks there are. So their distances from the difference are
 * multiplied by √(n/(n − b))·t/1.96 with Student's t of the number of blocks (n days of the shorter side in
 * blocks of b). Never narrower than domain.md section 8 says. Days that depend strongly on each other still
 * leave it too narrow (isDependent()); the caveats say so.
 */
Comparison compareDays(const ComparisonInput &a, const ComparisonInput &b,
    const ComparisonIndicator &indicator, const ComparisonMatch &match, bool isPaired = false,
    const ComparisonDraws &draws = {});

} // namespace stadtblick
