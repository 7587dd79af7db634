#pragma once

#include <QtCore/QPointF>

#include <optional>
#include <span>

namespace stadtblick {

/**
 * Road noise by the formulas of RLS-19, read in two open implementations (MATSim, Aconiq), not in the
 * guideline itself; domain.md section 3. For screening only: no screens, no reflections, one line in the
 * road's axis, 10 to 150 m, flat ground, ±3 to 5 dB: 'indicative, not for decisions', whole dB, never a
 * verdict on a limit.
 */

/** Groups of vehicles: up to 3.5 t; above without trailer, and buses; with trailer, and motorcycles. */
enum class Rls19Group { Car, Truck1, Truck2 };

/** Road surfaces of the tables 4a and 4b. */
enum class RoadSurface {
    Reference, ///< mastic asphalt, not grooved
    StoneMastic, ///< SMA 5/8 up to 60 km/h, SMA 8/11 above
    AsphaltConcrete, ///< up to AC 11
    Loa, ///< noise-reducing, only up to 60 km/h
    DshV5,
    Opa11, ///< porous, only above 60 km/h
    Opa8, ///< porous, only above 60 km/h
    Concrete, ///< exposed aggregate, only above 60 km/h
    PavingEven,
    PavingOther
};

enum class Rls19Junction { None, Signals, Roundabout };

/** What drives on a road and how; speeds in km/h, moved into 30 … 130 (cars) and 30 … 90 (trucks). */
struct Rls19Traffic
{
    double vehiclesPerH = 0;
    double truck1Percent = 0;
    double truck2Percent = 0;
    double carKmh = 50;
    double truckKmh = 50;
    RoadSurface surface = RoadSurface::Reference;
    double gradientPercent = 0; ///< uphill positive, moved into ±12
    Rls19Junction junction = Rls19Junction::None;
    double junctionDistanceM = 0;
};

/** Sound power level of one vehicle on level road in dB(A): L_W0 + D_SD. Nothing where D_SD has no value. */
std::optional<double> rls19VehicleLevel(Rls19Group group, double speedKmh, RoadSurface surface);

/** D_SD in dB; nothing for a surface that the guideline does not give at this speed. */
std::optional<double> rls19Surface(Rls19Group group, double speedKmh, RoadSurface surface);

/** D_LN in dB, never negative. */
double rls19Gradient(Rls19Group group, double gradientPercent, double speedKmh);

/** D_K in dB at @p distanceM from the junction: gone at 120 m. */
double rls19JunctionSurcharge(Rls19Junction junction, double distanceM);

/** L_W' of a line in dB(A) per metre; nothing without traffic or where D_SD has no value. */
std::optional<double> rls19LineLevel(const Rls19Traffic &traffic);

/** Roads for which the guideline has usual volumes and shares, where none were counted by group. */
enum class RoadClass { Motorway, Federal, Link, Municipal };

/** Traffic by day (06–22) or night (22–06) from a DTV by table 2; speeds and surface are left as they are. */
Rls19Traffic rls19UsualTraffic(double dtv, RoadClass roadClass, bool isNight);

/**
 * The level in dB(A) at a receiver from a straight piece of @p lengthM of a line: only for pieces that are
 * short against their distance. Heights above ground in metres.
 */
double rls19SegmentLevel(double lineLevel, double lengthM, double planDistanceM, double sourceHeightM = 0.5,
    double receiverHeightM = 4);

/**
 * The level in dB(A) at a receiver from a road's axis (points in metres of a projected system), cut into
 * pieces of an eighth of their distance at most. Nothing for a line without length.
 */
std::optional<double> rls19RoadLevel(std::span<const QPointF> axisM, double lineLevel, QPointF receiverM,
    double sourceHeightM = 0.5, double receiverHeightM = 4);

/** An endless straight line without air and ground, for checking: L_W' − 10·lg(2d). */
double rls19EndlessLineLevel(double lineLevel, double distanceM);

} // namespace stadtblick
