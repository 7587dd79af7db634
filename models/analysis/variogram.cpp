#include "models/analysis/variogram.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr std::array models{VariogramModel::Spherical, VariogramModel::Exponential, VariogramModel::Gaussian};

/** f(h/range): 0 at 0, towards 1. */
double shape(VariogramModel model, double ratio)
{
    switch (model) {
    case VariogramModel::Spherical:
        return ratio >= 1 ? 1 : ratio * (1.5 - 0.5 * ratio * ratio);
    case VariogramModel::Exponential:
        return -std::expm1(-3 * ratio);
    case VariogramModel::Gaussian:
        break;
    }
    return -std::expm1(-3 * ratio * ratio);
}

/** Weighted sums of the normal equations of γ̂ ≈ n + s·f. */
struct Sums
{
    double w = 0;
    double f = 0;
    double ff = 0;
    double g = 0;
    double fg = 0;
};

double errorOf(const Variogram &variogram, std::span<const VariogramLag> lags)
{
    double error = 0;
    for (const VariogramLag &lag : lags) {
        const double difference = lag.gamma - variogram.at(lag.distanceM);
        error += static_cast<double>(lag.pairs) / (lag.distanceM * lag.distanceM) * difference * difference;
    }
    return error;
}

/** Nugget and sill, both ≥ 0, of the least error for one model and range. */
VariogramFit fitAt(VariogramModel model, double rangeM, std::span<const VariogramLag> lags)
{
    Sums sums;
    for (const VariogramLag &lag : lags) {
        const double weight = static_cast<double>(lag.pairs) / (lag.distanceM * lag.distanceM);
        const double f = shape(model, lag.distanceM / rangeM);
        sums.w += weight;
        sums.f += weight * f;
        sums.ff += weight * f * f;
        sums.g += weight * lag.gamma;
        sums.fg += weight * f * lag.gamma;
    }
    const double determinant = sums.w * sums.ff - sums.f * sums.f;
    Variogram variogram{model, 0, 0, rangeM};
    // The minimum over n, s ≥ 0 lies inside or on an edge. Where f is the same at all lags (a range below the
    // first one), nugget and sill can't be told apart: then it is all nugget, which claims no structure.
    const bool isFlat = determinant <= 1e-9 * sums.w * sums.ff;
    if (!isFlat) {
        variogram.nugget = (sums.g * sums.ff - sums.fg * sums.f) / determinant;
        variogram.sill = (sums.fg * sums.w - sums.g * sums.f) / determinant;
    }
    if (isFlat || variogram.sill < 0) {
        variogram.sill = 0;
        variogram.nugget = sums.g / sums.w;
    } else if (variogram.nugget < 0) {
        variogram.nugget = 0;
        variogram.sill = sums.ff > 0 ? sums.fg / sums.ff : 0;
    }
    return {variogram, errorOf(variogram, lags)};
}

/** The best range of one model: a coarse search, then ever smaller steps around the best. */
VariogramFit fitModel(VariogramModel model, std::span<const VariogramLag> lags)
{
    constexpr int steps = 60;
    constexpr int refinements = 40;
    const double least = std::log(lags.front().distanceM);
    const double most = std::log(lags.back().distanceM * 3);
    const double step = (most - least) / steps;
    VariogramFit best = fitAt(model, std::exp(least), lags);
    for (int i = 1; i <= steps; ++i) {
        const VariogramFit fit = fitAt(model, std::exp(least + i * step), lags);
        if (fit.error < best.error) {
            best = fit;
        }
    }
    double width = step;
    for (int i = 0; i < refinements; ++i) {
        width *= 0.6;
        const double middle = std::log(best.variogram.rangeM);
        for (const double at : {middle - width, middle + width}) {
            const VariogramFit fit = fitAt(model, std::exp(std::clamp(at, least, most)), lags);
            if (fit.error < best.error) {
                best = fit;
            }
        }
    }
    return best;
}

} // namespace

QString variogramModelKey(VariogramModel model)
{
    switch (model) {
    case VariogramModel::Spherical:
        return QStringLiteral("spherical");
    case VariogramModel::Exponential:
        return QStringLiteral("exponential");
    case VariogramModel::Gaussian:
        break;
    }
    return QStringLiteral("gaussian");
}

std::optional<VariogramModel> variogramModelOf(QStringView key)
{
    const auto *const found =
        std::ranges::find_if(models, [key](VariogramModel model) { return variogramModelKey(model) == key; });
    return found == models.end() ? std::nullopt : std::optional(*found);
}

double Variogram::at(double distanceM) const
{
    return distanceM <= 0 ? 0 : nugget + sill * shape(model, distanceM / rangeM);
}

double Variogram::covariance(double distanceM) const
{
    return sill * (1 - shape(model, distanceM / rangeM));
}

std::vector<VariogramLag> empiricalVariogram(
    std::span<const ValuePoint> points, double lagWidthM, int lagCount)
{
    std::vector<VariogramLag> lags(static_cast<std::size_t>(std::max(lagCount, 0)));
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            const double distance = std::hypot(points[i].x - points[j].x, points[i].y - points[j].y);
            const double lag = std::ceil(distance / lagWidthM) - 1;
            const double difference = points[i].value - points[j].value;
            if (lag >= 0 && lag < static_cast<double>(lags.size()) && std::isfinite(difference)) {
                VariogramLag &sum = lags[static_cast<std::size_t>(lag)];
                ++sum.pairs;
                sum.distanceM += distance;
                sum.gamma += difference * difference / 2;
            }
        }
    }
    std::erase_if(lags, [](const VariogramLag &lag) { return lag.pairs == 0; });
    for (VariogramLag &lag : lags) {
        lag.distanceM /= static_cast<double>(lag.pairs);
        lag.gamma /= static_cast<double>(lag.pairs);
    }
    return lags;
}

std::vector<VariogramLag> fittingLags(std::span<const ValuePoint> points)
{
    constexpr int lagCount = 12;
    constexpr qint64 leastPairs = 30;
    double largest = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            largest = std::max(largest, std::hypot(points[i].x - points[j].x, points[i].y - points[j].y));
        }
    }
    std::vector<VariogramLag> merged;
    if (largest <= 0) {
        return merged;
    }
    for (const VariogramLag &lag : empiricalVariogram(points, largest / 2 / lagCount, lagCount)) {
        if (merged.empty() || merged.back().pairs >= leastPairs) {
            merged.push_back(lag);
            continue;
        }
        VariogramLag &last = merged.back();
        const double share = static_cast<double>(lag.pairs) / static_cast<double>(last.pairs + lag.pairs);
        last.distanceM += (lag.distanceM - last.distanceM) * share;
        last.gamma += (lag.gamma - last.gamma) * share;
        last.pairs += lag.pairs;
    }
    if (merged.size() > 1 && merged.back().pairs < leastPairs) {
        merged.pop_back(); // the far end of the distances: few pairs, little weight
    }
    return merged;
}

bool VariogramFit::hasStructure() const
{
    return variogram.sill > 0 && variogram.sill >= 0.1 * variogram.nugget;
}

std::optional<VariogramFit> fitVariogram(std::span<const VariogramLag> lags)
{
    constexpr std::size_t leastLags = 3;
    if (lags.size() < leastLags) {
        return std::nullopt;
    }
    std::optional<VariogramFit> best;
    for (const VariogramModel model : models) {
        const VariogramFit fit = fitModel(model, lags);
        if (!best || fit.error < best->error) {
            best = fit;
        }
    }
    return best;
}

} // namespace stadtblick
