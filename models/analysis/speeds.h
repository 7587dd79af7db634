#pragma once

#include <optional>
#include <span>

namespace stadtblick {

/** Counted vehicles of a class of speeds in km/h. */
struct SpeedClass
{
    double fromKmh = 0;
    std::optional<double> toKmh; ///< absent: 'and more'
    double count = 0;
};

/** The speed that 85 % don't exceed, in km/h (domain.md section 5). */
struct V85
{
    std::optional<double> kmh; ///< absent: nothing counted, or in the open class
    std::optional<double> overKmh; ///< lower bound of the open class, where V85 lies in it: 'over 50 km/h'
    bool operator==(const V85 &) const = default;
};

/** The 85th percentile of single speeds in km/h (type 7). Shown from 50 values on (section 7). */
std::optional<double> v85(std::span<const double> speedsKmh);

/** V85 of classes in ascending order: linear inside of the class. Counts that are not positive don't count.
 */
V85 v85OfClasses(std::span<const SpeedClass> classes);

/** Mean speeds in km/h (Wardrop 1952). */
struct SpeedMeans
{
    std::optional<double> timeMean; ///< arithmetic, Σv/n: what passes a cross-section
    std::optional<double> spaceMean; ///< harmonic, n/Σ(1/v): what is on the road at one time; never larger
    bool operator==(const SpeedMeans &) const = default;
};

/**
 * Both means of single speeds, or of means over intervals weighted by @p counts (one a speed; empty: all
 * alike). Missing speeds and counts are left out, and speeds that are not above 0: nothing passes standing.
 */
SpeedMeans speedMeans(
    std::span<const std::optional<double>> speedsKmh, std::span<const std::optional<double>> counts = {});

} // namespace stadtblick
