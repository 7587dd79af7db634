#pragma once

#include "models/analysis/traffic.h"
#include "models/overlays/scenedataloader.h"

namespace stadtblick {

/**
 * The series of motor traffic that a profile's reference names: by id or a part of the name, without it all;
 * of the finest step only, so that nothing counts twice, and none of intervals longer than an hour, as the
 * volumes are those of hours. Empty where the cache has none.
 */
std::vector<const StoredSeries *> countsOf(const SceneContext &context, const CountReference &reference);

/** The hourly volumes of several series, added; an hour that one of them lacks is missing. */
Result<std::vector<VolumeDay>> volumesOf(const SceneContext &context,
    const std::vector<const StoredSeries *> &series, const std::vector<QDate> &days);

} // namespace stadtblick
