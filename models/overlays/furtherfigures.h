#pragma once

#include "models/overlays/junctionfigures.h"
#include "models/overlays/parkingfigures.h"
#include "models/overlays/stationtrends.h"

namespace stadtblick {

/**
 * The approaches of a junction that a station counts: flow of the workdays' busiest hour in vehicles an hour,
 * its saturation with the level, and how many windows of recurring overload there are. @p common has source
 * and demo mark.
 */
std::vector<Figure> approachFigures(
    const JunctionFigures &junction, const Selection &station, const Figure &common, const QLocale &locale);

/** The upper end of a car park's search traffic in its fullest hour, vehicles an hour: an estimate. */
std::vector<Figure> searchFigures(
    const ParkingFigures &parking, const Figure &common, const QTimeZone &zone, const QLocale &locale);

/**
 * A car park's occupancy by hour on days of one type: the fullest hour's mean in percent, coverage of all
 * their hours. Nothing where the capacity is unknown or the period has no whole day of this type.
 */
std::vector<Figure> occupancyFigures(
    const ParkingFigures &parking, DayType type, const Figure &common, const QLocale &locale);

/** Trends of the whole record, a decade, and the unusual hours of the period that @p common has. */
std::vector<Figure> trendFigures(
    const StationTrends &trends, const Figure &common, const QTimeZone &zone, const QLocale &locale);

/**
 * What the selected station's further pages show: its junction, its car park, its trends. Nothing if no
 * station is selected or it is gone.
 */
Figures loadFurtherFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache);

} // namespace stadtblick
