#include "models/search/namegroups.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace stadtblick {

namespace {

/** Ground metres as world units at a point's latitude. */
double unitsOf(double groundM, WorldPoint at)
{
    return groundM / (worldUnitM * std::cos(toLonLat(at).lat * std::numbers::pi / 180));
}

WorldPoint middleOfBox(const WorldBox &box)
{
    return {static_cast<std::int32_t>(box.left + box.width() / 2),
        static_cast<std::int32_t>(box.top + box.height() / 2)};
}

bool isNear(const WorldBox &a, const WorldBox &b, double reach)
{
    return a.left - reach <= b.right && b.left - reach <= a.right && a.top - reach <= b.bottom
        && b.top - reach <= a.bottom;
}

double distanceOf(WorldPoint a, WorldPoint b)
{
    return std::hypot(double(a.x) - b.x, double(a.y) - b.y);
}

/** The point of a feature nearest to @p to; an area's middle lies on it well enough. */
WorldPoint pointOn(const FeatureSet &set, const MapFeature &feature, WorldPoint to)
{
    if (isArea(feature.mapClass)) {
        return middleOfBox(feature.box);
    }
    WorldPoint nearest = middleOfBox(feature.box);
    double least = std::numeric_limits<double>::infinity();
    for (const WorldPoint point : set.line(feature)) {
        if (const double distance = distanceOf(point, to); distance < least) {
            least = distance;
            nearest = point;
        }
    }
    return nearest;
}

/** Features of one name as groups: each feature joins, and so connects, all groups within reach. */
std::vector<NameGroup> grouped(
    const FeatureSet &set, const std::vector<std::uint32_t> &features, double reachM)
{
    struct Growing
    {
        WorldBox box;
        std::vector<std::uint32_t> features;
    };
    std::vector<Growing> groups;
    for (const std::uint32_t number : features) {
        Growing own{set.features[number].box, {number}};
        const double reach = unitsOf(reachM, middleOfBox(own.box));
        std::erase_if(groups, [&](Growing &other) {
            if (!isNear(own.box, other.box, reach)) {
                return false;
            }
            own.box.add(other.box);
            own.features.insert(own.features.end(), other.features.begin(), other.features.end());
            return true;
        });
        groups.push_back(std::move(own));
    }
    std::vector<NameGroup> result;
    for (const Growing &group : groups) {
        const WorldPoint middle = middleOfBox(group.box);
        NameGroup named{MapClass::Local, group.box, middle};
        std::int64_t largest = -1;
        double least = std::numeric_limits<double>::infinity();
        for (const std::uint32_t number : group.features) {
            const MapFeature &feature = set.features[number];
            const std::int64_t size = feature.box.width() + feature.box.height();
            if (size > largest) {
                largest = size;
                named.mapClass = feature.mapClass;
            }
            const WorldPoint point = pointOn(set, feature, middle);
            if (const double distance = distanceOf(point, middle); distance < least) {
                least = distance;
                named.middle = point;
            }
        }
        result.push_back(named);
    }
    return result;
}

} // namespace

QHash<std::int32_t, std::vector<NameGroup>> groupsByName(
    const FeatureSet &set, const std::vector<std::uint32_t> &features, double reachM)
{
    QHash<std::int32_t, std::vector<std::uint32_t>> byName;
    for (const std::uint32_t number : features) {
        byName[set.features[number].name].push_back(number);
    }
    QHash<std::int32_t, std::vector<NameGroup>> groups;
    for (auto it = byName.cbegin(); it != byName.cend(); ++it) {
        groups.insert(it.key(), grouped(set, it.value(), reachM));
    }
    return groups;
}

NearestPlace::NearestPlace(const FeatureSet &set)
{
    for (const MapFeature &feature : set.features) {
        if (isPlace(feature.mapClass) && feature.name >= 0) {
            m_places.push_back({set.line(feature).front(), set.nameOf(feature)});
        }
    }
}

QString NearestPlace::nameNear(WorldPoint point, double reachM) const
{
    double least = unitsOf(reachM, point);
    const Place *nearest = nullptr;
    for (const Place &place : m_places) {
        if (const double distance = distanceOf(place.point, point); distance < least) {
            least = distance;
            nearest = &place;
        }
    }
    return nearest ? nearest->name : QString();
}

} // namespace stadtblick
