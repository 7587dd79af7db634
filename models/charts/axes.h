#pragma once

#include "models/charts/timeserieschart.h"

#include <QtCore/QLocale>

namespace stadtblick {

/** The axis for values from @p least to @p largest (which may be equal); counts begin at 0. */
ValueAxis valueAxis(double least, double largest, bool fromZero, const QLocale &locale);

/**
 * Ticks of a time axis in local time for @p columns pixels: hours, days with their weekday, weeks, months or
 * years, whatever leaves room for the labels; days are where the local day begins, also at clock changes.
 */
std::vector<TimeTick> timeTicks(TimeRange window, const QTimeZone &zone, const QLocale &locale, int columns);

/** The nights 22–6 local that touch @p window, cut to it. */
std::vector<TimeRange> nightsIn(TimeRange window, const QTimeZone &zone);

} // namespace stadtblick
