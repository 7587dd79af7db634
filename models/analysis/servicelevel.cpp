#include "models/analysis/servicelevel.h"

#include <algorithm>
#include <array>

namespace stadtblick {

namespace {

/** The first level whose upper bound (inclusive) is not passed; beyond the last bound the next one. */
template <std::size_t count>
ServiceLevel levelWithin(const std::array<double, count> &bounds, double value)
{
    const auto found = std::ranges::lower_bound(bounds, value);
    return static_cast<ServiceLevel>(found - bounds.begin());
}

} // namespace

QString serviceLevelText(ServiceLevel level)
{
    return QString(QChar(u'A' + static_cast<int>(level)));
}

std::optional<ServiceLevel> serviceLevel(double saturation)
{
    constexpr std::array bounds{0.30, 0.55, 0.75, 0.90, 1.0};
    return saturation >= 0 ? std::optional(levelWithin(bounds, saturation)) : std::nullopt;
}

std::optional<ServiceLevel> serviceLevelByWait(double waitS, double saturation, JunctionKind kind)
{
    constexpr std::array signalBounds{20.0, 35.0, 50.0, 70.0};
    constexpr std::array priorityBounds{10.0, 20.0, 30.0, 45.0};
    if (saturation > 1) {
        return ServiceLevel::F;
    }
    if (!(waitS >= 0)) {
        return std::nullopt;
    }
    return levelWithin(kind == JunctionKind::Signals ? signalBounds : priorityBounds, waitS);
}

} // namespace stadtblick
