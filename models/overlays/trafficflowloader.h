#pragma once

#include "models/analysis/traffic.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** The motor traffic at one counting station in a period. */
struct StationFlow
{
    const Station *station = nullptr;
    std::vector<const StoredSeries *> series; ///< of one step; their counts are added (directions, lanes)
    std::optional<double> perDay; ///< vehicles per 24 h; absent: not enough data
    Coverage coverage; ///< hours (whole days) or milliseconds (parts of days)
    int neededPercent = 0; ///< of the coverage; 0: the rule is by days (DTV, domain.md section 5)
    DailyVolume volume; ///< of the whole days; empty where the period has none or is filtered
    std::optional<std::pair<qint64, double>> peak; ///< begin and volume of the largest hour of whole days
    bool isPerHour = false; ///< parts of days: shown per hour

    /** 'DTV Mon–Sun', 'mean of 7 days', 'mean flow'. */
    QString title() const;
    /** Why there is no value: 'not enough complete days (Saturdays: 1 of 4, 2 needed)'. */
    QString missingText(const QLocale &locale) const;
};

/** Whether several series of a quantity at one station are its directions or lanes, which are added up. */
bool isCounted(const Quantity &quantity);

/** Keeps the series of the finest step among a station's (not empty): coarser ones tell the same counts
 * again. */
void keepFinest(std::vector<const StoredSeries *> &series);

/** The flow of some of a station's series: one direction of it. */
Result<StationFlow> flowOf(
    const SceneContext &context, const Station &station, std::vector<const StoredSeries *> series);

/**
 * The flows of all counting stations. A station with series of several steps (a quarter of an hour and an
 * hour of the same counts) is taken by its finest ones, so that nothing counts twice. Several series of that
 * step are its directions or lanes: all of them are needed.
 */
Result<std::vector<StationFlow>> stationFlows(const SceneContext &context);

/**
 * The series of a counted quantity at a station that are added up: those of the finest step that have data.
 * In the store's order; empty if it is not counted there.
 */
std::vector<const StoredSeries *> countingSeries(
    const SceneContext &context, const Station &station, QStringView quantity);

/** The street of a counting station at its place; looked up once for each station, nothing where none is
 * near. */
std::optional<StreetStretch> streetOf(const SceneContext &context, const Station &station, LonLat place);

/** The same of one station; nothing if it counts no vehicles. */
Result<std::optional<StationFlow>> stationFlow(const SceneContext &context, const Station &station);

} // namespace stadtblick
