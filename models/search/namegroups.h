#pragma once

#include "models/basemap/featureset.h"
#include "models/search/searchindex.h"

#include <QtCore/QHash>

namespace stadtblick {

/** Features of one name that lie near each other: one street, one forest. */
struct NameGroup
{
    MapClass mapClass = MapClass::Local; ///< of the largest feature
    WorldBox box;
    WorldPoint middle; ///< a point of the feature that is nearest to the box's middle
};

/** Groups features of a set by their names (numbers of the set), those within @p reachM of each other
 * together. */
QHash<std::int32_t, std::vector<NameGroup>> groupsByName(
    const FeatureSet &set, const std::vector<std::uint32_t> &features, double reachM);

/** The name of the nearest of some places, for telling equal names apart. */
class NearestPlace
{
public:
    /** Places of a set: towns, villages, districts. */
    explicit NearestPlace(const FeatureSet &set);
    /** Empty where there is none within @p reachM. */
    QString nameNear(WorldPoint point, double reachM) const;

private:
    struct Place
    {
        WorldPoint point;
        QString name;
    };
    std::vector<Place> m_places;
};

} // namespace stadtblick
