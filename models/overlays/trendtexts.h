#pragma once

#include "models/overlays/stationtrends.h"

namespace stadtblick {

/** The unit of a difference: degrees Celsius differ by kelvins, levels by decibels. */
QString differenceUnit(const QString &unit);

/** Fills the texts of a trend from its numbers. */
void addTrendTexts(SeriesTrend &series, const QLocale &locale);

} // namespace stadtblick
