#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** How values are divided into the classes of a map. */
enum class ClassMethod {
    Quantile, ///< as many values in each class, as far as ties allow (percentiles of type 7)
    EqualInterval, ///< classes of one width
    NaturalBreaks, ///< least squared deviations (Fisher 1958, Jenks 1967; naturalbreaks.h)
    Own ///< bounds that somebody chose
};

/**
 * Classes of a map: bounds in ascending order, one more than classes. The lower bound belongs to the class,
 * as in noise maps; the last class holds its upper bound too. Below the first and above the last bound
 * nothing lies.
 */
struct Classification
{
    ClassMethod method = ClassMethod::NaturalBreaks;
    std::vector<double> bounds;

    std::size_t count() const { return bounds.empty() ? 0 : bounds.size() - 1; }
    /** The class of a value, 0 for the lowest; nothing outside of the bounds and for what is not finite. */
    std::optional<std::size_t> classOf(double value) const;
    bool operator==(const Classification &) const = default;
};

/** What a classification is asked for. */
struct ClassQuestion
{
    ClassMethod method = ClassMethod::NaturalBreaks;
    int classes = 5; ///< at most; fewer where there are fewer distinct values
    int decimals = 1; ///< that values are shown with: classes divide what people read
    std::vector<double> ownBounds; ///< between the classes, in any order; for ClassMethod::Own
};

/**
 * Divides @p values, which are rounded to the decimals first so that a shown value never lies outside of the
 * class that the legend names. Own bounds are widened to the values' range, so that none is left out. Nothing
 * without finite values.
 */
std::optional<Classification> classify(std::span<const double> values, const ClassQuestion &question);

/** @p value as it is shown with so many decimals. */
double roundedTo(double value, int decimals);

} // namespace stadtblick
