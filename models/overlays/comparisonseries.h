#pragma once

#include "models/analysis/comparisonindicator.h"
#include "models/analysis/dailyvalues.h"
#include "models/overlays/scenedataloader.h"

#include <map>

namespace stadtblick {

/** Where a station's weather is taken from. */
struct WeatherSource
{
    const StoredSeries *series = nullptr; ///< null: nobody measures it in both periods
    const Station *station = nullptr;
    double distanceM = 0;
};

/** A station that can be compared, with its series and its weather. */
struct ComparedStation
{
    Selection selection;
    const Station *station = nullptr;
    std::optional<LonLat> place;
    std::vector<const StoredSeries *>
        series; ///< of counts all directions of the finest step, else the fullest
    /** Of speeds the counts that weight their hours, all directions; empty where none are counted. */
    std::vector<const StoredSeries *> vehicles;
    WeatherSource rain;
    WeatherSource temperature;

    /** 'Rain: Weather station Field (1.2 km). Temperature: at the station.'; empty without both. */
    QString weatherText(const QLocale &locale) const;
};

/**
 * The stations that measure the indicator's quantity, in the store's order. Weather: the nearest station
 * whose rain (amounts, else rates) or temperature reaches into both contexts' periods.
 */
std::vector<ComparedStation> comparedStations(
    const SceneContext &a, const SceneContext &b, const ComparisonIndicator &indicator);

/** The weather of one period, computed once for all stations that share it. */
class WeatherCache
{
public:
    /** One a day of the part, in order; empty where no weather is known. */
    Result<std::vector<DayWeather>> daysOf(
        const SceneContext &context, const ComparedStation &station, DayPart part);

private:
    std::map<std::pair<const StoredSeries *, const StoredSeries *>, std::vector<DayWeather>> m_days;
};

} // namespace stadtblick
