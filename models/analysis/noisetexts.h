#pragma once

#include "models/analysis/noiselevels.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace stadtblick {

/**
 * Why there is no L_den: the periods below @p neededPercent with their share of days, 'not enough data (at
 * night 0 % of 75 %)', or that the period has no whole one of them. Empty where there is an L_den, and where
 * nothing at all was measured (@p isMeasured): then there are no data, which the coverage says. A single hour
 * is not enough data, but not none.
 */
QString missingLdenText(
    const PeriodLevels &levels, bool isMeasured, int neededPercent, const QLocale &locale);

/** Why there is no level of a period in which none of its days or nights lies whole. */
QString noWholePartText(bool isNight);

/** Why there is no level of days or nights where intervals are too long to tell these apart (tellsHours()).
 */
QString coarseLevelsText();

} // namespace stadtblick
