#include "models/basemap/osmcollector.h"

#include "models/basemap/osmgeometry.h"

#include <QtCore/QDateTime>

namespace stadtblick {

namespace {

constexpr std::size_t bufferBytes = 1U << 20;
constexpr qint64 oneDayMs = qint64{24} * 3600 * 1000;

} // namespace

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

void OsmCollector::beginSecondPass()
{
    m_features.points.reserve(1U << 18);
}

void OsmCollector::beginCut()
{
    m_cut = std::make_unique<ExtractCut>(*m_options.bounds);
    for (const AreaRelation &entry : m_areaRelations) {
        m_cut->area(m_relations.get<const osmium::Relation>(entry.offset));
    }
}

void OsmCollector::endCut()
{
    m_cut->end();
    // Areas elsewhere are left out with their ways: else those of a whole state would be kept.
    std::erase_if(m_areaRelations, [this](const AreaRelation &entry) {
        return !m_cut->needsArea(m_relations.get<const osmium::Relation>(entry.offset));
    });
}

void OsmCollector::node(const osmium::Node &node)
{
    ++m_counts.nodes;
    noteTime(node);
    if (!isPlausible(node) || !node.location().valid() || (m_cut && !m_cut->needsNode(node.id()))) {
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
    if (!isPlausible(way) || (m_cut && !m_cut->needsWay(way.id()))) {
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
            addAddress(tags, way.id() * 4 + 1, middleOf(box));
            addPlace(tags, way.id(), middleOf(box));
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
