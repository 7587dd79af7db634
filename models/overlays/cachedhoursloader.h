#pragma once

#include "models/analysis/hours.h"
#include "models/overlays/sceneloader.h"
#include "models/store/stationstore.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace stadtblick {

/** The hours of series, an entry a series, each reaching over the range (ChartOptions::hours). */
using CachedHours = std::function<Result<std::vector<std::shared_ptr<const Hours>>>(
    std::span<const StoredSeries *const> series, TimeRange range)>;

/**
 * A reader that keeps what it reads in @p cache, with the scenes' own, until somebody changes the city's
 * cache. Both @p connection and @p cache outlive it; used by one load at a time. Of @p options: time zone,
 * isCanceled, progress.
 */
CachedHours cachedHours(Connection &connection, SceneCache &cache, const SceneOptions &options);

} // namespace stadtblick
