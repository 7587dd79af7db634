#pragma once

#include "models/domain/timerange.h"

#include <QtCore/QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Milliseconds of a week; weeks are counted from 1 January 1970, UTC, as the store's chunks are. */
inline constexpr qint64 msPerWeek = 604'800'000;

/** The begin of the UTC week that a time lies in. */
qint64 weekBegin(qint64 timeMs);

/**
 * The whole weeks that have to be read for the readings of @p range, so that flags and reaches come out as
 * everywhere else: those that it touches, two before (an interval may reach in from one, whose own neighbour
 * counts) and one behind.
 */
TimeRange weeksAround(TimeRange range);

/**
 * The samples of one UTC week and those of the weeks beside it. What has to be told from the data (how far
 * instants reach, whether a sensor gives tenths) is told from these three weeks: the answer follows a sensor
 * that changed, and it doesn't depend on how much was read around a period.
 */
struct SampleWeek
{
    std::size_t first = 0; ///< index of the week's first sample
    std::size_t last = 0; ///< behind its last one
    std::size_t contextFirst = 0;
    std::size_t contextLast = 0;
    bool operator==(const SampleWeek &) const = default;
};

/** The weeks that have samples, in order; @p timesMs are ordered. */
std::vector<SampleWeek> sampleWeeks(std::span<const qint64> timesMs);

/** The median distance of two consecutive begins, flagged ones included; nothing for fewer than two. */
std::optional<qint64> usualStepMs(std::span<const qint64> timesMs);

} // namespace stadtblick
