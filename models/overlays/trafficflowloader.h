#pragma once

#include "models/analysis/traffic.h"
#include "models/overlays/countingseriesloader.h"

namespace stadtblick {

/** The motor traffic at one counting station in a period. */
struct StationFlow
{
    const Station *station = nullptr;
    std::vector<const StoredSeries *> series; ///< their counts are added (directions, lanes)
    int leftOut = 0; ///< series of other steps, taken for the same counts and not added
    std::optional<double> perDay; ///< vehicles per 24 h; absent: missingText() says why
    Coverage coverage; ///< hours (whole days) or milliseconds (parts of days)
    int neededPercent = 0; ///< of the coverage; 0: the rule is by days (DTV, domain.md section 5)
    DailyVolume volume; ///< of the whole days; empty where the period has none or is filtered
    std::optional<std::pair<qint64, double>> peak; ///< begin and volume of the largest hour of whole days
    bool isPerHour = false; ///< parts of days: shown per hour
    /** Interval of the coarsest series where it is too long for parts of days: then there is no value. */
    std::optional<qint64> coarseStepMs;

    /** Vehicles an hour of parts of days, else per 24 h: what is shown, in flowUnitText(). */
    std::optional<double> shown() const;
    /** 'DTV Mon–Sun', 'mean of 7 days', 'mean flow'. */
    QString title() const;
    /** Why there is no value: 'not enough complete days (Saturdays: 1 of 4, 2 needed)'. */
    QString missingText(const QLocale &locale) const;
};

/** True where the period has no whole days or is filtered: flows are those of parts of days. */
bool areFlowsPerHour(const SceneContext &context);

/** 'veh/h' or 'veh/24 h'. */
QString flowUnitText(bool isPerHour);

/** StationFlow::title() of any flow in the period, which decides it. */
QString flowTitle(const SceneContext &context);

/** The flow of some of the series that a station is counted by: one direction of it. */
Result<StationFlow> flowOf(
    const SceneContext &context, const Station &station, std::vector<const StoredSeries *> series);

/**
 * The flows of all counting stations, each by the series that keepCounting() leaves: all of them are needed,
 * so that no direction is missing and nothing counts twice.
 */
Result<std::vector<StationFlow>> stationFlows(const SceneContext &context);

/** The street of a counting station at its place; looked up once for each station, nothing where none is
 * near. */
std::optional<StreetStretch> streetOf(const SceneContext &context, const Station &station, LonLat place);

/** The same of one station; nothing if it counts no vehicles. */
Result<std::optional<StationFlow>> stationFlow(const SceneContext &context, const Station &station);

} // namespace stadtblick
