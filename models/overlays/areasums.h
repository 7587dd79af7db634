#pragma once

#include "models/overlays/areafigures.h"

namespace stadtblick {

/**
 * What is said of an area as a whole: its stations, the means of those that measure a field, its ideas and
 * their support. Ideas are of all times: their period are the months in which those of the area came.
 * @p common has the period of what was measured; months are those of @p zone.
 */
std::vector<Figure> areaSums(
    const AreaFigures &area, const Figure &common, const QTimeZone &zone, const QLocale &locale);

} // namespace stadtblick
