#pragma once

#include "models/analysis/noiselevels.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace stadtblick {

/**
 * Why there is no L_den: the periods below @p neededPercent with their share of days, 'not enough data (at
 * night 0 % of 75 %)', or that the period has no whole one of them. Empty where there is an L_den, and where
 * nothing of all three was measured: then there are no data, which the coverage says.
 */
QString missingLdenText(const PeriodLevels &levels, int neededPercent, const QLocale &locale);

} // namespace stadtblick
