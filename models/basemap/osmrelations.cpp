#include "models/basemap/osmcollector.h"
#include "models/basemap/osmgeometry.h"

#include <osmium/area/assembler.hpp>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace stadtblick {

namespace {

constexpr int countyRank = 6;
constexpr int municipalityRank = 8;
constexpr int firstDistrictRank = 9; ///< of what lies in one municipality
constexpr double countyShare = 0.9; ///< of a county's box within the bounds, which may be roughly drawn

constexpr std::size_t bufferBytes = 1U << 20;
/** A relation of more points is no area of a city but an attack on the assembler, which compares segments. */
constexpr std::size_t maximumRelationPoints = 200'000;

bool isOuter(const osmium::RelationMember &member)
{
    return member.type() == osmium::item_type::way
        && (std::strcmp(member.role(), "outer") == 0 || member.role()[0] == '\0');
}

std::vector<LonLat> toRing(const osmium::NodeRefList &nodes)
{
    std::vector<LonLat> ring;
    ring.reserve(nodes.size() + 1);
    for (const osmium::NodeRef &node : nodes) {
        if (node.location().valid()) {
            ring.push_back({node.location().lon(), node.location().lat()});
        }
    }
    if (!ring.empty() && ring.front() != ring.back()) {
        ring.push_back(ring.front());
    }
    return ring;
}

/** The part of a box's extent that lies in another box: 0 to 1. */
double shareInside(const LonLatBox &box, const LonLatBox &outer)
{
    const double width = std::min(box.east, outer.east) - std::max(box.west, outer.west);
    const double height = std::min(box.north, outer.north) - std::max(box.south, outer.south);
    return box.isEmpty() || width <= 0 || height <= 0
        ? 0
        : width * height / ((box.east - box.west) * (box.north - box.south));
}

/** Every corner of an outline, in an order in which they can be looked up. */
std::vector<std::pair<double, double>> cornersOf(const MultiPolygon &shape)
{
    std::vector<std::pair<double, double>> corners;
    for (const auto &polygon : shape.polygons) {
        for (const auto &ring : polygon) {
            for (const LonLat corner : ring) {
                corners.emplace_back(corner.lon, corner.lat);
            }
        }
    }
    std::ranges::sort(corners);
    return corners;
}

/** An area that others may be parts of, with what is asked of it for each of them. */
struct Whole
{
    MultiPolygon shape;
    LonLatBox box;
    std::vector<std::pair<double, double>> border;
};

/** Whether most of an area's corners lie in another one; those on its border, which is common, say nothing.
 */
bool isPartOf(const MultiPolygon &part, const Whole &whole)
{
    constexpr std::size_t enoughCorners = 40;
    if (shareInside(boundsOf(part), whole.box) <= 0) {
        return false; // nearly all of a state's municipalities: nothing else needs to be looked at
    }
    std::vector<std::pair<double, double>> own;
    std::ranges::set_difference(cornersOf(part), whole.border, std::back_inserter(own));
    const std::size_t step = own.size() / enoughCorners + 1;
    int inside = 0;
    int outside = 0;
    for (std::size_t i = 0; i < own.size(); i += step) {
        ++(contains(whole.shape, {own[i].first, own[i].second}) ? inside : outside);
    }
    return own.empty() ? contains(whole.shape, boundsOf(part).centre()) : inside > outside;
}

} // namespace

void OsmCollector::relationOfFirstPass(const osmium::Relation &relation)
{
    ++m_counts.relations;
    noteTime(relation);
    if (!isPlausible(relation)) {
        return;
    }
    const OsmTags tags(relation.tags());
    if (!tags.type
        || (std::strcmp(tags.type, "multipolygon") != 0 && std::strcmp(tags.type, "boundary") != 0)) {
        return;
    }
    AreaRelation entry;
    entry.mapClass = areaClassOf(tags);
    entry.districtRank = m_options.hasDistricts ? districtRankOf(tags) : 0;
    entry.takesClassOfOuter = !entry.mapClass && entry.districtRank < firstDistrictRank
        && std::strcmp(tags.type, "multipolygon") == 0;
    if (!entry.mapClass && entry.districtRank == 0 && !entry.takesClassOfOuter) {
        return;
    }
    for (const osmium::RelationMember &member : relation.members()) {
        if (member.type() == osmium::item_type::way) {
            m_members.emplace(member.ref(), -1);
        }
        if (isOuter(member)) {
            m_outerWays.insert(member.ref());
        }
    }
    m_relations.add_item(relation);
    entry.offset = m_relations.commit();
    m_areaRelations.push_back(entry);
}

