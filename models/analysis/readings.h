#pragma once

#include "models/domain/samples.h"
#include "models/domain/timerange.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/**
 * What figures are computed from: the valid samples of a series (finite, no flag that excludes) in the
 * quantity's unit, each with the interval that it stands for, in order of time, intervals not overlapping.
 * The three columns have the same length.
 */
struct Readings
{
    std::vector<qint64> fromMs;
    std::vector<qint64> toMs; ///< end of the interval; never beyond the next reading's begin
    std::vector<double> values;
    std::optional<qint64> stepMs; ///< the regular interval, said by the source or seen in the data

    std::size_t size() const { return values.size(); }
    bool isEmpty() const { return values.empty(); }
};

/** Turns a source's value into the quantity's unit; absent: it is in it already. */
using Conversion = std::function<double(double)>;

/**
 * The valid readings of @p samples. @p stepMs as in Series: the length of a regular interval, 0 for
 * instants, absent where unknown. Instants stand for the time until the next one, at most for the usual
 * distance (median) of two samples: a gap stays a gap. A single instant stands for nothing.
 */
Readings validReadings(
    const Samples &samples, std::optional<qint64> stepMs, const Conversion &conversion = {});

/** The readings that overlap @p window, cut to it (values of counts are not divided: see meanFlow). */
Readings cut(const Readings &readings, TimeRange window);

/** The median distance of two consecutive begins, flagged ones included; nothing for fewer than two. */
std::optional<qint64> usualStepMs(std::span<const qint64> timesMs);

/** The stretches of @p window without any reading that are longer than @p toleranceMs, in order. */
std::vector<TimeRange> gapsIn(const Readings &readings, TimeRange window, qint64 toleranceMs);

} // namespace stadtblick
