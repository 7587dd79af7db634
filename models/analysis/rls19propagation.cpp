#include "models/analysis/rls19.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

double rls19SegmentLevel(
    double lineLevel, double lengthM, double planDistanceM, double sourceHeightM, double receiverHeightM)
{
    const double slant = std::hypot(planDistanceM, receiverHeightM - sourceHeightM);
    const double divergence = 20 * std::log10(slant) + 10 * std::log10(2 * std::numbers::pi);
    const double air = slant / 200;
    const double rayHeight = (sourceHeightM + receiverHeightM) / 2;
    // Right below the receiver the ground takes nothing: 600/s grows faster than the ray's height falls.
    const double ground =
        planDistanceM > 0 ? std::max(0.0, 4.8 - rayHeight / planDistanceM * (34 + 600 / planDistanceM)) : 0;
    return lineLevel + 10 * std::log10(lengthM) - divergence - air - ground;
}

std::optional<double> rls19RoadLevel(std::span<const QPointF> axisM, double lineLevel, QPointF receiverM,
    double sourceHeightM, double receiverHeightM)
{
    constexpr double partOfDistance = 1.0 / 8;
    constexpr double shortestM = 0.25;
    double energy = 0;
    for (std::size_t i = 1; i < axisM.size(); ++i) {
        const QPointF leg = axisM[i] - axisM[i - 1];
        const double lengthM = std::hypot(leg.x(), leg.y());
        for (double at = 0; at < lengthM;) {
            const auto offset = [&](double m) { return axisM[i - 1] + leg * (m / lengthM) - receiverM; };
            const QPointF begin = offset(at);
            const double pieceM = std::min(lengthM - at,
                std::max(shortestM,
                    partOfDistance * std::hypot(begin.x(), begin.y(), receiverHeightM - sourceHeightM)));
            const QPointF middle = offset(at + pieceM / 2);
            energy += std::pow(10,
                rls19SegmentLevel(
                    lineLevel, pieceM, std::hypot(middle.x(), middle.y()), sourceHeightM, receiverHeightM)
                    / 10);
            at += pieceM;
        }
    }
    return energy > 0 ? std::optional(10 * std::log10(energy)) : std::nullopt;
}

double rls19EndlessLineLevel(double lineLevel, double distanceM)
{
    return lineLevel - 10 * std::log10(2 * distanceM);
}

} // namespace stadtblick
