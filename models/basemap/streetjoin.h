#pragma once

#include "models/basemap/featureset.h"

namespace stadtblick {

/** Ways that follow each other, as one line. */
struct JoinedLine
{
    std::vector<WorldPoint> points;
    std::vector<std::uint32_t> features; ///< indexes into the set, in the order along the line
};

/**
 * Joins lines end to end: at a fork the straightest one goes on, and no join turns by more than 60°. Each
 * feature is in exactly one line; the result depends only on the order of @p features.
 */
std::vector<JoinedLine> joinLines(const FeatureSet &set, std::span<const std::uint32_t> features);

} // namespace stadtblick
