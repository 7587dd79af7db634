#pragma once

#include "models/analysis/trend.h"
#include "models/analysis/unusual.h"
#include "models/overlays/sceneloader.h"

namespace stadtblick {

/** How one quantity of a station has changed over the years, and what is unusual in the view's period. */
struct SeriesTrend
{
    QString quantity; ///< our key
    QString name; ///< translated, with the value's meaning: 'Air temperature', 'Motor traffic per 24 h'
    QString unit; ///< of values
    int decimals = 1;
    std::vector<PeriodValue> months; ///< monthly means, the whole record
    Trend trend;
    QString trendText; ///< 'Trend +0.4 K a decade', or 'Trend not shown (7 of 24 months)'
    QString trendDetail; ///< interval, p, number of values, dependence of neighbours; empty where not shown
    bool isUnusualAsked = true; ///< false for rain: most hours have none, so that each shower would stand out
    UnusualSearch unusual;
    QString unusualText; ///< '3 unusual hours in this period', 'nothing unusual', why nothing can be said
    /** Of speeds: whether vehicles are counted at the place and weight its hours; absent for the others. */
    std::optional<bool> isByVehicles;
    QString method; ///< translated

    bool operator==(const SeriesTrend &) const = default;
};

/** The trends of a station's quantities, most important first. */
struct StationTrends
{
    Selection station;
    QString name; ///< of the station
    std::vector<SeriesTrend> series;
    QStringList sources; ///< attributions
    bool isDemo = false;
};

/** The days before and after the period that unusual hours are compared with. */
inline constexpr int referenceDays = 42;

/**
 * Trends of the selected station over its whole record, independent of the view's filters; unusual hours of
 * its period against the same hours and day types of six weeks before and after. Of several series of a
 * quantity the best filled one counts; directions of traffic are added. Nothing if the cache does not have
 * the station.
 */
Result<std::optional<StationTrends>> loadStationTrends(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

/**
 * The trends of all stations in the selected area, district or at the street, in the store's order; nothing
 * if the area is gone. There is no trend of the area itself: which stations measure there may change.
 */
Result<std::optional<std::vector<StationTrends>>> loadAreaTrends(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

/** 'Thu 16 July 2026, 17–20: 71 dB(A), usual 63 dB(A)'. */
QString unusualText(
    const UnusualHours &hours, const SeriesTrend &series, const QTimeZone &zone, const QLocale &locale);

} // namespace stadtblick
