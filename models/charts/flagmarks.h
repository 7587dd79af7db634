#pragma once

#include "models/domain/samples.h"
#include "models/domain/timerange.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace stadtblick {

/** Flags that are told, but leave a sample in its figures. */
inline constexpr quint8 notingFlags = FlagStep | FlagAfterGap;

/** A flagged sample of a series. */
struct FlaggedValue
{
    qint64 timeMs = 0;
    double value = 0; ///< in the chart's unit; of a sample that stays in its line: the line's value there
    quint8 flags = 0; ///< SampleFlag bits
    std::size_t number = 0; ///< its place among the series' samples: neighbours have neighbouring numbers
};

/** Flagged samples that a chart shows as one mark. */
struct FlagMark
{
    qint64 fromMs = 0; ///< of the first one
    qint64 toMs = 0; ///< of the last one; the first one's where it is alone
    double least = 0; ///< of their values
    double largest = 0;
    quint8 flags = 0; ///< SampleFlag bits of all of them
    int count = 1;
    bool isRun = false; ///< long enough to be seen as a stretch, not as a point

    /** They are not in the line; otherwise they are only noted. */
    bool isExcluded() const { return (flags & excludingFlags) != 0; }
    bool operator==(const FlagMark &) const = default;
};

/** The flags in words: 'out of range, spike'; empty without any. */
QString flagWords(quint8 flags);

/** 'excluded: out of range' or 'noted: step'; of several 'excluded: unchanged too long (36 values)'. */
QString flagText(const FlagMark &mark);

/**
 * Flagged samples in order of time as runs: neighbours that are excluded for the same reasons are one, so
 * that a sensor that was stuck for a month is one run. What is only noted stays single. @p stepMs is how far
 * samples usually lie apart: a gap of more than one and a half of it ends a run, or nothing measured would be
 * shown as excluded; absent: no gap is known.
 */
std::vector<FlagMark> flagRuns(
    std::span<const FlaggedValue> values, std::optional<qint64> stepMs = std::nullopt);

/**
 * What a plot of @p columns pixels shows of @p runs in @p window: those that are long enough to be seen as
 * they are; of the others at most one a kind (excluded, noted) in a dozen pixels, so that a year of spikes
 * stays a picture. Which ones are taken together depends on the scale alone, not on the window's begin:
 * marks stay where they are while the window moves.
 */
std::vector<FlagMark> marksOf(std::span<const FlagMark> runs, TimeRange window, int columns);

} // namespace stadtblick
