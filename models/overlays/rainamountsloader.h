#pragma once

#include "models/analysis/rain.h"
#include "models/overlays/scenedataloader.h"

#include <functional>

namespace stadtblick {

/**
 * The rain of a series of amounts or of a counter in @p weeks (whole UTC weeks), with its dry intervals
 * joined (appendRain()): what validReadings() tells of it. Clean weeks of amounts come straight from their
 * packed samples, the others from their readings.
 */
Result<std::vector<RainAmount>> loadRainAmounts(
    Connection &connection, const StoredSeries &series, const QTimeZone &zone, TimeRange weeks);

/** Which rain of a series is meant: that around the period, or all that the cache has. */
enum class RainReach { Period, All };

/** Work with the rain of series number @p index, which may be gone when it returns. */
using RainVisit = std::function<void(std::size_t index, std::span<const RainAmount> rain)>;

/**
 * Calls @p visit for each of @p series, in no particular order and by two threads at a time. What was read
 * around the period is kept for the next load as long as there is room.
 */
Result<void> forEachRain(const SceneContext &context, std::span<const StoredSeries *const> series,
    RainReach reach, const RainVisit &visit);

} // namespace stadtblick
