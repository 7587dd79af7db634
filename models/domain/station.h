#pragma once

#include "models/domain/geo.h"

#include <QtCore/QString>

#include <optional>

namespace stadtblick {

/** Where a station's position was found; said in its details. */
enum class PositionOrigin { None, Location, ObservedArea, FeatureOfInterest, File };

/** A place where something is measured. Identity is (source, id); ids are the source's, as text. */
struct Station
{
    QString source; ///< the source's id (profile id or kind:host[:port]/path)
    QString id;
    QString name; ///< as the source gives it, whole
    QString description;
    std::optional<LonLat> position; ///< absent: the source has none that is valid
    PositionOrigin positionOrigin = PositionOrigin::None;
    std::optional<double> heightM; ///< above sea level

    bool operator==(const Station &) const = default;
};

/** One measured quantity at one station over time. Identity is (source, id). */
struct Series
{
    QString source;
    QString id;
    QString stationId;
    QString name; ///< as the source gives it
    QString property; ///< the observed property's name as the source gives it
    QString propertyDefinition; ///< its definition (URL or code); may be empty
    QString unit; ///< the source's own unit text; empty where it gives none
    QString quantity; ///< our key (quantity.h) where property and unit are recognised, else empty
    std::optional<qint64> stepMs; ///< length of a regular interval; 0 = instants; absent = unknown
    std::optional<LonLat> position; ///< where it differs from the station's
    QString parameters; ///< what distinguishes series of one quantity at one station, JSON object text; may
                        ///< be empty

    bool operator==(const Series &) const = default;
};

} // namespace stadtblick
