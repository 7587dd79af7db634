#include "models/basemap/basemapreader.h"
#include "models/painting/mappainter.h"

#include <algorithm>

namespace stadtblick {

namespace {

constexpr double namedWithinM = 120; ///< a street that the station's name mentions may be this far
constexpr double nearestWithinM = 35; ///< any other only as far as a mast stands from its carriageway
constexpr double stretchM = 300; ///< to either side of the station: what its count stands for, no further

/** True if the station's name mentions the street as a word of its own. */
bool mentions(const QString &stationName, const QString &street)
{
    for (qsizetype at = stationName.indexOf(street, 0, Qt::CaseInsensitive); at >= 0;
        at = stationName.indexOf(street, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + street.size();
        const bool beginsWord = at == 0 || !stationName[at - 1].isLetterOrNumber();
        const bool endsWord = end == stationName.size() || !stationName[end].isLetterOrNumber();
        if (beginsWord && endsWord) {
            return true;
        }
    }
    return false;
}

std::optional<StreetStretch> stretchOf(const BaseMapReader &baseMap, const RoadNear &road, LonLat place)
{
    if (!road.name.isEmpty()) {
        const auto street = baseMap.street(road.name, place, std::max(stretchM, road.distanceM + 1));
        if (street && *street) {
            return StreetStretch{(*street)->name, (*street)->line, (*street)->distanceM};
        }
    }
    return StreetStretch{road.name, road.line, road.distanceM};
}

constexpr double streetWithinM = 8000; ///< no street of a town is longer to either side

} // namespace

StreetShapeFinder streetShapeFinder(BaseMapReader &baseMap)
{
    return [&baseMap](const QString &name, LonLat place) -> std::optional<StreetShape> {
        auto ways = baseMap.streetWays(name, place, streetWithinM);
        if (!ways || ways->empty()) {
            return std::nullopt;
        }
        return StreetShape{name, std::move(*ways)};
    };
}

StreetFinder streetFinder(BaseMapReader &baseMap)
{
    return [&baseMap](LonLat place, const QString &stationName) -> std::optional<StreetStretch> {
        const auto roads = baseMap.roadsNear(place, namedWithinM);
        if (!roads) {
            return std::nullopt; // the station is then shown as a point
        }
        for (const RoadNear &road : *roads) {
            if (!road.name.isEmpty() && mentions(stationName, road.name)) {
                return stretchOf(baseMap, road, place);
            }
        }
        if (!roads->empty() && roads->front().distanceM <= nearestWithinM) {
            return stretchOf(baseMap, roads->front(), place);
        }
        return std::nullopt;
    };
}

} // namespace stadtblick
