#pragma once

#include "models/analysis/servicelevel.h"
#include "models/overlays/palette.h"
#include "models/overlays/trafficflowloader.h"

namespace stadtblick {

/** What the colours of streets tell; their widths always tell the flow. */
enum class TrafficQuantity { Flow, Speed, Heavy, Level };

/** All of them, in the order of menus. */
std::span<const TrafficQuantity> trafficQuantities();
/** The layer's option "quantity": flow, speed, heavy, level. */
QString trafficQuantityKey(TrafficQuantity quantity);
/** Translated: 'Mean speed'. */
QString trafficQuantityName(TrafficQuantity quantity);
TrafficQuantity trafficQuantityOf(const QJsonObject &options);

/** What passes a counting station, in both directions together or in one of them. */
struct TrafficStretch
{
    StationFlow flow;
    LonLat place;
    std::optional<double> bearing; ///< the way it drives, degrees clockwise from north; absent: both together
    QString direction; ///< the series' own word for it
    std::optional<double> value; ///< km/h, per cent or saturation; of the flow vehicles per 24 h
    QString reason; ///< translated, why there is no value: 'not measured', 'not enough data (61 % of 75 %)'
    QString approach; ///< of a saturation: the direction that it is of; empty: all that passes
    bool areApproachesKnown = true; ///< false: other directions may be fuller than that approach
    /** Of a speed: directions whose vehicles nobody tells apart weigh alike. */
    bool isOfDirectionsAlike = false;
    bool isOfHoursAlike = false; ///< of a speed: no vehicles are counted by the hour
};

/**
 * The counting stations with a place. @p isApart: both directions for themselves where the profile says which
 * way they go (TrafficProfile::directions), else added up. The value is that of @p quantity, as the inspector
 * has it: stationSpeed(), stationHeavy(), saturationOf().
 */
Result<std::vector<TrafficStretch>> trafficStretches(
    const SceneContext &context, TrafficQuantity quantity, bool isApart);

/** A class of a quantity: [from, next from). */
struct TrafficClass
{
    double from = 0;
    QColor colour;
    QString label;
};

/** The classes that colours tell, in ascending order; none for the flow, whose colour goes with its width. */
std::vector<TrafficClass> trafficClasses(TrafficQuantity quantity, const SceneOptions &options);
/** The class of a value; nothing where there are no classes. */
std::optional<TrafficClass> trafficClassOf(
    double value, TrafficQuantity quantity, const std::vector<TrafficClass> &classes);

} // namespace stadtblick
