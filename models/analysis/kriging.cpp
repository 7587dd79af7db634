#include "models/analysis/kriging.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace stadtblick {

namespace {

/** Below this distance (0.1 mm) a place lies on a point. */
constexpr double atPointM = 1e-4;

Eigen::MatrixXd covarianceMatrix(std::span<const ValuePoint> points, const Variogram &variogram)
{
    const auto size = static_cast<Eigen::Index>(points.size());
    Eigen::MatrixXd matrix(size, size);
    for (Eigen::Index column = 0; column < size; ++column) {
        const ValuePoint &to = points[static_cast<std::size_t>(column)];
        matrix(column, column) = variogram.nugget + variogram.sill;
        for (Eigen::Index row = column + 1; row < size; ++row) {
            const ValuePoint &from = points[static_cast<std::size_t>(row)];
            matrix(row, column) = variogram.covariance(std::hypot(from.x - to.x, from.y - to.y));
        }
    }
    return matrix.selfadjointView<Eigen::Lower>();
}

/** False where the smallest pivot has lost its digits against the largest. */
bool isSound(const Eigen::MatrixXd &factor)
{
    constexpr double leastRatio = 1e-6; // of pivots; 1e-12 of the covariances
    const auto pivots = factor.diagonal().array();
    return pivots.isFinite().all() && pivots.minCoeff() > leastRatio * pivots.maxCoeff();
}

} // namespace

std::optional<OrdinaryKriging> OrdinaryKriging::create(
    std::span<const ValuePoint> points, const Variogram &variogram)
{
    if (points.empty() || !(variogram.rangeM > 0)) {
        return std::nullopt;
    }
    const Eigen::LLT<Eigen::MatrixXd> solver(covarianceMatrix(points, variogram));
    if (solver.info() != Eigen::Success) {
        return std::nullopt;
    }
    OrdinaryKriging kriging;
    kriging.m_factor = solver.matrixLLT();
    if (!isSound(kriging.m_factor)) {
        return std::nullopt;
    }
    const auto size = static_cast<Eigen::Index>(points.size());
    Eigen::VectorXd values(size);
    std::ranges::transform(points, values.data(), &ValuePoint::value);
    kriging.m_points.assign(points.begin(), points.end());
    kriging.m_variogram = variogram;
    kriging.m_unit = solver.solve(Eigen::VectorXd::Ones(size));
    kriging.m_unitSum = kriging.m_unit.sum();
    kriging.m_mean = kriging.m_unit.dot(values) / kriging.m_unitSum;
    kriging.m_dual = solver.solve((values.array() - kriging.m_mean).matrix());
    return kriging;
}

KrigingEstimate OrdinaryKriging::at(double x, double y) const
{
    const auto size = static_cast<Eigen::Index>(m_points.size());
    const double total = m_variogram.nugget + m_variogram.sill;
    Eigen::VectorXd toPlace(size);
    for (Eigen::Index i = 0; i < size; ++i) {
        const ValuePoint &point = m_points[static_cast<std::size_t>(i)];
        const double distance = std::hypot(point.x - x, point.y - y);
        toPlace(i) = distance < atPointM ? total : m_variogram.covariance(distance);
    }
    const double missing = 1 - m_unit.dot(toPlace); // what the simple weights lack to 1
    Eigen::VectorXd weights = toPlace;
    m_factor.triangularView<Eigen::Lower>().solveInPlace(weights);
    const double explained = weights.squaredNorm();
    m_factor.transpose().triangularView<Eigen::Upper>().solveInPlace(weights);
    weights += m_unit * (missing / m_unitSum);
    KrigingEstimate estimate;
    for (Eigen::Index i = 0; i < size; ++i) {
        estimate.value += weights(i) * m_points[static_cast<std::size_t>(i)].value;
    }
    estimate.variance = std::max(total - explained + missing * missing / m_unitSum, 0.0);
    estimate.weights.assign(weights.begin(), weights.end());
    return estimate;
}

std::optional<KrigingValidation> OrdinaryKriging::crossValidate(const ValueLimits &limits) const
{
    const auto size = static_cast<Eigen::Index>(m_points.size());
    if (size < 2) {
        return std::nullopt;
    }
    // The diagonal of Q = C⁻¹ − u·uᵀ/Σu, u = C⁻¹·1: the estimate without point i is off by −(Q·z)_i/Q_ii,
    // with the variance 1/Q_ii. Q·z are the dual weights; C⁻¹_ii is the square of column i of L⁻¹.
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(size, size);
    m_factor.triangularView<Eigen::Lower>().solveInPlace(inverse);
    KrigingValidation errors;
    for (Eigen::Index i = 0; i < size; ++i) {
        const double precision =
            inverse.col(i).tail(size - i).squaredNorm() - m_unit(i) * m_unit(i) / m_unitSum;
        const double value = m_points[static_cast<std::size_t>(i)].value;
        const double estimate = value - m_dual(i) / precision;
        const double error = limits.clamped(estimate) - value;
        errors.me += error;
        errors.rmse += error * error;
        errors.mssr += error * error * precision;
    }
    const auto count = static_cast<double>(size);
    return KrigingValidation{errors.me / count, std::sqrt(errors.rmse / count), errors.mssr / count};
}

} // namespace stadtblick
