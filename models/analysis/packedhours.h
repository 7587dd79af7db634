#pragma once

#include "models/analysis/hours.h"
#include "models/analysis/quality.h"
#include "models/domain/packedweek.h"

namespace stadtblick {

/** The edge of a week, for what only two neighbouring weeks together tell. */
struct WeekEdge
{
    qint64 timeMs = 0; ///< of the first or last sample
    qint64 number = 0; ///< its value · power
    double power = 1;
    qint64 runMs = 0; ///< how long that value stayed from (or until) the edge
};

/** What a week said of itself. */
struct WeekSummary
{
    bool isClean = false; ///< its hours are right unless a neighbour says otherwise
    qint64 stepMs = 0;
    WeekEdge first;
    WeekEdge last;
};

/**
 * Hours straight from packed weeks: some ten times quicker than by samples and readings. Only where nothing
 * is to be left out or corrected; every doubt (a step that might be a spike, a value that stays too long, one
 * out of range) is answered with 'not clean', and the week is computed from its samples (readings.h) instead.
 */
class PackedHours
{
public:
    /** @p stepMs as in Series: the length of a regular interval, 0 for instants, absent where unknown. */
    PackedHours(const Quantity &quantity, const UnitConversion &conversion, std::optional<qint64> stepMs,
        const QTimeZone &zone);

    /** False for quantities whose hours need each sample (directions, odd units). */
    bool isSuitable() const { return m_isSuitable; }
    /** Writes the week's hours into @p hours, which may be smaller than the week. */
    WeekSummary add(const PackedWeek &week, Hours &hours) const;
    /** Whether nothing at the border of two clean weeks, @p before and @p after, needs a closer look. */
    bool isCleanBetween(const WeekSummary &before, const WeekSummary &after) const;

private:
    template <typename Number>
    WeekSummary addNumbers(const PackedWeek &week, Hours &hours) const;
    /** Keeps the counts of single intervals, each @p lengthMs long. */
    template <typename Number>
    void addIntervals(
        const PackedWeek &week, const Number *numbers, qint64 lengthMs, IntervalCounts &intervals) const;
    /** Σ max(value − threshold, 0) of an hour's numbers. */
    template <typename Number>
    double sumAbove(const Number *numbers, std::size_t count, const PackedWeek &week, double threshold) const;
    template <typename Number>
    bool isPlausible(const PackedWeek &week, const Number *numbers, qint64 lengthMs) const;
    template <typename Number>
    bool hasStuckRun(const PackedWeek &week, const Number *numbers, WeekSummary &summary) const;
    bool isStuck(qint64 lengthMs, double value, qint64 fromMs) const;
    double inUnit(double raw) const { return raw * m_factor + m_conversion.offset; }

    const Quantity &m_quantity;
    UnitConversion m_conversion;
    std::optional<qint64> m_stepMs;
    QTimeZone m_zone;
    Plausibility m_plausible;
    double m_factor = 1;
    bool m_isSuitable = false;
};

} // namespace stadtblick
