#pragma once

#include "models/overlays/rainamountsloader.h"

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

/**
 * Calls @p visit with the number of each gauge and its rain around the period, in no particular order and by
 * two threads at a time (forEachRain()).
 */
Result<void> forEachGauge(
    const SceneContext &context, const std::vector<RainGauge> &gauges, const RainVisit &visit);

/**
 * All events that the cache knows, newest first; worked out once for its content. Amounts and counters count
 * alike, but series whose intervals are longer than an hour, which tell no event.
 */
Result<std::vector<RainEvent>> rainEventsOf(const SceneContext &context);

} // namespace stadtblick
