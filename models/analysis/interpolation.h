#pragma once

#include <QtCore/QPointF>
#include <QtCore/QRectF>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** A measured value at a place in projected metres. */
struct ValuePoint
{
    double x = 0;
    double y = 0;
    double value = 0;
    bool operator==(const ValuePoint &) const = default;
};

/**
 * What values can be at all, in their unit: between stations kriging reaches beyond their values, but there
 * is no negative number of days, and no eighth night in a week.
 */
struct ValueLimits
{
    std::optional<double> least; ///< absent: any
    std::optional<double> largest;

    /** The nearest value within; NaN stays. */
    double clamped(double value) const;
    bool operator==(const ValueLimits &) const = default;
};

/** Parameters of inverse distance weighting (domain.md section 4). */
struct InverseDistance
{
    double power = 2;
    int neighbours = 12; ///< at most this many nearest
    double radiusM = 0; ///< only points within; 0 = any
};

/** Points at one place become one with the mean value: order of first occurrence. */
std::vector<ValuePoint> mergedByPlace(std::span<const ValuePoint> points);

/** Σ w·z / Σ w with w = d^−p over the nearest points; at a point its value. Nothing without neighbours. */
std::optional<double> inverseDistanceAt(
    std::span<const ValuePoint> points, double x, double y, const InverseDistance &parameters = {});

/** A grid of cell centres: row 0 first, x within a row; origin and steps in projected metres. */
struct GridFrame
{
    int columns = 0;
    int rows = 0;
    QPointF first; ///< centre of the first cell
    QPointF columnStep; ///< from a cell to the next in its row
    QPointF rowStep; ///< from a row to the next
};

/**
 * Inverse distance over a grid: rows × columns floats, NaN where the nearest point is farther than
 * @p maskM. Works tile by tile with the few points that can be among a tile's nearest, with several threads;
 * where all points count (power 2) the far ones are put together (radialSums). Empty if @p isCanceled says
 * so.
 */
std::vector<float> inverseDistanceGrid(std::span<const ValuePoint> points, const GridFrame &frame,
    double maskM, const InverseDistance &parameters = {}, const std::function<bool()> &isCanceled = {});

/** Makes the cells of a grid NaN that are farther than @p maskM from every point. */
void maskFarCells(
    std::vector<float> &cells, std::span<const ValuePoint> points, const GridFrame &frame, double maskM);

/**
 * How far from a station a surface may go: 1.5 × the median distance to the nearest neighbour, at most
 * 2 km (domain.md section 4). A point that near to a station is also within the stations' hull widened by
 * that distance, so the hull needs no test of its own. Nothing for fewer than two places.
 */
std::optional<double> maskDistanceM(std::span<const ValuePoint> points);

/** Errors of leave-one-out: estimate without the point minus its value. */
struct CrossValidation
{
    double me = 0;
    double rmse = 0;
};
std::optional<CrossValidation> crossValidate(
    std::span<const ValuePoint> points, const InverseDistance &parameters = {});

/** A line of equal value, as points in grid coordinates (column, row; cell centres are whole numbers). */
struct Contour
{
    double value = 0;
    std::vector<QPointF> points;
};

/** Lines of equal value at whole multiples of @p interval through a grid (NaN = none), by marching squares.
 */
std::vector<Contour> contours(const std::vector<float> &grid, int columns, int rows, double interval);

} // namespace stadtblick
