#include "models/overlays/networkstatus.h"

#include <algorithm>

namespace stadtblick {

StationStatus stationStatus(
    std::optional<qint64> endMs, std::optional<qint64> stepMs, qint64 syncedMs)
{
    if (!endMs) {
        return StationStatus::Never;
    }
    const qint64 live = std::max(liveWithinMs, liveWithinSteps * stepMs.value_or(0));
    const qint64 age = syncedMs - *endMs;
    return age <= live ? StationStatus::Live
        : age <= lateFactor * live ? StationStatus::Late
                                   : StationStatus::Silent;
}

} // namespace stadtblick
