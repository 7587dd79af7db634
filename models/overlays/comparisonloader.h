#pragma once

#include "models/analysis/comparison.h"
#include "models/domain/cityprofile.h"
#include "models/domain/comparestate.h"
#include "models/domain/station.h"
#include "models/overlays/figureorigin.h"
#include "models/overlays/sceneloader.h"

namespace stadtblick {

/** One station on both sides. */
struct StationComparison
{
    Selection station;
    QString name;
    std::optional<LonLat> place;
    Comparison comparison;
    QString attribution; ///< who measured there
    QString weatherText; ///< where its weather was measured; empty: nowhere
};

/** A comparison with what it says for every station of the city. */
struct CityComparison
{
    CompareState state;
    ComparisonIndicator indicator;
    QTimeZone timeZone{QTimeZone::UTC};
    QLocale locale;
    TimeRange a; ///< of periods: the sides' own; of places: both the view's period; empty: not chosen
    TimeRange b;
    QString textA; ///< the side's period, of places the station's name
    QString textB;
    QString periodText; ///< of places: the period that both have
    std::optional<LonLat> placeA; ///< of places: where A is
    QString attributionA; ///< of places: who measured there
    std::vector<StationComparison> stations; ///< by difference, largest decrease first; those without it last
    std::optional<std::size_t> shown; ///< whose result is told: the selected one, else the surest change
    QStringList indicators; ///< keys of those whose quantity the city measures
    std::vector<Station> measuring; ///< stations that measure the indicator's quantity, by name
    QStringList sources; ///< attributions
    bool isDemo = false;
    QString demoMark;
    FigureOrigin origin; ///< without the comparison itself, which is `state`
    QString emptyText; ///< translated: why there is no result at all; empty while there is one

    const StationComparison *shownStation() const { return shown ? &stations[*shown] : nullptr; }
};

/** What two loads share: each side keeps its own readings. */
struct ComparisonCache
{
    SceneCache a;
    SceneCache b;
};

/**
 * Compares B with A at every station that measures the indicator's quantity; of places each station with the
 * station A in the view's period. Sides that are not chosen give an empty comparison, not an Error. Weather
 * is that of the nearest stations that measure rain and temperature in both periods. For any thread.
 */
Result<CityComparison> loadComparison(Connection &connection, const ViewState &view,
    const CompareState &state, const SceneOptions &options, const std::vector<SchoolHolidays> &schoolHolidays,
    ComparisonCache &cache);

/** The three maps of a comparison. B is null where A's shows both (places). */
struct ComparisonScenes
{
    std::shared_ptr<const MapScene> a;
    std::shared_ptr<const MapScene> b;
    std::shared_ptr<const MapScene> difference; ///< B − A as symbols, of temperatures as a surface too
};

Result<ComparisonScenes> loadComparisonScenes(Connection &connection, const ViewState &view,
    const CityComparison &comparison, const SceneOptions &options, ComparisonCache &cache);

} // namespace stadtblick
