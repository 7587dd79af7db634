#pragma once

#include <QtCore/QtTypes>

#include <optional>

namespace stadtblick {

/** Whether a station still delivers. */
enum class StationStatus {
    Live, ///< its last value ended within three steps or 24 h of the last sync
    Late, ///< within seven times that: a week, where steps are short
    Silent, ///< longer ago
    Unreached, ///< its source was not reached for more than a day: nobody knows
    Never ///< no value at all
};

inline constexpr qint64 liveWithinMs = qint64{24} * 3'600'000;
inline constexpr int liveWithinSteps = 3; ///< of series whose steps are longer than eight hours
inline constexpr int lateFactor = 7;
/** How much longer ago than the newest contact with any source a source may have been reached. */
inline constexpr qint64 reachedWithinMs = qint64{24} * 3'600'000;

/**
 * The status of a series: @p endMs is the end of its last value (absent: none), @p stepMs its step (absent or
 * 0: no regular one), @p syncedMs when its source was last read.
 */
StationStatus stationStatus(std::optional<qint64> endMs, std::optional<qint64> stepMs, qint64 syncedMs);

} // namespace stadtblick
