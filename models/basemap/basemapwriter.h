#pragma once

#include "models/basemap/basemapreader.h"
#include "models/basemap/osmcollector.h"

namespace stadtblick {

/**
 * Replaces the base map in the cache: features, addresses and what is known of them. To be called within a
 * transaction. @p isWanted is told how far it is (0 to 1); false stops with an Error (Cancelled).
 */
Result<void> writeBaseMap(Connection &connection, const FeatureSet &features,
    std::vector<OsmAddress> &addresses, const BaseMapInfo &info, const ImportCounts &counts,
    const std::function<bool(double fraction)> &isWanted);

/** The Error of an import that was cancelled. */
Error importCancelled();

} // namespace stadtblick
