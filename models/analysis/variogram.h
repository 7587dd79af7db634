#pragma once

#include "models/analysis/interpolation.h"

#include <QtCore/QString>

namespace stadtblick {

/** Shapes of a variogram (domain.md section 4); ranges are practical ones (95 % of the sill). */
enum class VariogramModel { Spherical, Exponential, Gaussian };

/** 'spherical', 'exponential', 'gaussian'. */
QString variogramModelKey(VariogramModel model);
/** The model of a key; nothing for another text. */
std::optional<VariogramModel> variogramModelOf(QStringView key);

/** How differences grow with distance: γ(0) = 0, γ(h) = nugget + sill·f(h/range) for h > 0. */
struct Variogram
{
    VariogramModel model = VariogramModel::Exponential;
    double nugget = 0; ///< in the value's unit squared
    double sill = 1; ///< partial sill: without the nugget
    double rangeM = 1000; ///< > 0

    /** γ(h), h ≥ 0 in metres. */
    double at(double distanceM) const;
    /** sill·(1 − f(h/range)): what is alike, without the nugget; the sill at h = 0. */
    double covariance(double distanceM) const;
    bool operator==(const Variogram &) const = default;
};

/** The mean of half the squared differences of the pairs in one class of distance. */
struct VariogramLag
{
    qint64 pairs = 0;
    double distanceM = 0; ///< mean over the pairs
    double gamma = 0;
    bool operator==(const VariogramLag &) const = default;
};

/**
 * Empirical semivariogram: lag k holds the pairs with k·width < h ≤ (k+1)·width, Σ(z_i − z_j)²/(2N). Lags
 * without pairs are left out. Points at one place and not finite values: mergedByPlace first.
 */
std::vector<VariogramLag> empiricalVariogram(
    std::span<const ValuePoint> points, double lagWidthM, int lagCount);

/** Lags for fitting: 12 equal ones up to half the largest distance, neighbours merged to 30 pairs or more. */
std::vector<VariogramLag> fittingLags(std::span<const ValuePoint> points);

/** A variogram fitted to lags. */
struct VariogramFit
{
    Variogram variogram;
    double error = 0; ///< Σ N/h²·(γ̂ − γ)²
    /** False where the partial sill is below a tenth of the nugget: then distance explains nothing. */
    bool hasStructure() const;
};

/**
 * Least squares with weights N/h² (gstat's default), nugget, sill and range not negative; of the three models
 * the one with the smallest error. For a given range nugget and sill follow directly; the range is searched
 * between the first lag's distance and three times the last one's. Nothing for fewer than three
 * lags, as three parameters would fit anything.
 */
std::optional<VariogramFit> fitVariogram(std::span<const VariogramLag> lags);

} // namespace stadtblick
