#pragma once

#include "models/analysis/intervalcounts.h"
#include "models/analysis/means.h"
#include "models/domain/quantity.h"

#include <memory>
#include <span>
#include <vector>

namespace stadtblick {

/** Σ max(value − T₀, 0) · ms of hours; 0 in nearly all of them, so that only the others are kept, in order.
 */
class HoursAbove
{
public:
    explicit HoursAbove(double thresholdC)
        : m_thresholdC(thresholdC)
    { }

    double thresholdC() const { return m_thresholdC; } ///< T₀ of degree hours, °C
    /** The sum of an hour (its index), to be changed; 0 before. */
    double &at(std::size_t hour);
    /** The sum over the hours [first, last). */
    double sum(std::size_t first, std::size_t last) const;
    /** Takes over @p count hours from @p from on of another series' as its own from @p to on. */
    void replace(std::size_t to, std::size_t count, const HoursAbove &part, std::size_t from);
    bool isEmpty() const { return m_hours.empty(); }
    bool operator==(const HoursAbove &) const = default;

private:
    struct Hour
    {
        std::size_t index = 0;
        double sum = 0;
        bool operator==(const Hour &) const = default;
    };
    double m_thresholdC;
    std::vector<Hour> m_hours;
};

/**
 * What one series measured in each hour of UTC: sums from which every mean, level, volume and extreme over
 * whole hours follows without looking at the samples again (28 bytes an hour, where ten-minute readings have
 * 192; of vehicles 2 more an interval). Columns of one length, an entry an hour, from fromMs on without gaps.
 */
struct Hours
{
    qint64 fromMs = 0; ///< begin of the first hour, a full hour of UTC
    Averaging averaging = Averaging::Arithmetic;
    /**
     * Σ over the hour's readings of value · ms; of levels 10^(L/10) · ms, of counts and amounts the part that
     * falls into the hour, of directions the east of the unit vector · ms.
     */
    std::vector<double> sums;
    std::vector<double> norths; ///< of directions only
    std::vector<qint32> coveredMs; ///< what readings stand for; 0: nothing was measured
    std::vector<double> least; ///< of readings that overlap the hour; +∞ where nothing was measured
    std::vector<double> largest; ///< −∞ where nothing was measured
    std::vector<HoursAbove> above; ///< of air temperatures: one for each T₀ of degree hours
    IntervalCounts intervals; ///< of vehicles (keptIntervalMs()); of others none are kept
    std::optional<qint64> stepMs; ///< the regular interval of the samples, said or seen

    std::size_t size() const { return sums.size(); }
    TimeRange range() const;
    /** The T₀ of `above`, in its order. */
    std::vector<double> thresholds() const;
    bool operator==(const Hours &) const = default;
};

inline constexpr qint64 msPerHour = 3'600'000;

/** Whether readings are short enough to tell one hour from the next; unknown intervals are taken for short.
 */
inline bool tellsHours(const Hours &hours)
{
    return hours.stepMs.value_or(0) <= msPerHour;
}

/** Whether they are short enough for a day's highest and lowest temperature: three hours at most (SYNOP). */
inline bool tellsExtremes(const Hours &hours)
{
    return hours.stepMs.value_or(0) <= 3 * msPerHour;
}

/**
 * Hours of @p range (whole hours) in which nothing was measured; counts are kept beside them where
 * @p intervalMs is that of keptIntervalMs().
 */
Hours emptyHours(
    Averaging averaging, TimeRange range, std::span<const double> thresholds = {}, qint64 intervalMs = 0);

/** The thresholds that hours of a quantity keep: those of degree hours for air temperature, else none. */
std::span<const double> hoursThresholds(QStringView quantity);

/** The hours of @p range (whole hours of UTC) that readings fall into, each reading by its part. */
Hours hoursOf(const Readings &readings, Averaging averaging, TimeRange range,
    std::span<const double> thresholds = {}, qint64 intervalMs = 0);

/** Copies the hours of @p part that lie in @p hours over its own. */
void replaceHours(Hours &hours, const Hours &part);

/**
 * Counts of several directions or lanes together: an hour is covered as far as all of them are, and its sum
 * is that of their rates over this time, so that a direction that paused does not raise the others' share.
 * Extremes of single intervals are not known of a sum. @p parts are of one range.
 */
Hours sumOf(std::span<const std::shared_ptr<const Hours>> parts);

/** True if every window begins and ends with an hour of UTC, so that hours answer for it exactly. */
bool areWholeHours(std::span<const TimeRange> windows);

/** The full hours of UTC in windows that may begin and end within one. */
std::vector<TimeRange> fullHours(std::span<const TimeRange> windows);

/** The window's hours as indices [first, last) of @p hours, cut to what is there. */
struct HourSpan
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first; }
};
HourSpan hoursIn(const Hours &hours, TimeRange window);

/**
 * The mean over windows of whole hours by the quantity's own rule: weighted by time, energetic, of unit
 * vectors; of counts the rate per 24 h. Equal to means.h's functions (meanFlow for counts) but for rounding
 * in the last digits.
 */
Mean meanOf(const Hours &hours, std::span<const TimeRange> windows);

/** Coverage of windows of whole hours in milliseconds. */
Coverage coverageOf(const Hours &hours, std::span<const TimeRange> windows);

/** Least and largest value of readings that overlap windows of whole hours. */
struct Range
{
    double least = 0;
    double largest = 0;
    bool operator==(const Range &) const = default;
};
std::optional<Range> rangeOf(const Hours &hours, std::span<const TimeRange> windows);

/** The hour with the least or the largest value, the first of several; nothing where nothing was measured. */
std::optional<TimeRange> hourOfExtreme(
    const Hours &hours, std::span<const TimeRange> windows, bool isLargest);

/** Whether an hour has 75 % of its time measured. */
inline bool isValidHour(const Hours &hours, std::size_t index)
{
    return qint64(hours.coveredMs[index]) * 100 >= 75 * msPerHour;
}

/** hourValue() of an hour that is valid. */
std::optional<double> validHourValue(const Hours &hours, std::size_t index);

/**
 * The mean of one hour, counts as the hour's volume (scaled up to the whole hour); nothing below 75 % of its
 * time (domain.md section 7).
 */
inline std::optional<double> hourValue(const Hours &hours, std::size_t index)
{
    if (!isValidHour(hours, index)) {
        return std::nullopt;
    }
    // In sight of the caller, as charts ask for a year of hours of hundreds of stations.
    return hours.averaging == Averaging::Arithmetic
        ? std::optional(hours.sums[index] / static_cast<double>(hours.coveredMs[index]))
        : validHourValue(hours, index);
}

/** The values of the hours of @p window, an entry an hour. */
std::vector<std::optional<double>> hourValues(const Hours &hours, TimeRange window);

} // namespace stadtblick
