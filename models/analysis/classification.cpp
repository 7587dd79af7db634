#include "models/analysis/classification.h"

#include "models/analysis/naturalbreaks.h"
#include "models/analysis/percentiles.h"

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** Ascending bounds, each once: equal ones would make classes that hold nothing. */
std::vector<double> distinct(std::vector<double> bounds)
{
    std::ranges::sort(bounds);
    const auto [first, last] = std::ranges::unique(bounds);
    bounds.erase(first, last);
    if (bounds.size() == 1) {
        bounds.push_back(bounds.front()); // all values alike: one class
    }
    return bounds;
}

std::vector<double> quantileBounds(std::span<const double> sorted, const ClassQuestion &question)
{
    std::vector<double> bounds;
    for (int i = 0; i <= question.classes; ++i) {
        bounds.push_back(
            roundedTo(*percentileOfSorted(sorted, 100.0 * i / question.classes), question.decimals));
    }
    return bounds;
}

std::vector<double> equalBounds(std::span<const double> sorted, const ClassQuestion &question)
{
    std::vector<double> bounds;
    for (int i = 0; i <= question.classes; ++i) {
        bounds.push_back(roundedTo(
            std::lerp(sorted.front(), sorted.back(), double(i) / question.classes), question.decimals));
    }
    return bounds;
}

/** Fisher's classes end with their largest values; here they begin with their least ones. */
std::vector<double> naturalBounds(std::span<const double> sorted, const ClassQuestion &question)
{
    const auto breaks = naturalBreaks(sorted, question.classes);
    std::vector<double> bounds{sorted.front()};
    for (std::size_t i = 1; i + 1 < breaks->bounds.size(); ++i) {
        bounds.push_back(*std::ranges::upper_bound(sorted, breaks->bounds[i]));
    }
    bounds.push_back(sorted.back());
    return bounds;
}

std::vector<double> widenedBounds(std::span<const double> sorted, std::vector<double> own)
{
    std::erase_if(own, [](double bound) { return !std::isfinite(bound); });
    std::ranges::sort(own);
    if (own.empty() || sorted.front() < own.front()) {
        own.insert(own.begin(), sorted.front());
    }
    if (own.size() == 1 || sorted.back() > own.back()) {
        own.push_back(std::max(sorted.back(), own.back()));
    }
    return own;
}

} // namespace

double roundedTo(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

std::optional<std::size_t> Classification::classOf(double value) const
{
    if (bounds.size() < 2 || !(value >= bounds.front() && value <= bounds.back())) {
        return std::nullopt;
    }
    const auto inner = bounds.begin() + 1;
    return static_cast<std::size_t>(std::upper_bound(inner, bounds.end() - 1, value) - inner);
}

std::optional<Classification> classify(std::span<const double> values, const ClassQuestion &question)
{
    std::vector<double> sorted = presentValues(values);
    if (sorted.empty() || question.classes < 1) {
        return std::nullopt;
    }
    std::ranges::transform(
        sorted, sorted.begin(), [&](double value) { return roundedTo(value, question.decimals); });
    std::ranges::sort(sorted);
    switch (question.method) {
    case ClassMethod::Quantile:
        return Classification{question.method, distinct(quantileBounds(sorted, question))};
    case ClassMethod::EqualInterval:
        return Classification{question.method, distinct(equalBounds(sorted, question))};
    case ClassMethod::NaturalBreaks: {
        return Classification{question.method, naturalBounds(sorted, question)};
    }
    case ClassMethod::Own:
        return Classification{question.method, distinct(widenedBounds(sorted, question.ownBounds))};
    }
    return std::nullopt;
}

} // namespace stadtblick
