#pragma once

#include "models/analysis/sampleweeks.h"
#include "models/domain/quantity.h"
#include "models/domain/samples.h"
#include "models/domain/timerange.h"
#include "models/domain/unitmapping.h"

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/**
 * What figures are computed from: the valid samples of a series (finite, no flag that excludes) in the
 * quantity's unit, each with the interval that it stands for, in order of time, intervals not overlapping.
 * The columns have the same length.
 */
struct Readings
{
    std::vector<qint64> fromMs;
    std::vector<qint64> toMs; ///< end of the interval; never beyond the next reading's begin
    std::vector<qint64> lengthsMs; ///< of the interval as it was measured, also where it was cut
    std::vector<double> values;
    std::optional<qint64> stepMs; ///< the regular interval, said by the source or seen in the data

    std::size_t size() const { return values.size(); }
    bool isEmpty() const { return values.empty(); }
};

/**
 * The valid readings of @p samples in @p quantity's unit. @p stepMs as in Series: the length of a regular
 * interval, 0 for instants, absent where unknown. Instants stand for the time until the next one, at most for
 * the usual distance of two samples (the median of their week and the weeks beside it): a gap stays a gap. A
 * single instant stands for nothing. Values outside the quantity's range and flagged ones are not valid
 * (quality.h); small excursions that domain.md section 1 corrects (humidity up to 105 %, slightly negative
 * concentrations and radiation, 360°) are corrected here, not in the cache. Without a @p quantity the
 * source's numbers are taken as they are.
 */
Readings validReadings(const Samples &samples, std::optional<qint64> stepMs,
    const Quantity *quantity = nullptr, const UnitConversion &conversion = {},
    const QTimeZone &zone = QTimeZone::utc());

/** The readings that overlap @p window, cut to it (values of counts are not divided: see meanFlow). */
Readings cut(const Readings &readings, TimeRange window);

/** The stretches of @p window without any reading that are longer than @p toleranceMs, in order. */
std::vector<TimeRange> gapsIn(const Readings &readings, TimeRange window, qint64 toleranceMs);

} // namespace stadtblick
