#include "app/demo/traffic.h"

#include "app/demo/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick::demo {

namespace {

using Curve = std::array<double, 24>;

constexpr Curve workday{0.7, 0.4, 0.3, 0.3, 0.6, 1.6, 4.2, 7.4, 7.2, 5.6, 5.2, 5.4, 5.6, 5.6, 5.8, 6.6, 7.8,
    8.0, 6.6, 4.9, 3.6, 2.8, 2.1, 1.3};
constexpr Curve saturday{1.7, 1.2, 0.9, 0.7, 0.6, 0.8, 1.5, 2.6, 4.1, 5.8, 7.0, 7.6, 7.6, 7.2, 6.9, 6.6, 6.4,
    6.3, 5.9, 5.0, 4.2, 3.5, 3.1, 2.8};
constexpr Curve sunday{2.3, 1.7, 1.3, 1.0, 0.8, 0.8, 1.1, 1.7, 2.7, 4.4, 6.0, 7.0, 7.1, 7.1, 7.4, 7.5, 7.6,
    7.4, 6.8, 5.8, 4.6, 3.5, 2.5, 1.9};

const Curve &curveOf(DayType type)
{
    return type == DayType::Workday ? workday : type == DayType::Saturday ? saturday : sunday;
}

/** Share of a day's traffic in an hour at this moment, linear between the middles of the hours. */
double shareAt(const Curve &curve, double hour)
{
    const double position = hour - 0.5;
    const double whole = std::floor(position);
    const double t = position - whole;
    const auto at = [&](double index) {
        return curve[static_cast<std::size_t>(std::fmod(index + 24, 24.0))];
    };
    double sum = 0;
    for (const double value : curve) {
        sum += value;
    }
    return (at(whole) * (1 - t) + at(whole + 1) * t) / sum;
}

bool isDuringRoadWorks(qint64 timeMs)
{
    static const qint64 from = localMs(2025, 10, 6);
    static const qint64 to = localMs(2025, 11, 22);
    return timeMs >= from && timeMs < to;
}

} // namespace

double expectedPerHour(const Road &road, qint64 timeMs)
{
    const LocalTime local = localTime(timeMs);
    const double day = local.type == DayType::Workday ? 1.10 : local.type == DayType::Saturday ? 0.87 : 0.66;
    const double season =
        (local.isSchoolHoliday ? 0.91 : 1.02) * (local.dayOfYear > 355 || local.dayOfYear < 3 ? 0.85 : 1);
    const bool isNight = local.hour < 6 || local.hour >= 22;
    const double works = isDuringRoadWorks(timeMs) ? road.closedFactor : 1;
    return road.dtv * day * season * works * shareAt(curveOf(local.type), local.hour)
        * (isNight ? road.nightShare : 1);
}

Flow flowAt(const Road &road, qint64 fromMs, qint64 lengthMs)
{
    const qint64 middle = fromMs + lengthMs / 2;
    const LocalTime local = localTime(middle);
    const double perHour = expectedPerHour(road, middle);
    const double hours = static_cast<double>(lengthMs) / static_cast<double>(hourMs);
    const double mean = perHour * hours;
    Random random(mix(road.seed) ^ static_cast<std::uint64_t>(fromMs / minuteMs));
    const double dayChance =
        1 + 0.06 * (unitAt(road.seed + 7, static_cast<std::uint64_t>(local.dayStartMs / hourMs)) - 0.5);
    Flow flow;
    flow.vehicles = std::max(
        0.0, mean * dayChance + 1.15 * std::sqrt(mean) * random.normal() + 0.02 * mean * random.normal());
    const double heavyFactor = local.type == DayType::Workday ? 1
        : local.type == DayType::Saturday                     ? 0.42
                                                              : 0.22;
    const double heavyHour = local.hour > 5 && local.hour < 15 ? 1.15
        : local.hour >= 22 || local.hour < 4                   ? 0.85
                                                               : 0.7;
    const double heavyMean = flow.vehicles * road.heavyShare * heavyFactor * heavyHour;
    flow.heavy = std::clamp(heavyMean + 0.9 * std::sqrt(heavyMean) * random.normal(), 0.0, flow.vehicles);
    const double morning = std::exp(-std::pow((local.hour - 7.6) / 1.6, 2));
    const double evening = std::exp(-std::pow((local.hour - 16.8) / 2.2, 2));
    const double commuting = local.type == DayType::Workday ? 1 : 0.25;
    flow.inboundShare =
        std::clamp(0.5 + commuting * (0.13 * morning - 0.09 * evening) + 0.01 * random.normal(), 0.2, 0.8);
    const double load = std::min(perHour / (road.dtv * 0.088 + 1), 1.3);
    flow.speedKmh = road.freeSpeedKmh * (1 - 0.24 * std::pow(load, 3))
        + (local.hour < 5 || local.hour >= 23 ? 4.5 : 0) + 0.7 * random.normal();
    return flow;
}

} // namespace stadtblick::demo
