#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

namespace stadtblick {

/** Rain in mm that fell in (fromMs, toMs]: it belongs to the window (from, to] in which toMs lies. */
struct RainAmount
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    double mm = 0;
    bool isGap = false; ///< longer than an hour between two readings of a counter
    bool isReset = false; ///< the counter began anew in it: what fell before is lost
    bool isUnsure = false; ///< a rise of more than 40 mm in 10 minutes, not counted
    /** Of dry intervals that stand here as one (appendRain()): the longest of them; 0: it is one interval. */
    qint32 longestMs = 0;
    /** The longest interval of which it is not known when in it the rain fell. */
    qint64 intervalMs() const { return longestMs > 0 ? longestMs : toMs - fromMs; }
    bool operator==(const RainAmount &) const = default;
};

/**
 * What fell between the readings (at their begins) of a counter in mm (domain.md section 6): the difference;
 * where it is below −0.05 the counter was reset and its value counts; above that it is jitter: 0, and the
 * higher value stays the baseline. A rise of more than 40 mm in 10 minutes that falls back at once is left
 * out; one that stays is not counted. The first reading gives 0 at its own instant.
 */
std::vector<RainAmount> rainOfCounter(const Readings &counter);

/** The same of amounts in mm per interval. */
std::vector<RainAmount> rainOfAmounts(const Readings &amounts);

/** Dry intervals that are longer stay as they are: sums of an hour have to tell them apart. */
inline constexpr qint64 longestJoinedMs = 3'600'000;

/**
 * Appends @p amount to @p rain, which ends before it. Dry intervals of at most an hour that follow each other
 * at once become one: mostly it is dry, so that a year of ten-minute amounts takes some thousand entries
 * instead of 52,000. All that is asked of rain in windows, and of sums of an hour or more, is answered bit by
 * bit as from the single intervals.
 */
void appendRain(std::vector<RainAmount> &rain, const RainAmount &amount);

/** All of @p rain with its dry intervals joined by appendRain(). */
std::vector<RainAmount> withJoinedDryTimes(std::span<const RainAmount> rain);

/** The amounts whose place in time is known, as readings: without gaps, rises that no rain makes, instants.
 */
Readings placedAmounts(std::span<const RainAmount> rain);

/**
 * What rainOfCounter() finds as amounts with their intervals, which sum up over hours: a mean of a counter
 * says nothing. What can't be placed (gaps of more than an hour, rises that no rain makes) is missing.
 */
Readings amountsOfCounter(const Readings &counter);

/** Rain of a window, in mm. */
struct RainSum
{
    std::optional<double> mm; ///< absent: nothing was read in the window, or all of it is too coarse
    bool isAtLeast = false; ///< a lower bound: less than 95 % covered, or rain that can't be placed
    /** Rain of intervals of more than an hour, or longer than the window, reaches over its edge: not in mm.
     */
    bool isTooCoarse = false;
    Coverage
        coverage; ///< milliseconds; gaps of more than an hour and rain that is too coarse are not covered
    bool operator==(const RainSum &) const = default;
};

/**
 * The rain of @p window (from, to] from @p rain in order of time. A gap of more than an hour that lies whole
 * in the window counts. One across its edge makes the sum a lower bound and counts only from a reset on (a
 * day's counter begins anew at midnight); so does a reset within a gap. An amount of an interval of more than
 * an hour, or longer than the window, that reaches over an edge of it counts in neither of the two: nobody
 * knows how much of a day's amount fell in one hour; only that it was dry is known of every part. The first
 * amount of the series has to begin within the first hour of the window, else the sum is a lower bound.
 */
RainSum rainSum(std::span<const RainAmount> rain, TimeRange window);
/** The rain of several windows together: a lower bound below 95 % of all of them, or where one has such a
 * gap. */
RainSum rainSum(std::span<const RainAmount> rain, std::span<const TimeRange> windows);

/**
 * The largest sum in mm of (t − length, t] for the ends t of all amounts of @p window, from its amounts alone
 * and without those over a gap or of longer intervals; 0 where there are none.
 */
double largestRainSum(std::span<const RainAmount> rain, TimeRange window, qint64 lengthMs);

/** The part of @p window whose amounts largestRainSum() of this length can place. */
Coverage placedRain(std::span<const RainAmount> rain, TimeRange window, qint64 lengthMs);

/**
 * Whether rain of @p window fell that sums of this length don't hold: over a gap, before a reset in one, or
 * in an interval that is longer.
 */
bool hasUnplacedRain(std::span<const RainAmount> rain, TimeRange window, qint64 lengthMs);

/**
 * The class of an amount by DWD's warning criteria: 2 (markant), 3 (Unwetter), 4 (extrem), 0 below, by the
 * sums of one hour (15, above 25, above 40 mm) and of six (20, above 35, above 60 mm). A 'measured amount in
 * the class of', never a warning.
 */
int rainLevel(double hourMm, double sixHoursMm);

/**
 * The same for continuous rain of 12, 24, 48 or 72 hours (only the level 4 read, the others general
 * knowledge). Nothing for another length.
 */
std::optional<int> continuousRainLevel(int hours, double mm);

} // namespace stadtblick
