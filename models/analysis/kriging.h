#pragma once

#include "models/analysis/variogram.h"

#include <Eigen/Core>

namespace stadtblick {

/** What kriging says about one place. */
struct KrigingEstimate
{
    double value = 0;
    double variance = 0; ///< σ² in the value's unit squared
    std::vector<double> weights; ///< λ in the order of the points, sum 1
};

/** Errors of leave-one-out with kriging. */
struct KrigingValidation
{
    double me = 0; ///< mean of estimate − value
    double rmse = 0;
    double mssr = 0; ///< mean of (error/σ)²: near 1 where σ is right
};

/**
 * Ordinary kriging of all points with one variogram (domain.md section 4): Σλ_j·γ_ij + μ = γ_i0, Σλ = 1,
 * solved in covariance form C = nugget + sill − γ by Cholesky, which gives the same weights and σ².
 * At a point the estimate is its value and σ² = 0. O(n³) to make, n up to some thousands. Immutable: may be
 * used by several threads.
 */
class OrdinaryKriging
{
public:
    /**
     * Of points at different places with finite values (mergedByPlace). Nothing for no points and where the
     * system can't be solved in double precision (a Gaussian without nugget over close points).
     */
    static std::optional<OrdinaryKriging> create(
        std::span<const ValuePoint> points, const Variogram &variogram);

    KrigingEstimate at(double x, double y) const;

    /**
     * Leave-one-out with the same variogram, from the inverse (Dubrule 1983); of estimates that @p limits
     * hold, as where they are shown. Nothing below two points.
     */
    std::optional<KrigingValidation> crossValidate(const ValueLimits &limits = {}) const;

    const std::vector<ValuePoint> &points() const { return m_points; }
    const Variogram &variogram() const { return m_variogram; }
    /** The generalised least squares mean: ẑ = mean + Σ dualWeight_i·C(h_i), C without the nugget. */
    double mean() const { return m_mean; }
    const Eigen::VectorXd &dualWeights() const { return m_dual; }
    /** C⁻¹·1 and its sum. */
    const Eigen::VectorXd &unitSolution() const { return m_unit; }
    double unitSum() const { return m_unitSum; }
    /** L of C = L·Lᵀ, lower triangle. */
    const Eigen::MatrixXd &factor() const { return m_factor; }

private:
    OrdinaryKriging() = default;

    std::vector<ValuePoint> m_points;
    Variogram m_variogram;
    Eigen::MatrixXd m_factor;
    Eigen::VectorXd m_unit;
    Eigen::VectorXd m_dual;
    double m_unitSum = 0;
    double m_mean = 0;
};

} // namespace stadtblick
