#pragma once

#include "models/domain/geo.h"

#include <QtCore/QString>

#include <vector>

namespace stadtblick {

class JsonReader;

/** How far a site of the sensor network is. */
enum class SiteStatus { Planned, Building, Live };

/** A place where the city measures, is going to, or an institution that is connected. */
struct NetworkSite
{
    QString name;
    LonLat place;
    SiteStatus status = SiteStatus::Planned;
    QString institution; ///< who is connected there; may be empty

    bool operator==(const NetworkSite &) const = default;
};

/** What a city profile says of its sensor network (resources/profiles/README.md, "network"). */
struct NetworkProfile
{
    std::vector<NetworkSite> sites; ///< beside the stations that the cache has
    bool isInternal = false; ///< the layer is left out of every export

    bool operator==(const NetworkProfile &) const = default;
};

/** Reads the member "network" of a profile; what is wrong is noted at the reader. */
NetworkProfile readNetworkProfile(JsonReader &profile);

} // namespace stadtblick
