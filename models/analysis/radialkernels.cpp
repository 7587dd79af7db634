#include "models/analysis/radialkernels.h"

#include "models/analysis/cpuversions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace stadtblick {

namespace {

constexpr double leastDistance2 = 1e-24;

/**
 * e^x, x ≤ 0, without branches: x = n·ln 2 + r, |r| ≤ ln 2/2, e^r by its series up to r⁹ (the rest is below
 * 1e-11), and n added to the exponent. n comes from adding 1.5·2⁵², which rounds to whole numbers.
 */
inline double fastExp(double x)
{
    constexpr double rounder = 0x1.8p52;
    constexpr double ln2High = 0x1.62e42feep-1;
    constexpr double ln2Low = 0x1.a39ef35793c76p-33;
    x = x > -690 ? x : -690;
    const double shifted = x * 1.4426950408889634 + rounder;
    const double n = shifted - rounder;
    const double r = (x - n * ln2High) - n * ln2Low;
    double p = 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1;
    p = p * r + 1;
    const auto exponent = std::bit_cast<std::uint64_t>(shifted) << 52;
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(p) + exponent);
}

/** f of a squared distance; @p scale is 3/range or 3/range² or 1/range. */
template <RadialFunction::Kind kind>
inline double valueAt(double distance2, double scale, double sill)
{
    if constexpr (kind == RadialFunction::Kind::InverseSquare) {
        return 1 / (distance2 > leastDistance2 ? distance2 : leastDistance2);
    } else if constexpr (kind == RadialFunction::Kind::Exponential) {
        return sill * fastExp(-scale * std::sqrt(distance2));
    } else if constexpr (kind == RadialFunction::Kind::Gaussian) {
        return sill * fastExp(-scale * distance2);
    } else {
        const double ratio = scale * std::sqrt(distance2);
        const double value = 1 - ratio * (1.5 - 0.5 * ratio * ratio);
        return ratio < 1 ? sill * value : 0;
    }
}

double scaleOf(const RadialFunction &function)
{
    switch (function.kind) {
    case RadialFunction::Kind::InverseSquare:
        break;
    case RadialFunction::Kind::Spherical:
        return 1 / function.rangeM;
    case RadialFunction::Kind::Exponential:
        return 3 / function.rangeM;
    case RadialFunction::Kind::Gaussian:
        return 3 / (function.rangeM * function.rangeM);
    }
    return 1;
}

template <RadialFunction::Kind kind>
inline void addAll(double scale, double sill, const RadialSources &sources, const RadialPlaces &places,
    double *first, double *second)
{
    for (std::size_t i = 0; i < sources.count; ++i) {
        const double x = sources.x[i];
        const double y = sources.y[i];
        const double one = sources.first[i];
        const double two = sources.second ? sources.second[i] : 0;
        if (sources.second) {
            for (std::size_t j = 0; j < places.count; ++j) {
                const double dx = places.x[j] - x;
                const double dy = places.y[j] - y;
                const double value = valueAt<kind>(dx * dx + dy * dy, scale, sill);
                first[j] += one * value;
                second[j] += two * value;
            }
        } else {
            for (std::size_t j = 0; j < places.count; ++j) {
                const double dx = places.x[j] - x;
                const double dy = places.y[j] - y;
                first[j] += one * valueAt<kind>(dx * dx + dy * dy, scale, sill);
            }
        }
    }
}

template <RadialFunction::Kind kind>
inline void fill(double scale, double sill, double x, double y, const RadialPlaces &places, double *result)
{
    for (std::size_t j = 0; j < places.count; ++j) {
        const double dx = places.x[j] - x;
        const double dy = places.y[j] - y;
        result[j] = valueAt<kind>(dx * dx + dy * dy, scale, sill);
    }
}

constexpr std::size_t lanes = nearestLanes;
using LaneRows = double[mostNearest][lanes];

