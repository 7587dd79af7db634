#pragma once

#include "models/overlays/stationtrends.h"

namespace stadtblick {

/** Fills the texts of a trend from its numbers. */
void addTrendTexts(SeriesTrend &series, const QLocale &locale);

} // namespace stadtblick
