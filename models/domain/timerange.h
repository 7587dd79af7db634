#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <optional>

namespace stadtblick {

/** A half-open period [fromMs, toMs) of UTC milliseconds since 1970. */
struct TimeRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0;

    bool isEmpty() const { return toMs <= fromMs; }
    qint64 lengthMs() const { return isEmpty() ? 0 : toMs - fromMs; }
    bool contains(qint64 timeMs) const { return timeMs >= fromMs && timeMs < toMs; }
    bool operator==(const TimeRange &) const = default;
};

/** A period that may be open at either end: what a sync asks for. */
struct OpenTimeRange
{
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;

    bool contains(qint64 timeMs) const { return (!fromMs || timeMs >= *fromMs) && (!toMs || timeMs < *toMs); }
    bool operator==(const OpenTimeRange &) const = default;
};

/** ISO 8601 in UTC with milliseconds and 'Z', as every export writes it. */
QString toIsoUtc(qint64 timeMs);

/**
 * Reads ISO 8601 with an offset or 'Z' and 0 to 9 digits of a second (cut to milliseconds).
 * A bare date is midnight in @p bareDateZone. Nothing for anything else, also for a time without a zone.
 */
std::optional<qint64> fromIso(QStringView text, const QTimeZone &bareDateZone = QTimeZone::utc());

} // namespace stadtblick