void OsmCollector::addDistrictOfWay(const osmium::Way &way, const OsmTags &tags)
{
    Area area{QStringLiteral("osm"), QStringLiteral("district"), QStringLiteral("way/%1").arg(way.id()),
        QString::fromUtf8(tags.label()).simplified(), {}};
    std::vector<LonLat> ring;
    for (const osmium::NodeRef &node : way.nodes()) {
        const osmium::Location location = m_places.find(node.ref());
        if (location.valid()) {
            ring.push_back({location.lon(), location.lat()});
        }
    }
    if (ring.size() == way.nodes().size()) {
        area.shape.polygons.push_back({std::move(ring)});
        m_districts.push_back({districtRankOf(tags), std::move(area)});
    }
}

bool OsmCollector::finish(const std::function<bool(double fraction)> &isWanted)
{
    for (std::size_t i = 0; i < m_areaRelations.size(); ++i) {
        if (!isWanted(double(i) / double(m_areaRelations.size()))) {
            return false;
        }
        finishRelation(m_areaRelations[i]);
    }
    flushHeld();
    return true;
}

void OsmCollector::finishRelation(const AreaRelation &entry)
{
    const auto &relation = m_relations.get<const osmium::Relation>(entry.offset);
    std::vector<const osmium::Way *> ways;
    std::size_t points = 0;
    for (const osmium::RelationMember &member : relation.members()) {
        if (member.type() != osmium::item_type::way) {
            continue;
        }
        const std::ptrdiff_t offset = m_members.at(member.ref());
        if (offset < 0) {
            // Of neighbouring municipalities and counties some border is always missing.
            const bool isLimitOnly =
                !entry.mapClass && entry.districtRank > 0 && entry.districtRank < firstDistrictRank;
            m_counts.incompleteRelations += isLimitOnly ? 0 : 1;
            return;
        }
        ways.push_back(&m_memberWays.get<const osmium::Way>(static_cast<std::size_t>(offset)));
        points += ways.back()->nodes().size();
    }
    const auto mapClass = entry.takesClassOfOuter ? classOfOuterWays(relation, ways) : entry.mapClass;
    if (ways.empty() || (!mapClass && entry.districtRank == 0)) {
        return;
    }
    osmium::memory::Buffer assembled(bufferBytes, osmium::memory::Buffer::auto_grow::yes);
    const osmium::area::AssemblerConfig config; // the assembler keeps a reference to it
    osmium::area::Assembler assembler(config);
    if (points > maximumRelationPoints || !assembler(relation, ways, assembled)) {
        ++m_counts.incompleteRelations;
        return;
    }
    const OsmTags tags(relation.tags());
    for (const auto &area : assembled.select<osmium::Area>()) {
        if (mapClass) {
            addAssembled(area, relation, *mapClass);
        }
        if (entry.districtRank > 0) {
            addDistrict(area, tags, QStringLiteral("relation/%1").arg(relation.id()), entry.districtRank);
        }
    }
}

std::optional<MapClass> OsmCollector::classOfOuterWays(
    const osmium::Relation &relation, const std::vector<const osmium::Way *> &ways) const
{
    std::size_t i = 0;
    for (const osmium::RelationMember &member : relation.members()) {
        if (member.type() != osmium::item_type::way) {
            continue;
        }
        const auto mapClass = isOuter(member) ? areaClassOf(OsmTags(ways[i]->tags())) : std::nullopt;
        if (mapClass) {
            return mapClass;
        }
        ++i;
    }
    return std::nullopt;
}

void OsmCollector::dropOuterWays(const osmium::Relation &relation, MapClass mapClass)
{
    for (const osmium::RelationMember &member : relation.members()) {
        const auto held = isOuter(member) ? m_held.find(member.ref()) : m_held.end();
        if (held != m_held.end() && held->second.feature.mapClass == mapClass) {
            held->second.isDropped = true;
        }
    }
}

