#pragma once

#include "models/analysis/rain.h"

#include <QtCore/QString>

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
    bool isShort = false; ///< no window is that long: mm fell in less time

    /** The sum over all of the hours; absent where no window is that long. */
    std::optional<double> whole() const { return isShort ? std::nullopt : mm; }
};

/** The largest rolling sum of so many hours within any of the windows. */
MostRain mostRainIn(std::span<const RainAmount> rain, std::span<const TimeRange> windows, int hours);

/**
 * Why whole() is absent at a gauge that measured @p sum, translated: 'the period has no 6 h in a row',
 * 'measured in intervals of more than 1 h'; empty where it has a value, or nothing was measured.
 */
QString missingMostText(const MostRain &most, const RainSum &sum, int hours);

/** Why a gauge has no sum, translated: 'measured in longer intervals …'; empty where nothing was measured. */
QString missingSumText(const RainSum &sum);

/** How amounts are classed in a period without six hours in a row, translated. */
QString rainLevelShortText();

/** 'markedly heavy rain (level 2)' of rainLevel(), translated. */
QString rainLevelText(int level);

} // namespace stadtblick
