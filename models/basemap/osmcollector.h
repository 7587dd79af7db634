#pragma once

#include "models/basemap/extractcut.h"
#include "models/basemap/featureset.h"
#include "models/basemap/nodeplaces.h"
#include "models/basemap/osmimport.h"
#include "models/basemap/osmtags.h"
#include "models/domain/idea.h"

#include <osmium/memory/buffer.hpp>
#include <osmium/osm/area.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

#include <QtCore/QHash>

#include <unordered_map>
#include <unordered_set>

namespace stadtblick {

/** A house number and where it is. */
struct OsmAddress
{
    QByteArray street, number, postcode; ///< UTF-8; no postcode = empty
    qint64 osmId = 0; ///< 4 × id + 0 node, 1 way, 2 relation
    WorldPoint position;
};

/**
 * Takes the objects of an extract, relations of the first pass, then nodes and ways of the second, and turns
 * them into features. Areas of relations are put together at the end, when all their ways are known. Throws
 * what libosmium throws.
 */
class OsmCollector
{
public:
    explicit OsmCollector(const ImportOptions &options);

    void relationOfFirstPass(const osmium::Relation &relation);
    /**
     * Only what the bounds need is taken from the file: to be called after the relations, and followed by all
     * nodes, then all ways for the cut, then endCut().
     */
    void beginCut();
    void nodeOfCut(const osmium::Node &node) { m_cut->node(node); }
    void endNodesOfCut() { m_cut->endNodes(); }
    void wayOfCut(const osmium::Way &way) { m_cut->way(way); }
    void endCut();
    /** To be called between the passes. */
    void beginSecondPass();
    void node(const osmium::Node &node);
    void way(osmium::Way &way);
    /** Puts the relations' areas together; @p isWanted is asked now and then, false stops. Answers false
     * then. */
    bool finish(const std::function<bool(double fraction)> &isWanted);

    qint64 indexBytes() const { return m_places.byteCount() + (m_cut ? m_cut->byteCount() : 0); }
    const FeatureSet &features() const { return m_features; }
    std::vector<OsmAddress> &addresses() { return m_addresses; }
    /**
     * The municipalities of a county, where a whole one is meant; else the districts of the best rank of
     * which there is more than one, else of the best there is.
     */
    std::vector<Area> districts() const;
    ImportCounts counts() const;

private:
    struct AreaRelation
    {
        std::size_t offset = 0; ///< in m_relations
        std::optional<MapClass> mapClass; ///< of its own tags
        bool takesClassOfOuter = false; ///< an old multipolygon: its outer ways say what it is
        int districtRank = 0;
    };
    struct RankedDistrict
    {
        int rank = 0;
        Area area;
    };
    /** A closed way that is the outer ring of an area relation too: dropped if the relation draws it. */
    struct HeldArea
    {
        MapFeature feature;
        bool isDropped = false;
    };

    void noteTime(const osmium::OSMObject &object);
    bool isInBounds(const WorldBox &box) const;
    std::int32_t nameNumber(const char *text);
    void addPart(std::span<const WorldPoint> points);
    void addLine(const osmium::Way &way, const OsmTags &tags, const OsmLine &line);
    void addClosedWay(const osmium::Way &way, const OsmTags &tags, MapClass mapClass);
    void addAddress(const OsmTags &tags, qint64 osmId, WorldPoint position);
    void addPlace(const OsmTags &tags, qint64 osmId, WorldPoint position);
    void readPoints(const osmium::NodeRefList &nodes);
    void locate(osmium::Way &way);
    void finishRelation(const AreaRelation &entry);
    std::optional<MapClass> classOfOuterWays(
        const osmium::Relation &relation, const std::vector<const osmium::Way *> &ways) const;
    void dropOuterWays(const osmium::Relation &relation, MapClass mapClass);
    void addAssembled(const osmium::Area &area, const osmium::Relation &relation, MapClass mapClass);
    void addDistrict(const osmium::Area &area, const OsmTags &tags, const QString &id, int rank);
    void addDistrictOfWay(const osmium::Way &way, const OsmTags &tags);
    std::vector<Area> districtsOf(int rank, const std::function<bool(const MultiPolygon &)> &isWanted) const;
    std::vector<Area> municipalities() const;
    void flushHeld();

    ImportOptions m_options;
    std::optional<WorldBox> m_bounds;
    ImportCounts m_counts;
    qint64 m_latestPossibleMs;
    qint64 m_newestMs = 0;
    NodePlaces m_places;
    FeatureSet m_features;
    QHash<QByteArray, std::int32_t> m_names;
    std::vector<WorldPoint> m_scratch;
    std::vector<OsmAddress> m_addresses;
    std::vector<RankedDistrict> m_districts;
    osmium::memory::Buffer m_relations;
    osmium::memory::Buffer m_memberWays;
    std::vector<AreaRelation> m_areaRelations;
    std::unique_ptr<ExtractCut> m_cut; ///< null: everything is taken
    std::unordered_map<osmium::object_id_type, std::ptrdiff_t> m_members; ///< way → offset; -1 = not yet seen
    std::unordered_set<osmium::object_id_type> m_outerWays;
    std::unordered_map<osmium::object_id_type, HeldArea> m_held;
};

} // namespace stadtblick
