#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <span>

namespace stadtblick {

/** How a mean over days is taken: levels in decibels by their energy, everything else plainly. */
enum class MeanKind { Arithmetic, Energetic };

/** How often and how is drawn; the defaults give the same interval each time. */
struct BootstrapOptions
{
    MeanKind mean = MeanKind::Arithmetic;
    int draws = 10'000; ///< at least 2000 are drawn
    double level = 0.95; ///< of the interval
    std::optional<int> blockDays; ///< absent: bootstrapBlock() of each side
    quint32 seed = 20'260'101;
};

/** After less before, with what chance alone leaves open. */
struct BootstrapDifference
{
    double before = 0; ///< mean of that side
    double after = 0;
    double difference = 0; ///< after − before, in the values' unit
    double low = 0; ///< bounds of the interval
    double high = 0;
    int blockBefore = 0; ///< days drawn together
    int blockAfter = 0;

    /** 'Not explained by chance': 0 lies outside of the interval. */
    bool isBeyondChance() const { return low > 0 || high < 0; }
    bool operator==(const BootstrapDifference &) const = default;
};

/** Correlation of values with their successors, −1 … 1; 0 for less than three values or equal ones. */
double lag1Correlation(std::span<const double> values);

/**
 * How many consecutive days are drawn together so that their dependence is kept:
 * ceil((2ρ/(1−ρ²))^(2/3)·n^(1/3)) with the lag-1 correlation ρ clamped to 0 … 0.97, at most n/4, at least 1
 * (after Carlstein 1986; general knowledge; domain.md section 8).
 */
int bootstrapBlock(std::span<const double> values);

/** The 97.5 % quantile of Student's t; within 1 % from two degrees of freedom on, which may be broken. */
double studentT975(double freedom);

/** A mean with the interval that chance leaves open. */
struct MeanInterval
{
    double low = 0;
    double high = 0;
    bool operator==(const MeanInterval &) const = default;
};

/**
 * The 95 % interval of the mean of daily values in order of time, by the circular block bootstrap without its
 * draws: the variance of a drawn mean follows from the sums of all blocks (Politis and Romano 1992), times
 * n/(n − block) for what blocks lose of it, with Student's t for as many values as there are blocks less one.
 * Of levels that of the mean energy, in decibels by the slope of the logarithm. @p values: at least two, all
 * finite.
 */
MeanInterval meanInterval(std::span<const double> values, MeanKind mean);

/**
 * The difference of the means of daily values in order of time, with its interval by circular block bootstrap
 * on each side (Politis and Romano 1992): percentiles of the drawn differences. Values that are not finite
 * are left out; nothing where a side has none. A shown comparison needs 14 valid days on each side and
 * matched day types (domain.md sections 7 and 8).
 */
std::optional<BootstrapDifference> bootstrapDifference(
    std::span<const double> before, std::span<const double> after, const BootstrapOptions &options = {});

} // namespace stadtblick
