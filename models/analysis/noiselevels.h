#pragma once

#include "models/analysis/coverage.h"
#include "models/analysis/readings.h"

#include <QtCore/QDate>
#include <QtCore/QTimeZone>

namespace stadtblick {

/** A level in dB(A) with its coverage in hours (of a day) or days (of a longer period). */
struct Level
{
    std::optional<double> value; ///< absent: coverage below the 75 % of domain.md section 7
    Coverage coverage;
    bool operator==(const Level &) const = default;
};

/** Levels of a noise day or a longer period (domain.md section 3; periods as in the 34. BImSchV). */
struct PeriodLevels
{
    Level lDay; ///< 06–18
    Level lEvening; ///< 18–22
    Level lNight; ///< 22–06
    std::optional<double> lden; ///< only with all three
    bool operator==(const PeriodLevels &) const = default;
};

/**
 * What L_den stands on: the weakest coverage of its three periods. Nothing where one of them does not occur
 * (a day without a whole night).
 */
std::optional<Coverage> ldenCoverage(const PeriodLevels &levels);

/** L_den of three period levels (2002/49/EC annex I): fixed weights 12, 4 + 5 dB, 8 + 10 dB of 24. */
double lden(double lDay, double lEvening, double lNight);

/** The energetic mean of those of @p hours that are valid by their samples (75 %); 75 % of them needed. */
Level levelOfHours(const Readings &readings, std::span<const TimeRange> hours);

/** The noise day that begins on @p date: hours by their samples (75 %), periods by their hours (75 %). */
PeriodLevels noiseDayLevels(const Readings &readings, QDate date, const QTimeZone &zone);

/**
 * The noise days from @p first to @p last, both included: each period is the energetic mean of its valid
 * days (75 % of them needed), then L_den.
 */
PeriodLevels noisePeriodLevels(const Readings &readings, QDate first, QDate last, const QTimeZone &zone);

/**
 * The same for any period: the days, evenings and nights (06–18, 18–22, 22–06) that lie whole in it. A week
 * from midnight to midnight holds seven days, seven evenings and six nights; what a night lacks at its edges
 * is never taken from outside.
 */
PeriodLevels noiseLevelsIn(const Readings &readings, TimeRange period, const QTimeZone &zone);

} // namespace stadtblick
