#pragma once

#include "models/analysis/noiselevels.h"

namespace stadtblick {

/**
 * Rating levels of a day by the periods of the 16. BImSchV. Legally they are always calculated (RLS-19):
 * measured ones are 'for orientation'.
 */
struct RatingLevels
{
    Level lrDay; ///< 06–22
    Level lrNight; ///< 22–06, from the evening of the day on
    bool operator==(const RatingLevels &) const = default;
};

/** The loudest full hour of the nights (22–06) of a period: what TA Lärm compares by night. */
struct NightHour
{
    std::optional<double> levelDbA; ///< the hour's energetic mean; absent: no hour of a night is valid
    qint64 fromMs = 0; ///< its begin, of several the first
    Coverage coverage; ///< valid hours of all those of the nights
    bool operator==(const NightHour &) const = default;
};

/** Energetic means of the valid hours of the noise day that begins on @p date; 75 % of the hours needed. */
RatingLevels ratingLevels(const Readings &readings, QDate date, const QTimeZone &zone);

/** Rounded up to whole dB, as the 16. BImSchV compares (annex 1); a whole level is not raised. */
double roundedUpLevel(double levelDbA);

/**
 * The level that is exceeded @p percent of the time (L10, L50, L90): the percentile 100 − percent, type 7.
 * From samples of a minute or less, else it is one 'of hourly levels'. Nothing without levels.
 */
std::optional<double> exceedanceLevel(std::span<const double> levelsDbA, double percent);

} // namespace stadtblick
