#pragma once

#include "models/analysis/limits.h"
#include "models/overlays/noisevalues.h"

#include <span>

namespace stadtblick {

/** One limit and the level that is compared with it. */
struct NoiseExcess
{
    QString period; ///< as in the set: day, night, night_hour, den
    std::optional<double> levelDbA; ///< rounded by the set's rule; absent: nothing can be said
    double limitDbA = 0;
    double excessDb = 0; ///< 0 at the limit and below
    Coverage coverage; ///< of the level: days, nights, or hours of nights
    std::optional<TimeRange> hour; ///< of night_hour: the one that is compared
    QString missingReason; ///< translated: why there is no level; else empty
    bool isVerified = true; ///< false: the limit is from general knowledge
};

/** What a set of limits says of a station. */
enum class LimitVerdict {
    Unknown, ///< nothing that was measured is above its limit, but not all that is limited was measured
    Kept, ///< every level is there, none above its limit
    Exceeded ///< one is: that stands, whatever is missing beside it
};

/**
 * A station against a set of limits for one kind of area: every limit, worst first, those without a level
 * last. By night TA Lärm takes the loudest full hour, here of all nights of the period, also of those that it
 * cuts: one such hour above the limit is enough, below it 75 % of the nights' hours have to be there.
 */
std::vector<NoiseExcess> noiseExcess(
    const NoiseStation &station, const LimitSet &set, const QString &area, const QLocale &locale);

LimitVerdict verdictOf(std::span<const NoiseExcess> all);

/**
 * 'by night 57 dB(A), value 54', 'loudest night hour 47 dB(A) (Thu 16 July, 2:00–3:00), value 40', or 'by
 * night: not enough data (57 % of 75 %)'.
 */
QString excessText(const NoiseExcess &excess, const QTimeZone &zone, const QLocale &locale);

/** 'day 59, night 49 dB(A)': the limits of a set for a kind of area. */
QString limitsText(const LimitSet &set, const QString &area, const QLocale &locale);
/** Whether the set limits the loudest hour of the night for a kind of area. */
bool hasNightHour(const LimitSet &set, const QString &area);

/** The kinds of area that a set has limits for, in its order; one empty text where it makes no difference. */
QStringList areasOf(const LimitSet &set);
/** 'WA, WS general residential' or 'road', translated; the key itself where it is not known. */
QString limitAreaName(const QString &area);
/** The shipped sets with limits for noise. */
std::vector<const LimitSet *> noiseLimitSets();

} // namespace stadtblick
