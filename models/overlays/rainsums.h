#pragma once

#include "models/analysis/rain.h"

#include <optional>

namespace stadtblick {

/** Coverage in per cent below which a rain sum is 'at least' (domain.md section 7). */
inline constexpr int rainNeededPercent = 95;

/** The most rain in some hours in a row, as far as the readings tell it. */
struct MostRain
{
    std::optional<double> mm; ///< absent: no interval is that short
    Coverage coverage;
    bool isAtLeast = false;
};

/** The largest rolling sum of so many hours within any of the windows. */
MostRain mostRainIn(std::span<const RainAmount> rain, std::span<const TimeRange> windows, int hours);

/** 'markedly heavy rain (level 2)' of rainLevel(), translated. */
QString rainLevelText(int level);

} // namespace stadtblick
