#pragma once

#include <QtCore/QtGlobal>

#include <vector>

namespace stadtblick {

/** Why a sample is not to be used as it is (domain.md section 1): bits beside the raw value. */
enum SampleFlag : quint8 {
    FlagRange = 1,
    FlagSpike = 2,
    FlagStep = 4,
    FlagFlat = 8,
    FlagClock = 16,
    FlagDuplicate = 32,
    FlagAfterGap = 64,
    FlagWithdrawn = 128 ///< a re-read no longer contained it; kept, not used
};

/** Flags that keep a sample out of every figure. */
inline constexpr quint8 excludingFlags =
    FlagRange | FlagSpike | FlagFlat | FlagClock | FlagDuplicate | FlagWithdrawn;

/** How far behind the moment of its fetch a sample may begin; later ones have a wrong clock (FlagClock). */
inline constexpr qint64 clockAheadMs = 5 * 60'000;
/**
 * The same for what a cache has from before clocks were judged on arrival: the time of the fetch is then only
 * known by this machine's own clock, which may have been slow by a day.
 */
inline constexpr qint64 storedAheadMs = qint64{2} * 24 * 3'600'000;

/**
 * Observations of one series as columns, ordered by time, each time once.
 * timesMs are UTC begins of intervals (or instants); values are the source's own numbers in its own unit.
 */
struct Samples
{
    std::vector<qint64> timesMs;
    std::vector<double> values;
    std::vector<qint64> lengthsMs; ///< empty: all have the series' step; else one a sample, 0 = instant
    std::vector<quint8> flags; ///< empty: all is well; else SampleFlag bits, one a sample

    std::size_t size() const { return timesMs.size(); }
    bool isEmpty() const { return timesMs.empty(); }
    bool operator==(const Samples &) const = default;
};

} // namespace stadtblick
