#include "models/domain/walltime.h"

#include <algorithm>
#include <limits>

namespace stadtblick {

std::vector<qint64> instantsOf(const WallTime &wall, const QTimeZone &zone)
{
    std::vector<qint64> instants;
    if (!wall.date.isValid() || !wall.time.isValid()) {
        return instants;
    }
    // What the clock shows is an instant plus one of the offsets that are in force around it.
    const QDateTime shown(wall.date, wall.time, QTimeZone::utc());
    for (const int days : {-1, 1}) {
        const int offset = zone.offsetFromUtc(shown.addDays(days));
        const QDateTime candidate = shown.addSecs(-offset);
        if (zone.offsetFromUtc(candidate) == offset) {
            instants.push_back(candidate.toMSecsSinceEpoch());
        }
    }
    std::ranges::sort(instants);
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    return instants;
}

std::vector<WallInstant> instantsOfSequence(std::span<const WallTime> walls, const QTimeZone &zone)
{
    std::vector<WallInstant> sequence;
    sequence.reserve(walls.size());
    qint64 before = std::numeric_limits<qint64>::min();
    for (const WallTime &wall : walls) {
        const std::vector<qint64> instants = instantsOf(wall, zone);
        if (instants.empty()) {
            sequence.push_back({std::nullopt, true});
            continue;
        }
        const auto next = std::ranges::lower_bound(instants, before);
        const bool stepsBack = next == instants.end();
        before = stepsBack ? instants.front() : *next;
        sequence.push_back({before, stepsBack});
    }
    return sequence;
}

} // namespace stadtblick
