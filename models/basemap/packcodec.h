#pragma once

#include "models/basemap/featureset.h"

#include <QtCore/QByteArray>

#include <cstddef>
#include <span>

namespace stadtblick {

/**
 * A pack of features as the cache stores it. Version byte 1; names (count, then length and UTF-8 each); then
 * each feature: class, flags, level (a byte each), name number + 1, difference of the id to the
 * feature before, number of parts, and of each part the number of points and the points as differences to
 * the one before (the first: to the last of the feature before). Whole numbers are varints of seven bits a
 * byte, lowest first; signed ones alternate (0, -1, 1, -2 …).
 */
QByteArray encodePack(const FeatureSet &set, std::span<const std::uint32_t> featureIndexes);

/**
 * Appends the pack's features whose box touches @p box to @p set. Answers false if the pack is damaged; what
 * was appended before the damage stays. Never reads beyond @p data.
 */
[[nodiscard]] bool decodePack(std::span<const std::byte> data, const WorldBox &box, FeatureSet &set);

} // namespace stadtblick