/** Adds to each rank how many of the sources from @p first on are nearer; of two as near the earlier is. */
inline void rank(const LaneRows &distances, std::size_t first, std::size_t count, LaneRows &ranks)
{
    for (std::size_t i = first; i < count; ++i) {
        for (std::size_t k = i + 1; k < count; ++k) {
            for (std::size_t j = 0; j < lanes; ++j) {
                const double isNearer = distances[k][j] < distances[i][j] ? 1.0 : 0.0;
                ranks[i][j] += isNearer;
                ranks[k][j] += 1 - isNearer;
            }
        }
    }
}

} // namespace

STADTBLICK_CPU_VERSIONS
void kernelExp(const double *x, double *result, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = fastExp(x[i]);
    }
}

STADTBLICK_CPU_VERSIONS
void addRadial(const RadialFunction &function, const RadialSources &sources, const RadialPlaces &places,
    double *__restrict first, double *__restrict second)
{
    using enum RadialFunction::Kind;
    const double scale = scaleOf(function);
    switch (function.kind) {
    case InverseSquare:
        addAll<InverseSquare>(scale, 1, sources, places, first, second);
        return;
    case Spherical:
        addAll<Spherical>(scale, function.sill, sources, places, first, second);
        return;
    case Exponential:
        addAll<Exponential>(scale, function.sill, sources, places, first, second);
        return;
    case Gaussian:
        addAll<Gaussian>(scale, function.sill, sources, places, first, second);
        return;
    }
}

STADTBLICK_CPU_VERSIONS
void radialValues(const RadialFunction &function, double sourceX, double sourceY, const RadialPlaces &places,
    double *__restrict result)
{
    using enum RadialFunction::Kind;
    const double scale = scaleOf(function);
    switch (function.kind) {
    case InverseSquare:
        fill<InverseSquare>(scale, 1, sourceX, sourceY, places, result);
        return;
    case Spherical:
        fill<Spherical>(scale, function.sill, sourceX, sourceY, places, result);
        return;
    case Exponential:
        fill<Exponential>(scale, function.sill, sourceX, sourceY, places, result);
        return;
    case Gaussian:
        fill<Gaussian>(scale, function.sill, sourceX, sourceY, places, result);
        return;
    }
}

STADTBLICK_CPU_VERSIONS
void nearestMeans(const RadialSources &sources, const NearestQuestion &question, const double *x,
    const double *y, double *__restrict result, double *__restrict nearest2)
{
    alignas(64) LaneRows distances;
    alignas(64) LaneRows ranks; // as double: one width for all
    const std::size_t count = std::min(sources.count, mostNearest);
    std::fill_n(nearest2, lanes, std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < lanes; ++j) {
            const double dx = x[j] - sources.x[i];
            const double dy = y[j] - sources.y[i];
            const double d2 = dx * dx + dy * dy;
            distances[i][j] = d2 > leastDistance2 ? d2 : leastDistance2;
            nearest2[j] = distances[i][j] < nearest2[j] ? distances[i][j] : nearest2[j];
            ranks[i][j] = i < question.certain ? -static_cast<double>(mostNearest) : 0;
        }
    }
    if (count > question.neighbours) {
        rank(distances, question.certain, count, ranks);
    }
    const double limit = static_cast<double>(question.neighbours) - static_cast<double>(question.certain);
    alignas(64) double sums[lanes] = {};
    alignas(64) double weights[lanes] = {};
    for (std::size_t i = 0; i < count; ++i) {
        const double value = sources.first[i];
        for (std::size_t j = 0; j < lanes; ++j) {
            const double d2 = distances[i][j];
            const double inverse = question.power == 2 ? 1 / d2 : std::pow(d2, -question.power / 2);
            const double weight = ranks[i][j] < limit && d2 <= question.radius2 ? inverse : 0.0;
            sums[j] += weight * value;
            weights[j] += weight;
        }
    }
    for (std::size_t j = 0; j < lanes; ++j) {
        result[j] = sums[j] / weights[j]; // 0/0 is NaN: nothing within the radius
    }
}

} // namespace stadtblick
