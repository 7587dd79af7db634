#pragma once

#include "models/domain/geo.h"

#include <functional>
#include <optional>
#include <vector>

namespace stadtblick {

/** The stretch of a street that a counting station stands for. */
struct StreetStretch
{
    QString name;
    std::vector<LonLat> line;
    double distanceM = 0; ///< of the station from it
};

/**
 * Finds the street of a counting station in the base map: the nearest one whose name the station's name
 * mentions, else the nearest road within a short distance; nothing where none is near. Given by who has a
 * base map (models/painting); overlays know none.
 */
using StreetFinder = std::function<std::optional<StreetStretch>(LonLat place, const QString &stationName)>;

/** A whole street: all its ways near each other. */
struct StreetShape
{
    QString name;
    std::vector<std::vector<LonLat>> lines;

    bool operator==(const StreetShape &) const = default;
};

/** Finds the street of a name (compared without case) around a place on it; nothing where there is none. */
using StreetShapeFinder = std::function<std::optional<StreetShape>(const QString &name, LonLat place)>;

} // namespace stadtblick
