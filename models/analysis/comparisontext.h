#pragma once

#include "models/analysis/comparison.h"

#include <QtCore/QStringList>

namespace stadtblick {

/** '3.1 dB quieter', 'no difference', or why there is none: 'not shown (9 of 14 nights)'. */
QString changeText(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale);

/** 'louder', 'warmer', 'more', 'faster', or for less 'quieter' and so on. */
QString changeWord(const ComparisonIndicator &indicator, bool isMore);

/** A difference with its sign: '−3.1', '+0.4', '0.0'; without unit. */
QString signedText(double difference, int decimals, const QLocale &locale);

/** 'at night, 22–6, on average', for counts with the change in percent. */
QString averageText(
    const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale);

/** 'Probably between 1.9 and 4.2 dB quieter (95 % range).' Empty without a result. */
QString rangeText(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale);

/** 'Not to be explained by chance alone.' or 'May be chance: the range contains 0.' Empty without a result.
 */
QString verdictText(const Comparison &comparison);

/** For tables: '−4.2 to −1.9', with '(uncertain)' where 0 lies within; empty without a result. */
QString intervalText(
    const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale);

/** How it was computed: quantity, draws, block length, days and coverage of both sides. One sentence each. */
QString methodText(const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale);

/** What stands against the result, a sentence each: weather, holidays, overlap, seasons, missing day types.
 */
QStringList caveatTexts(
    const Comparison &comparison, const ComparisonIndicator &indicator, const QLocale &locale);

} // namespace stadtblick
