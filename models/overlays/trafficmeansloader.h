#pragma once

#include "models/analysis/speeds.h"
#include "models/analysis/trafficshares.h"
#include "models/overlays/countingseriesloader.h"

namespace stadtblick {

/** What the mean speeds of a station stand on. */
struct StationSpeed
{
    SpeedMeans means; ///< km/h; absent: reason says why
    QString reason; ///< translated: 'not enough data (61 % of 75 %)'; empty where there is a value
    Coverage coverage; ///< hours (milliseconds where no full hour is asked) of the weakest series
    int series = 0; ///< directions or lanes that it is the mean of; 0: speeds are not measured here
    bool isByVehicles = false; ///< false: no vehicles are counted by the hour, hours weigh alike
    bool isByOwnVehicles = true; ///< false: nobody tells whose vehicles are whose, series weigh alike
};

/**
 * The mean speeds at a station in the windows' full hours, weighted by the vehicles of each hour (domain.md
 * section 5): Σ v·q ÷ Σ q over all series (directions, lanes), each with the vehicles of its own direction.
 * These are found by what sets the series' names apart, or by the profile's directions; else the series weigh
 * alike. All series are needed, each with 75 % of the hours. @p direction: the profile's word for one; empty:
 * all.
 */
Result<StationSpeed> stationSpeed(
    const SceneContext &context, const Station &station, const QString &direction = {});

/** How mean speeds were made, translated: what holds for all of several stations and what for some. */
QStringList speedNotes(bool areSomeOfDirectionsAlike, bool areSomeOfHoursAlike);

/** The heavy vehicles at a station among all, with what they stand on. */
struct StationHeavy
{
    std::optional<double> percent; ///< absent: reason says why
    QString reason; ///< translated; empty where there is a value
    Coverage coverage; ///< hours that have both counts
    bool isCounted = false; ///< whether heavy vehicles are counted here at all
};

/**
 * Σ heavy ÷ Σ all over the hours with both counts; needs 75 % of them, and heavy vehicles counted in all
 * directions that all vehicles are. @p direction as of stationSpeed().
 */
Result<StationHeavy> stationHeavy(
    const SceneContext &context, const Station &station, const QString &direction = {});

} // namespace stadtblick
