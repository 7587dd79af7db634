#pragma once

#include "models/domain/timerange.h"

#include <QtCore/QStringView>

#include <algorithm>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Whether intervals make up quarters of an hour: those of a peak hour that begins with any of them. */
bool makesQuarters(qint64 stepMs);

/**
 * The interval whose counts are kept beside the hours of a series: of vehicles, from five minutes to a
 * quarter of an hour; 0 of all others. Finer ones would take more memory than reading them again is worth.
 */
qint64 keptIntervalMs(QStringView quantity, std::optional<qint64> stepMs);

/**
 * The vehicles of each counting interval of one series, 2 bytes each: enough for hours that begin with any
 * interval, where readings have 32 bytes and are read again at every step of the timeline. Only whole numbers
 * counted in exactly one interval are kept; where anything else was measured, it is known that readings have
 * to be asked. Without an interval (the default) nothing is kept.
 */
class IntervalCounts
{
public:
    IntervalCounts() = default;
    /** Of @p range (whole hours of UTC), nothing counted as yet. @p stepMs makes up an hour; 0: none are
     * kept. */
    IntervalCounts(TimeRange range, qint64 stepMs);

    qint64 stepMs() const { return m_stepMs; }
    bool isEmpty() const { return m_stepMs == 0; }
    std::size_t size() const { return m_counts.size(); }

    /** One reading, as Readings has it: the interval that it stands for and the length as it was measured. */
    void add(qint64 fromMs, qint64 toMs, qint64 lengthMs, double vehicles);
    /** Counts base + number of consecutive intervals from @p fromMs on, the begin of one. */
    template <typename Number>
    void setRun(qint64 fromMs, std::span<const Number> numbers, qint64 base);
    /** Takes over those of @p range (whole hours that both have) from another part of the series. */
    void replace(TimeRange range, const IntervalCounts &part);

    /**
     * Adds the counts of the intervals from @p fromMs on to @p sums; −1 where one is missing, or was before.
     * False where only readings tell what was counted.
     */
    bool addTo(std::span<qint32> sums, qint64 fromMs) const;
    bool operator==(const IntervalCounts &) const = default;

private:
    static constexpr quint16 missing = std::numeric_limits<quint16>::max();
    static constexpr quint16 untold = missing - 1; ///< measured, but not a whole number in just this interval

    qint64 m_fromMs = 0;
    qint64 m_stepMs = 0;
    std::vector<quint16> m_counts;
};

template <typename Number>
void IntervalCounts::setRun(qint64 fromMs, std::span<const Number> numbers, qint64 base)
{
    const qint64 first = (fromMs - m_fromMs) / m_stepMs;
    const qint64 begin = std::clamp<qint64>(-first, 0, std::ssize(numbers));
    const qint64 end = std::clamp<qint64>(std::ssize(m_counts) - first, begin, std::ssize(numbers));
    for (qint64 i = begin; i < end; ++i) {
        const qint64 vehicles = base + numbers[static_cast<std::size_t>(i)];
        m_counts[static_cast<std::size_t>(first + i)] =
            vehicles >= 0 && vehicles < untold ? static_cast<quint16>(vehicles) : untold;
    }
}

/**
 * The vehicles of all @p directions together in each interval of @p window, as summedCounts() adds readings:
 * −1 where one of them has no count. False where only readings tell; @p sums then mean nothing.
 */
bool addedCounts(
    std::span<const IntervalCounts *const> directions, TimeRange window, std::vector<qint32> &sums);

} // namespace stadtblick
