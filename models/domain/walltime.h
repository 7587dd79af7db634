#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** A date and a time of day as a clock on the wall shows them, without a zone. */
struct WallTime
{
    QDate date;
    QTime time;
    bool operator==(const WallTime &) const = default;
};

/**
 * The instants (UTC milliseconds, in order) at which clocks in @p zone show @p wall: none in the hour that is
 * skipped in spring or for an invalid time, two in the hour that is doubled in autumn, else one.
 */
std::vector<qint64> instantsOf(const WallTime &wall, const QTimeZone &zone);

/** The instant that a text time stands for. */
struct WallInstant
{
    std::optional<qint64> timeMs; ///< absent: no such time
    bool isClockFault = false; ///< to be flagged `clock`: no such time, or time stepped back
    bool operator==(const WallInstant &) const = default;
};

/**
 * Text times of consecutive readings as instants (domain.md section 2): in the doubled hour the first reading
 * until time steps back, then the second. A step back that this does not explain is a fault of the clock;
 * what follows is compared with it.
 */
std::vector<WallInstant> instantsOfSequence(std::span<const WallTime> walls, const QTimeZone &zone);

} // namespace stadtblick
