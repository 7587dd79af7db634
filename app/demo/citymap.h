#pragma once

#include "app/demo/plane.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace stadtblick::demo {

/** OpenStreetMap tags, in the order in which they are written. */
using Tags = std::vector<std::pair<std::string, std::string>>;

/** A way as indices of nodes; closed: the first index is repeated at the end. */
struct MapWay
{
    std::vector<int> nodes;
    Tags tags;
};

/** A node with tags of its own. */
struct MapPoint
{
    Point place;
    Tags tags;
};

/** A boundary: closed ways with the role outer or inner. */
struct MapRelation
{
    Tags tags;
    std::vector<std::pair<int, const char *>> members;
};

/** A street with a name as stations and ideas refer to it; bent plane. */
struct NamedStreet
{
    std::string name;
    int district = 0;
    int rank = 4; ///< 0 trunk, 1 primary, 2 secondary, 3 tertiary, 4 local, 5 pedestrian
    Line line;
};

/** A building with a number. */
struct Address
{
    std::string street;
    int number = 0;
    Point place; ///< middle of the front, on the bent plane
    int district = 0;
};

/** A district as rings on the bent plane, outer rings counterclockwise, holes clockwise. */
struct DistrictArea
{
    std::string name;
    Point label;
    std::vector<Line> rings;
};

/** A park, square, school or cemetery with a name. */
struct NamedPlace
{
    std::string name;
    std::string kind; ///< park, square, school, hospital, university, cemetery, sports, playground, pond
    Point place;
    int district = 0;
};

/** All of Musterlautern: what is written as OpenStreetMap data, and what the other parts of the demo refer
 * to. */
struct CityMap
{
    Line nodes; ///< bent plane
    std::vector<MapWay> ways;
    std::vector<MapPoint> points;
    std::vector<MapRelation> relations;
    std::vector<NamedStreet> streets;
    std::vector<Address> addresses;
    std::vector<DistrictArea> districts;
    std::vector<NamedPlace> places;

    /** The longest piece of a street; null for an unknown name. */
    const NamedStreet *street(const std::string &name) const;

    /** The index of the district that a place lies in; nothing outside the city. */
    int districtAt(Point place) const;
};

/** Draws the city: the same on every machine and at every call. About a second. */
CityMap drawCity();

/** drawCity() of this process, drawn at the first call. */
const CityMap &city();

} // namespace stadtblick::demo
