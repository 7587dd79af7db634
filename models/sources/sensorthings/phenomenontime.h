#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <string_view>

namespace stadtblick {

/** When something was measured: UTC milliseconds. */
struct PhenomenonTime
{
    qint64 beginMs = 0;
    qint64 lengthMs = 0; ///< 0 for an instant

    bool operator==(const PhenomenonTime &) const = default;
};

/** Why a time is no time. */
enum class TimeFault { None, NoZone, Unreadable };

/**
 * Reads an ISO 8601 instant with 'Z' or an offset and 0 to 9 digits of a second (cut to milliseconds).
 * @p fault says why there is none. Years 1700 to 2199: anything else is a device's clock gone wild.
 */
std::optional<qint64> readInstant(std::string_view text, TimeFault &fault);

/**
 * Reads a phenomenonTime: an instant, or 'begin/end' with its real length. An end on second 59 is meant
 * inclusively and stands for the next full second (seen at Hamburg). An end before the begin is unreadable.
 */
std::optional<PhenomenonTime> readPhenomenonTime(std::string_view text, TimeFault &fault);

} // namespace stadtblick
