#pragma once

#include "models/analysis/trend.h"
#include "models/charts/timeserieschart.h"

namespace stadtblick {

/**
 * Monthly values as a line over their months; months without a value are gaps, and rows of the table that
 * say what is missing. @p frame: title, place,
 * quantity, unit, decimals, source, isDemo, zone and locale are the caller's; period, coverage (of the
 * months' time; none said where none is known), demo mark and description are made here. Without a value the
 * chart is empty. @p fromZero: the axis begins there (counts). Years (month 0) have no place here.
 */
TimeSeriesChart monthChart(ChartFrame frame, const std::vector<PeriodValue> &months, bool fromZero);

} // namespace stadtblick
