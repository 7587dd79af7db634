#pragma once

#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/**
 * The one of several series of one quantity at one station that figures and map take alike: the one that
 * measured most of the load's period (after its filters), among equal ones that with most samples in all,
 * then the first. Null of none. Fails only if hours can't be read.
 */
Result<const StoredSeries *> bestSeries(
    const SceneContext &context, std::span<const StoredSeries *const> series);

/** The best series of a quantity at each station that has a place, in the store's order. */
Result<std::vector<const StoredSeries *>> bestSeriesOf(const SceneContext &context, QStringView quantity);

} // namespace stadtblick
