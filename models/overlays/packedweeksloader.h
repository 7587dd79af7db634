#pragma once

#include "models/analysis/packedhours.h"
#include "models/domain/result.h"
#include "models/store/observationstore.h"

#include <functional>
#include <vector>

namespace stadtblick {

/** A week of the stretch that is read: is it there, and what did its packed samples say? */
struct WeekState
{
    bool isThere = false;
    bool needsSamples = false; ///< its packed samples don't tell all
    WeekSummary summary;
};

/**
 * Hands the packed weeks of a series in @p weeks (whole UTC weeks), and the week beside them on either side,
 * to @p add with their begin, in order, and says by what it answers which weeks need their samples. One entry
 * a week, those two neighbours' as the first and the last.
 */
Result<std::vector<WeekState>> packedWeeks(const ObservationStore &store, qint64 seriesRow, TimeRange weeks,
    const PackedHours &packed, const std::function<WeekSummary(qint64 beginMs, const PackedWeek &)> &add);

/**
 * The stretches of weeks that need their samples, in order, without the two neighbours; @p weeks as in
 * packedWeeks().
 */
std::vector<TimeRange> weeksToRead(const std::vector<WeekState> &states, TimeRange weeks);

/**
 * What has to be read for the readings of a stretch of weeks: the week before may reach into the first one;
 * what its instants reach is told by its own neighbours.
 */
inline TimeRange samplesAround(TimeRange weeks)
{
    return {weeks.fromMs - 2 * msPerWeek, weeks.toMs + msPerWeek};
}

} // namespace stadtblick
