#include "models/basemap/osmcollector.h"

#include <osmium/area/assembler.hpp>

#include <QtCore/QDateTime>

#include <cstring>

namespace stadtblick {

namespace {

constexpr std::size_t bufferBytes = 1U << 20;
/** A relation of more points is no area of a city but an attack on the assembler, which compares segments. */
constexpr std::size_t maximumRelationPoints = 200'000;

constexpr qint64 oneDayMs = qint64{24} * 3600 * 1000;
/** Ids beyond are not OpenStreetMap's; differences and multiples of those within don't overflow. */
constexpr qint64 largestId = qint64{1} << 56;

bool isPlausible(const osmium::OSMObject &object)
{
    return object.id() > -largestId && object.id() < largestId;
}

bool isOuter(const osmium::RelationMember &member)
{
    return member.type() == osmium::item_type::way
        && (std::strcmp(member.role(), "outer") == 0 || member.role()[0] == '\0');
}

/** Twice the signed area, positive where the ring runs clockwise on screen (y south). */
double signedArea(std::span<const WorldPoint> ring)
{
    double sum = 0;
    WorldPoint last = ring.back();
    for (const WorldPoint point : ring) {
        sum += (double(last.x) - ring[0].x) * (double(point.y) - ring[0].y)
            - (double(point.x) - ring[0].x) * (double(last.y) - ring[0].y);
        last = point;
    }
    return sum;
}

void orient(std::vector<WorldPoint> &ring, bool isClockwise)
{
    if ((signedArea(ring) > 0) != isClockwise) {
        std::reverse(ring.begin(), ring.end());
    }
}

WorldPoint toWorld(osmium::Location location)
{
    return toWorld(LonLat{location.lon_without_check(), location.lat_without_check()});
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

WorldPoint middle(const WorldBox &box)
{
    return {static_cast<std::int32_t>(box.left + box.width() / 2),
        static_cast<std::int32_t>(box.top + box.height() / 2)};
}

} // namespace

void NodePlaces::add(osmium::object_id_type id, osmium::Location location)
{
    m_isSorted = m_isSorted && (m_nodes.empty() || m_nodes.back().id < id);
    m_nodes.push_back({id, location});
}

osmium::Location NodePlaces::find(osmium::object_id_type id)
{
    const auto isBefore = [](const Node &a, const Node &b) { return a.id < b.id; };
    if (!m_isSorted) {
        std::stable_sort(m_nodes.begin(), m_nodes.end(), isBefore);
        m_isSorted = true;
    }
    const auto found =
        std::lower_bound(m_nodes.begin(), m_nodes.end(), Node{id, osmium::Location()}, isBefore);
    return found == m_nodes.end() || found->id != id ? osmium::Location() : found->location;
}

OsmCollector::OsmCollector(const ImportOptions &options)
    : m_options(options)
    , m_latestPossibleMs(QDateTime::currentMSecsSinceEpoch() + oneDayMs)
    , m_relations(bufferBytes, osmium::memory::Buffer::auto_grow::yes)
    , m_memberWays(bufferBytes, osmium::memory::Buffer::auto_grow::yes)
{
    if (options.bounds) {
        m_bounds = worldBoxOf(*options.bounds);
    }
}

void OsmCollector::noteTime(const osmium::OSMObject &object)
{
    // Some files give every object an impossible time: what lies ahead of now says nothing.
    const qint64 timeMs = qint64{object.timestamp().seconds_since_epoch()} * 1000;
    if (timeMs <= m_latestPossibleMs) {
        m_newestMs = std::max(m_newestMs, timeMs);
    }
}

bool OsmCollector::isInBounds(const WorldBox &box) const
{
    return !m_bounds || m_bounds->intersects(box);
}

std::int32_t OsmCollector::nameNumber(const char *text)
{
    if (!text || text[0] == '\0') {
        return -1;
    }
    const QByteArray key(text);
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd()) {
        return known.value();
    }
    const auto number = static_cast<std::int32_t>(m_features.names.size());
    m_features.names.push_back(QString::fromUtf8(key).simplified());
    m_names.insert(key, number);
    return number;
}

void OsmCollector::addPart(std::span<const WorldPoint> points)
{
    m_features.points.insert(m_features.points.end(), points.begin(), points.end());
    m_features.partEnds.push_back(static_cast<std::uint32_t>(m_features.points.size()));
}

void OsmCollector::addAddress(const OsmTags &tags, qint64 osmId, WorldPoint position)
{
    if (tags.hasAddress()) {
        m_addresses.push_back({QByteArray(tags.street ? tags.street : tags.addressPlace),
            QByteArray(tags.houseNumber), QByteArray(tags.postcode), osmId, position});
    }
}

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
    entry.takesClassOfOuter =
        !entry.mapClass && entry.districtRank == 0 && std::strcmp(tags.type, "multipolygon") == 0;
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

void OsmCollector::beginSecondPass()
{
    m_features.points.reserve(1U << 18);
}

void OsmCollector::node(const osmium::Node &node)
{
    ++m_counts.nodes;
    noteTime(node);
    if (!isPlausible(node) || !node.location().valid()) {
        return;
    }
    m_places.add(node.id(), node.location());
    if (node.tags().empty()) {
        return;
    }
    const OsmTags tags(node.tags());
    const WorldPoint position = toWorld(node.location());
    WorldBox box;
    box.add(position);
    if (!isInBounds(box)) {
        return;
    }
    addAddress(tags, node.id() * 4, position);
    addPlace(tags, node.id(), position);
}

void OsmCollector::addPlace(const OsmTags &tags, qint64 osmId, WorldPoint position)
{
    const auto mapClass = placeClassOf(tags);
    if (!mapClass || !tags.label()) {
        return;
    }
    MapFeature feature;
    feature.mapClass = *mapClass;
    feature.osmId = osmId;
    feature.box.add(position);
    feature.firstPart = static_cast<std::uint32_t>(m_features.partEnds.size());
    feature.partCount = 1;
    feature.name = nameNumber(tags.label());
    addPart({&position, 1});
    m_features.features.push_back(feature);
    ++m_counts.places;
}

void OsmCollector::readPoints(const osmium::NodeRefList &nodes)
{
    m_scratch.clear();
    for (const osmium::NodeRef &node : nodes) {
        const osmium::Location location =
            node.location().is_defined() ? node.location() : m_places.find(node.ref());
        if (location.valid()) {
            const WorldPoint point = toWorld(location);
            if (m_scratch.empty() || !(m_scratch.back() == point)) {
                m_scratch.push_back(point);
            }
        }
    }
}

void OsmCollector::locate(osmium::Way &way)
{
    for (osmium::NodeRef &node : way.nodes()) {
        node.set_location(m_places.find(node.ref()));
    }
}

void OsmCollector::way(osmium::Way &way)
{
    ++m_counts.ways;
    noteTime(way);
    if (!isPlausible(way)) {
        return;
    }
    const auto member = m_members.find(way.id());
    if (member != m_members.end()) {
        locate(way);
        m_memberWays.add_item(way);
        member->second = static_cast<std::ptrdiff_t>(m_memberWays.commit());
    }
    if (way.tags().empty() || way.nodes().size() < 2) {
        return;
    }
    const OsmTags tags(way.tags());
    const auto line = lineOf(tags);
    if (line) {
        addLine(way, tags, *line);
    }
    if (!way.nodes().ends_have_same_id() || way.nodes().size() < 4) {
        return;
    }
    const auto mapClass = line ? std::nullopt : areaClassOf(tags);
    if (mapClass || tags.hasAddress() || tags.place) {
        readPoints(way.nodes());
        WorldBox box;
        for (const WorldPoint point : m_scratch) {
            box.add(point);
        }
        if (!box.isEmpty() && isInBounds(box)) {
            addAddress(tags, way.id() * 4 + 1, middle(box));
            addPlace(tags, way.id(), middle(box));
            if (mapClass) {
                addClosedWay(way, tags, *mapClass);
            }
        }
    }
    if (m_options.hasDistricts && districtRankOf(tags) > 0) {
        addDistrictOfWay(way, tags);
    }
}

void OsmCollector::addLine(const osmium::Way &way, const OsmTags &tags, const OsmLine &line)
{
    readPoints(way.nodes());
    MapFeature feature;
    for (const WorldPoint point : m_scratch) {
        feature.box.add(point);
    }
    if (m_scratch.size() < 2 || !isInBounds(feature.box)) {
        return;
    }
    feature.mapClass = line.mapClass;
    feature.flags = line.flags;
    feature.level = line.level;
    feature.osmId = way.id();
    feature.name = nameNumber(tags.label());
    feature.firstPart = static_cast<std::uint32_t>(m_features.partEnds.size());
    feature.partCount = 1;
    addPart(m_scratch);
    m_features.features.push_back(feature);
    qint64 &count = isRoad(line.mapClass) ? m_counts.roads
        : line.mapClass >= MapClass::Rail ? m_counts.rails
                                          : m_counts.streams;
    ++count;
}

/** m_scratch holds the way's points. */
void OsmCollector::addClosedWay(const osmium::Way &way, const OsmTags &tags, MapClass mapClass)
{
    if (m_scratch.size() > 1 && m_scratch.front() == m_scratch.back()) {
        m_scratch.pop_back();
    }
    if (m_scratch.size() < 3) {
        return;
    }
    orient(m_scratch, true);
    MapFeature feature;
    for (const WorldPoint point : m_scratch) {
        feature.box.add(point);
    }
    feature.mapClass = mapClass;
    feature.osmId = way.id();
    feature.name = nameNumber(tags.label());
    feature.firstPart = static_cast<std::uint32_t>(m_features.partEnds.size());
    feature.partCount = 1;
    addPart(m_scratch);
    if (m_outerWays.contains(way.id())) {
        m_held.emplace(way.id(), HeldArea{feature, false});
    } else {
        m_features.features.push_back(feature);
    }
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
            ++m_counts.incompleteRelations;
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
    addAddress(tags, relation.id() * 4 + 2, middle(feature.box));
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

std::vector<Area> OsmCollector::districts() const
{
    std::vector<Area> best;
    for (const int rank : {9, 10, 11}) {
        std::vector<Area> ofRank;
        for (const RankedDistrict &district : m_districts) {
            const bool isInside = !m_options.bounds || [&] {
                const LonLatBox box = boundsOf(district.area.shape);
                return isInBounds(worldBoxOf(box));
            }();
            if (district.rank == rank && isInside) {
                ofRank.push_back(district.area);
            }
        }
        if (ofRank.size() > 1) {
            return ofRank;
        }
        if (best.empty()) {
            best = std::move(ofRank);
        }
    }
    return best;
}

ImportCounts OsmCollector::counts() const
{
    ImportCounts counts = m_counts;
    for (const MapFeature &feature : m_features.features) {
        if (isArea(feature.mapClass)) {
            ++(feature.mapClass == MapClass::Building ? counts.buildings : counts.areas);
        }
    }
    counts.addresses = static_cast<qint64>(m_addresses.size());
    if (m_newestMs > 0) {
        counts.dataMs = m_newestMs;
    }
    return counts;
}

} // namespace stadtblick
