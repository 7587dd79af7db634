#pragma once

#include <cstddef>

/**
 * The inner loops of interpolation: functions of distance for many places at once. Plain loops over arrays
 * that compilers turn into SIMD, in versions for several processors (cpuversions.h). Coordinates in metres.
 */
namespace stadtblick {

/** A function of the distance h. */
struct RadialFunction
{
    enum class Kind {
        InverseSquare, ///< 1/h², at most 1e24
        Spherical, ///< sill·(1 − 1.5h/range + 0.5(h/range)³), 0 beyond the range
        Exponential, ///< sill·e^(−3h/range)
        Gaussian ///< sill·e^(−3h²/range²)
    };
    Kind kind = Kind::InverseSquare;
    double sill = 1;
    double rangeM = 1;
};

/** The relative error of e^x in these functions, −690 ≤ x ≤ 0; smaller x count as −690. */
inline constexpr double kernelExpError = 2e-11;

/** e^x of @p count numbers ≤ 0. */
void kernelExp(const double *x, double *result, std::size_t count);

/** Sources as arrays: place and two weights each. */
struct RadialSources
{
    const double *x = nullptr;
    const double *y = nullptr;
    const double *first = nullptr;
    const double *second = nullptr; ///< null: only one weight is asked for
    std::size_t count = 0;
};

/** Places as arrays. */
struct RadialPlaces
{
    const double *x = nullptr;
    const double *y = nullptr;
    std::size_t count = 0;
};

/** Adds Σ weight·f(h) over the sources to @p first and, with a second weight, @p second of each place. */
void addRadial(const RadialFunction &function, const RadialSources &sources, const RadialPlaces &places,
    double *first, double *second);

/** f(h) of each place from one source. */
void radialValues(const RadialFunction &function, double sourceX, double sourceY, const RadialPlaces &places,
    double *result);

/** Places that are looked at together by nearestMeans. */
inline constexpr std::size_t nearestLanes = 16;

/** Most sources that nearestMeans takes. */
inline constexpr std::size_t mostNearest = 256;

/**
 * Inverse distance with the @p neighbours nearest of few sources (first: their values) at nearestLanes
 * places: those up to @p radius2 (squared metres). The first @p certain sources are known to be among the
 * nearest at all places. @p result is NaN where no source is within the radius, @p nearest2 the squared
 * distance of the nearest. Ties in distance: the source that comes first.
 */
struct NearestQuestion
{
    std::size_t neighbours = 12;
    std::size_t certain = 0;
    double power = 2;
    double radius2 = 0;
};
void nearestMeans(const RadialSources &sources, const NearestQuestion &question, const double *x,
    const double *y, double *result, double *nearest2);

} // namespace stadtblick
