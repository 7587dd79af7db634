#pragma once

#include "models/charts/chartloader.h"
#include "models/charts/profilechart.h"

#include <array>

namespace stadtblick {

/** One side of an overlaid daily profile. */
struct ComparedProfile
{
    Selection station;
    TimeRange period;
    QString name; ///< 'A before'; stands in the key and at the line
};

/**
 * The daily profiles of A and B over each other: per local hour the mean of all days of the period (levels
 * energetically, counts as the sum of all directions per hour) with the 10–90 % band; A solid, B dashed.
 * Both curves can be hidden. Source and demo mark are those of both stations, the coverage is the weaker one.
 * @p options: quantity, locale, zone, cancelling. Nothing if a station has no such quantity.
 */
Result<std::optional<ProfileChart>> loadComparedProfiles(
    Connection &connection, const std::array<ComparedProfile, 2> &sides, const ChartOptions &options);

} // namespace stadtblick