void OsmCollector::addAssembled(const osmium::Area &area, const osmium::Relation &relation, MapClass mapClass)
{
    dropOuterWays(relation, mapClass);
    MapFeature feature;
    feature.mapClass = mapClass;
    feature.osmId = -relation.id();
    feature.firstPart = static_cast<std::uint32_t>(m_features.partEnds.size());
    const std::size_t pointsBefore = m_features.points.size();
    const auto addRing = [this, &feature](const osmium::NodeRefList &nodes, bool isClockwise) {
        readPoints(nodes);
        if (m_scratch.size() > 1 && m_scratch.front() == m_scratch.back()) {
            m_scratch.pop_back();
        }
        if (m_scratch.size() >= 3) {
            orient(m_scratch, isClockwise);
            for (const WorldPoint point : m_scratch) {
                feature.box.add(point);
            }
            addPart(m_scratch);
            ++feature.partCount;
        }
    };
    for (const osmium::OuterRing &outer : area.outer_rings()) {
        addRing(outer, true);
        for (const osmium::InnerRing &inner : area.inner_rings(outer)) {
            addRing(inner, false);
        }
    }
    if (feature.partCount == 0 || !isInBounds(feature.box)) {
        m_features.points.resize(pointsBefore);
        m_features.partEnds.resize(feature.firstPart);
        return;
    }
    const OsmTags tags(relation.tags());
    feature.name = nameNumber(tags.label());
    addAddress(tags, relation.id() * 4 + 2, middleOf(feature.box));
    m_features.features.push_back(feature);
}

void OsmCollector::addDistrict(const osmium::Area &area, const OsmTags &tags, const QString &id, int rank)
{
    Area district{QStringLiteral("osm"), QStringLiteral("district"), id,
        QString::fromUtf8(tags.label()).simplified(), {}};
    for (const osmium::OuterRing &outer : area.outer_rings()) {
        auto &rings = district.shape.polygons.emplace_back();
        rings.push_back(toRing(outer));
        for (const osmium::InnerRing &inner : area.inner_rings(outer)) {
            rings.push_back(toRing(inner));
        }
    }
    m_districts.push_back({rank, std::move(district)});
}

void OsmCollector::flushHeld()
{
    // In the order of their ids: the map's own order differs from run to run.
    std::vector<MapFeature> left;
    for (const auto &[id, held] : m_held) {
        if (!held.isDropped) {
            left.push_back(held.feature);
        }
    }
    std::sort(
        left.begin(), left.end(), [](const MapFeature &a, const MapFeature &b) { return a.osmId < b.osmId; });
    m_features.features.insert(m_features.features.end(), left.begin(), left.end());
    m_held.clear();
}

std::vector<Area> OsmCollector::districtsOf(
    int rank, const std::function<bool(const MultiPolygon &)> &isWanted) const
{
    std::vector<Area> ofRank;
    for (const RankedDistrict &district : m_districts) {
        if (district.rank == rank && isWanted(district.area.shape)) {
            ofRank.push_back(district.area);
        }
    }
    return ofRank;
}

/** A city's bounds touch neighbouring counties, too: only a county that lies in them is meant. */
std::vector<Area> OsmCollector::municipalities() const
{
    std::vector<Whole> counties;
    for (Area &county : districtsOf(countyRank, [this](const MultiPolygon &shape) {
             return !m_options.bounds || shareInside(boundsOf(shape), *m_options.bounds) >= countyShare;
         })) {
        const LonLatBox box = boundsOf(county.shape);
        auto border = cornersOf(county.shape);
        counties.push_back({std::move(county.shape), box, std::move(border)});
    }
    return districtsOf(municipalityRank, [&counties](const MultiPolygon &shape) {
        return std::ranges::any_of(
            counties, [&shape](const Whole &county) { return isPartOf(shape, county); });
    });
}

std::vector<Area> OsmCollector::districts() const
{
    std::vector<Area> best = municipalities();
    if (best.size() > 1) {
        return best;
    }
    best.clear();
    for (const int rank : {firstDistrictRank, 10, 11}) {
        std::vector<Area> ofRank = districtsOf(rank, [this](const MultiPolygon &shape) {
            return !m_options.bounds || isInBounds(worldBoxOf(boundsOf(shape)));
        });
        if (ofRank.size() > 1) {
            return ofRank;
        }
        if (best.empty()) {
            best = std::move(ofRank);
        }
    }
    return best;
}

} // namespace stadtblick
