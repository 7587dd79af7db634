#include "models/analysis/rls19.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick {

namespace {

constexpr double slowestKmh = 30;

/** L_W0(v) = A + 10·lg(1 + (v/B)^C). */
struct Emission
{
    double a;
    double bKmh;
    double c;
    double fastestKmh; ///< general knowledge
};

const Emission &emissionOf(Rls19Group group)
{
    static constexpr std::array table{
        Emission{88.0, 20, 3.06, 130}, Emission{100.3, 40, 4.33, 90}, Emission{105.4, 50, 4.88, 90}};
    return table[static_cast<std::size_t>(group)];
}

double movedSpeed(Rls19Group group, double speedKmh)
{
    return std::clamp(speedKmh, slowestKmh, emissionOf(group).fastestKmh);
}

/** D_SD in dB of one surface: up to and above 60 km/h, of cars and trucks. */
struct SurfaceRow
{
    std::optional<double> carSlow;
    std::optional<double> carFast;
    std::optional<double> truckSlow;
    std::optional<double> truckFast;
};

const SurfaceRow &surfaceRow(RoadSurface surface)
{
    static constexpr std::optional<double> none;
    static constexpr std::array table{SurfaceRow{0, 0, 0, 0}, SurfaceRow{-2.6, -1.8, -1.8, -2.0},
        SurfaceRow{-2.7, -1.9, -1.9, -2.1}, SurfaceRow{-3.2, none, -1.0, none},
        SurfaceRow{-3.9, -2.8, -0.9, -2.3}, SurfaceRow{none, -4.5, none, -4.4},
        SurfaceRow{none, -5.5, none, -5.4}, SurfaceRow{none, -1.4, none, -2.3}};
    return table[static_cast<std::size_t>(surface)];
}

/** Paving is louder the faster: @p at30 dB, one more from 40 and two more from 50 km/h on. */
double paving(double at30, double speedKmh)
{
    return at30 + (speedKmh >= 40 ? 1 : 0) + (speedKmh >= 50 ? 1 : 0);
}

/** p/100·10^(L/10)/v of a group; nothing where its level is unknown but needed. */
std::optional<double> contribution(Rls19Group group, double percent, const Rls19Traffic &traffic)
{
    if (!(percent > 0)) {
        return 0.0;
    }
    const double v = movedSpeed(group, group == Rls19Group::Car ? traffic.carKmh : traffic.truckKmh);
    const auto level = rls19VehicleLevel(group, v, traffic.surface);
    if (!level) {
        return std::nullopt;
    }
    const double loud = *level + rls19Gradient(group, traffic.gradientPercent, v)
        + rls19JunctionSurcharge(traffic.junction, traffic.junctionDistanceM);
    return percent / 100 * std::pow(10, loud / 10) / v;
}

} // namespace

std::optional<double> rls19Surface(Rls19Group group, double speedKmh, RoadSurface surface)
{
    if (surface == RoadSurface::PavingEven || surface == RoadSurface::PavingOther) {
        return paving(surface == RoadSurface::PavingEven ? 1 : 5, speedKmh);
    }
    const SurfaceRow &row = surfaceRow(surface);
    const bool isSlow = speedKmh <= 60;
    return group == Rls19Group::Car ? (isSlow ? row.carSlow : row.carFast)
                                    : (isSlow ? row.truckSlow : row.truckFast);
}

std::optional<double> rls19VehicleLevel(Rls19Group group, double speedKmh, RoadSurface surface)
{
    const double v = movedSpeed(group, speedKmh);
    const auto correction = rls19Surface(group, v, surface);
    if (!correction) {
        return std::nullopt;
    }
    const Emission &emission = emissionOf(group);
    return emission.a + 10 * std::log10(1 + std::pow(v / emission.bKmh, emission.c)) + *correction;
}

double rls19Gradient(Rls19Group group, double gradientPercent, double speedKmh)
{
    const double g = std::clamp(gradientPercent, -12.0, 12.0);
    const double v = movedSpeed(group, speedKmh);
    switch (group) {
    case Rls19Group::Car:
        return g > 2 ? (g - 2) / 10 * (v + 70) / 100
                     : (g < -6 ? (g + 6) / -6 * (90 - std::min(v, 70.0)) / 20 : 0);
    case Rls19Group::Truck1:
        return g > 2 ? (g - 2) / 10 * v / 10 : (g < -4 ? (g + 4) / -8 * (v - 20) / 10 : 0);
    case Rls19Group::Truck2:
        return g > 2 ? (g - 2) / 10 * (v + 10) / 10 : (g < -4 ? (g + 4) / -8 * (v - 10) / 10 : 0);
    }
    return 0;
}

double rls19JunctionSurcharge(Rls19Junction junction, double distanceM)
{
    const double largest =
        junction == Rls19Junction::Signals ? 3 : (junction == Rls19Junction::Roundabout ? 2 : 0);
    return largest * std::clamp(1 - distanceM / 120, 0.0, 1.0);
}

std::optional<double> rls19LineLevel(const Rls19Traffic &traffic)
{
    const auto cars =
        contribution(Rls19Group::Car, 100 - traffic.truck1Percent - traffic.truck2Percent, traffic);
    const auto trucks1 = contribution(Rls19Group::Truck1, traffic.truck1Percent, traffic);
    const auto trucks2 = contribution(Rls19Group::Truck2, traffic.truck2Percent, traffic);
    if (!cars || !trucks1 || !trucks2 || !(traffic.vehiclesPerH > 0)) {
        return std::nullopt;
    }
    return 10 * std::log10(traffic.vehiclesPerH) + 10 * std::log10(*cars + *trucks1 + *trucks2) - 30;
}

Rls19Traffic rls19UsualTraffic(double dtv, RoadClass roadClass, bool isNight)
{
    struct Usual
    {
        double perDtv;
        double truck1Percent;
        double truck2Percent;
    };
    static constexpr std::array days{
        Usual{0.0555, 3, 11}, Usual{0.0575, 3, 7}, Usual{0.0575, 3, 5}, Usual{0.0575, 3, 4}};
    static constexpr std::array nights{
        Usual{0.0140, 10, 25}, Usual{0.0100, 7, 13}, Usual{0.0100, 5, 6}, Usual{0.0100, 3, 4}};
    const Usual &usual = (isNight ? nights : days)[static_cast<std::size_t>(roadClass)];
    Rls19Traffic traffic;
    traffic.vehiclesPerH = usual.perDtv * dtv;
    traffic.truck1Percent = usual.truck1Percent;
    traffic.truck2Percent = usual.truck2Percent;
    return traffic;
}

} // namespace stadtblick
