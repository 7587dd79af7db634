#pragma once

#include "models/charts/chartframe.h"

namespace stadtblick {

/**
 * What a file of a chart is called, without its ending: 'Ring, Monthly means, Air temperature'. Without units
 * and without what file systems don't take; empty where the chart has no names.
 */
QString chartFileName(const ChartFrame &frame);

} // namespace stadtblick
