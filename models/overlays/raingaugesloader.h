#pragma once

#include "models/analysis/rain.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/** A place where rain is measured, by one series. */
struct RainGauge
{
    const StoredSeries *series = nullptr;
    const Station *station = nullptr;
    LonLat place;
};

/** True if a series counts the rain since midnight instead of giving amounts. */
bool isRainCounter(const Series &series);

/**
 * The gauges of all stations with a place, one each: amounts come before counters, as a station that has both
 * tells the same rain twice; of several amounts the best filled in the period.
 */
Result<std::vector<RainGauge>> rainGauges(const SceneContext &context);

/** What @p readings of a series tell of rain: of a counter what fell between them. */
std::vector<RainAmount> rainOf(const Series &series, const Readings &readings);

/** The rain of a gauge around the period. */
Result<std::vector<RainAmount>> rainOf(const SceneContext &context, const RainGauge &gauge);

/**
 * All events that the cache knows, newest first; worked out once for its content. Amounts and counters count
 * alike, but series whose intervals are longer than an hour, which tell no event.
 */
Result<std::vector<RainEvent>> rainEventsOf(const SceneContext &context);

} // namespace stadtblick
