#pragma once

#include "models/domain/samples.h"
#include "models/domain/timerange.h"
#include "models/store/observationstore.h"

#include <span>

namespace stadtblick {

/** A part of Samples without copying it. */
struct SamplesView
{
    std::span<const qint64> timesMs;
    std::span<const double> values;
    std::span<const qint64> lengthsMs;
    std::span<const quint8> flags;
};

/** The samples [from, to). */
SamplesView slice(const Samples &samples, std::size_t from, std::size_t to);

/** True if every time is later than the one before it. */
bool isStrictlyOrdered(std::span<const qint64> timesMs);

/** The samples by time, each time once: of several the last one wins. */
Samples orderedSamples(const Samples &samples);

/**
 * Merges @p fresh into @p stored (both ordered) as @p merged; at equal times the fresh one wins, its flags
 * too, but that a clock was wrong stays said of a value that is the same. Lengths that one side lacks are @p
 * stepMs. Adds to @p counts.
 */
void mergeSamples(
    const Samples &stored, const SamplesView &fresh, qint64 stepMs, Samples &merged, WriteCounts &counts);

/**
 * Sets FlagWithdrawn on samples in @p range whose time is not among @p presentMs (ordered) and takes it from
 * those that are. Answers the number newly set, or −1 if marks were only taken away, 0 if nothing changed.
 */
qint64 markMissing(Samples &samples, TimeRange range, std::span<const qint64> presentMs);

} // namespace stadtblick
