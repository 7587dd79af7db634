#pragma once

#include "models/analysis/interpolation.h"
#include "models/analysis/radialkernels.h"

namespace stadtblick {

/** A place with two weights. */
struct WeightedPoint
{
    double x = 0;
    double y = 0;
    double first = 0;
    double second = 0;
};

/** A rectangle of cells with their two sums, row by row, @p stride apart. */
struct RadialTile
{
    int column = 0; ///< of its first cell
    int row = 0;
    int columns = 0;
    int rows = 0;
    int stride = 0;
    const double *first = nullptr;
    const double *second = nullptr;
};

/** Positions where a polynomial goes through exactly: Chebyshev's, in [−1, 1]. */
std::vector<double> chebyshevNodes(int count);
/** The weights of the nodes' values at a place in [−1, 1]. */
std::vector<double> chebyshevWeights(int count, double at);

/**
 * True if f of the distance from a source, @p across and @p along half widths from a square's centre, is so
 * smooth in the square that a polynomial through n Chebyshev nodes a side follows it to some rho⁻ⁿ of its
 * size: Bernstein's ellipse through the source's complex image has half axes with the sum @p rho or more.
 */
bool isFar(double across, double along, double rho);

/**
 * Σ weight·f(distance) over all points at every cell of a grid, for both weights, given to @p sink tile by
 * tile from several threads. False if cancelled.
 *
 * Far points change little over a square of cells: they are summed at 10 × 10 Chebyshev nodes of the square
 * and interpolated, near ones go on to its four quarters, and in squares of 16 cells the rest is summed cell
 * by cell. For 1,000 points on 1024² that is some hundred times less work than cell by cell; the error stays
 * below 1e-6 of the largest term (tested). Needs cells that are nearly square; others are summed one by one.
 */
bool radialSums(std::span<const WeightedPoint> points, const RadialFunction &function, const GridFrame &frame,
    const std::function<void(const RadialTile &)> &sink, const std::function<bool()> &isCanceled = {});

} // namespace stadtblick
