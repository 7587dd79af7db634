#pragma once

#include "models/overlays/trafficflowloader.h"

namespace stadtblick {

/** The busiest hour of whole days at a station. */
struct FlowPeak
{
    qint64 beginMs = 0;
    double volume = 0; ///< vehicles in that hour, all series added
    bool isRolling = false; ///< begins with any counted interval (4×15 min); else an hour of the clock
    std::optional<double> factor; ///< PHF; needs intervals that make up quarters of an hour
};

/**
 * The largest volume of an hour (domain.md section 5): of counts of quarters of an hour or less it begins
 * with any interval, complete hours only; of others it is the largest clock hour with 75 % of its time
 * measured. Nothing of parts of days and of counts that don't tell hours.
 */
Result<std::optional<FlowPeak>> flowPeak(const SceneContext &context, const StationFlow &flow);

/** True where the period is one clock hour: its flow is the volume of an hour. */
bool isSingleHour(const SceneContext &context);

/** How much of what a road takes passes it (domain.md section 5, x = q/C). */
struct Saturation
{
    std::optional<double> value; ///< 1 = as much as it takes
    QString reason; ///< translated, where there is no value: 'no capacity known'
    std::optional<double> capacityPerH; ///< of the profile; absent: it knows none here
    QString approach; ///< the profile's word for the direction that it is of; empty: all that the flow counts
    bool areAllKnown = true; ///< false: other directions may be fuller than the one of approach
    bool isOfHour = false; ///< of a single clock hour; else of the peak hour of whole days
};

/**
 * The saturation of a flow by the capacity that the profile gives for the station, else by those of the
 * approaches that its directions are: then that of the fullest one, as a sum would hide it. Only of the peak
 * hour of days whose flow is told, or of a period of one clock hour: a mean over more says nothing of the
 * peak. @p knownPeak: flowPeak() of the flow where it was worked out already; else null.
 */
Result<Saturation> saturationOf(
    const SceneContext &context, const StationFlow &flow, const FlowPeak *knownPeak = nullptr);

} // namespace stadtblick
