#pragma once

#include "models/domain/geo.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace stadtblick {

class JsonReader;

/** Counts of a station in one direction, or all of them. */
struct CountReference
{
    QString source;
    QString station; ///< id at the source
    QString series; ///< the series' id, or a part of its name ('inbound'); empty: all counts of the station

    bool operator==(const CountReference &) const = default;
};

/** One approach of a junction. */
struct ApproachProfile
{
    QString name; ///< as planners call it: 'A Main Street from the north'
    CountReference counts;
    std::optional<double>
        capacityPerH; ///< vehicles an hour that the signal plan lets through; absent: no saturation

    bool operator==(const ApproachProfile &) const = default;
};

/** A junction with the counts of its approaches. */
struct JunctionProfile
{
    QString name;
    bool hasSignals = true; ///< "control": signals or priority
    std::vector<ApproachProfile> approaches;

    bool operator==(const JunctionProfile &) const = default;
};

/** Which way the vehicles of a series drive: where both directions are drawn side by side. */
struct DirectionProfile
{
    CountReference counts; ///< an empty station: all stations of the source that have such a series
    std::optional<double> bearing; ///< degrees clockwise from north
    bool isInward = true; ///< without a bearing: towards the city's centre, else away from it

    bool operator==(const DirectionProfile &) const = default;
};

/** What a city profile says of junctions and inner-city flow (resources/profiles/README.md, "traffic"). */
struct TrafficProfile
{
    std::vector<JunctionProfile> junctions;
    std::vector<CountReference> innerCity; ///< cross-sections whose flow drives into the inner city
    std::vector<DirectionProfile> directions; ///< the first that names a series tells
    std::optional<LonLat> centre; ///< of the city: the profile's

    bool operator==(const TrafficProfile &) const = default;
};

/**
 * Reads the member "traffic" of a profile whose sources have these ids; what is wrong is noted at @p profile
 * with its JSON path.
 */
TrafficProfile readTrafficProfile(JsonReader &profile, const QStringList &sourceIds);

} // namespace stadtblick
