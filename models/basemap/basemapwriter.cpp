#include "models/basemap/basemapwriter.h"

#include "models/basemap/basemapstyle.h"
#include "models/basemap/packcodec.h"

#include <QtCore/QCoreApplication>

#include <bit>
#include <tuple>

namespace stadtblick {

namespace {

/** Features of a pack: few enough that a tile reads little beyond itself, many enough that rows cost nothing.
 */
constexpr std::size_t featuresPerPack = 64;
constexpr std::size_t pointsPerPack = 4096;
/** From these widths on (1.2 km, 4.9 km) features share packs only with their like: they would blow up a box.
 */
constexpr std::int64_t wideUnits = 1 << 17;
constexpr std::int64_t veryWideUnits = 1 << 19;

/** Position along the Hilbert curve through a grid of 2^20 × 2^20 cells of 38 m: neighbours stay neighbours.
 */
std::uint64_t hilbertIndex(WorldPoint point)
{
    constexpr std::uint32_t bits = 20;
    std::uint32_t x = (static_cast<std::uint32_t>(point.x) ^ 0x80000000U) >> (32 - bits);
    std::uint32_t y = (static_cast<std::uint32_t>(point.y) ^ 0x80000000U) >> (32 - bits);
    std::uint64_t index = 0;
    for (std::uint32_t side = 1U << (bits - 1); side > 0; side >>= 1) {
        const std::uint32_t right = (x & side) ? 1 : 0;
        const std::uint32_t down = (y & side) ? 1 : 0;
        index += std::uint64_t{side} * side * ((3 * right) ^ down);
        if (down == 0) {
            if (right == 1) {
                x = ~x;
                y = ~y;
            }
            std::swap(x, y);
        }
    }
    return index;
}

/** What decides where a feature is stored. */
struct PackKey
{
    MapContent content = MapContent::Land;
    double fromZoom = 0;
    int width = 0;
    std::uint64_t place = 0;
    std::int64_t osmId = 0;
    std::uint32_t index = 0;

    auto order() const { return std::tie(content, fromZoom, width, place, osmId, index); }
    bool sharesPackWith(const PackKey &other) const
    {
        return content == other.content && fromZoom == other.fromZoom && width == other.width;
    }
};

MapContent contentOf(MapClass mapClass)
{
    if (isPlace(mapClass)) {
        return MapContent::Places;
    }
    if (mapClass == MapClass::Building) {
        return MapContent::Buildings;
    }
    return isArea(mapClass) && mapClass != MapClass::Square ? MapContent::Land : MapContent::Lines;
}

std::vector<PackKey> sortedKeys(const FeatureSet &set)
{
    std::vector<PackKey> keys;
    keys.reserve(set.features.size());
    for (std::uint32_t i = 0; i < set.features.size(); ++i) {
        const MapFeature &feature = set.features[i];
        const std::int64_t width = std::max(feature.box.width(), feature.box.height());
        const WorldPoint middle{static_cast<std::int32_t>(feature.box.left + feature.box.width() / 2),
            static_cast<std::int32_t>(feature.box.top + feature.box.height() / 2)};
        keys.push_back({contentOf(feature.mapClass), basemapstyle::fromZoom(feature.mapClass),
            width >= veryWideUnits   ? 2
                : width >= wideUnits ? 1
                                     : 0,
            hilbertIndex(middle), feature.osmId, i});
    }
    std::sort(
        keys.begin(), keys.end(), [](const PackKey &a, const PackKey &b) { return a.order() < b.order(); });
    return keys;
}

/** The statements that write packs. */
struct PackInserts
{
    Statement pack;
    Statement box;
    qint64 next = 1;

    Result<void> write(const FeatureSet &set, const PackKey &key, std::span<const std::uint32_t> indexes);
};

Result<void> PackInserts::write(
    const FeatureSet &set, const PackKey &key, std::span<const std::uint32_t> indexes)
{
    WorldBox bounds;
    for (const std::uint32_t index : indexes) {
        bounds.add(set.features[index].box);
    }
    const QByteArray data = encodePack(set, indexes);
    pack.bind(1, next);
    pack.bind(2, static_cast<qint64>(key.content));
    pack.bind(3, key.fromZoom);
    pack.bind(4, static_cast<qint64>(indexes.size()));
    pack.bind(5, std::as_bytes(std::span(data.constData(), static_cast<std::size_t>(data.size()))));
    Result<void> written = pack.run();
    if (!written) {
        return written;
    }
    box.bind(1, next++);
    box.bind(2, qint64{bounds.left});
    box.bind(3, qint64{bounds.right});
    box.bind(4, qint64{bounds.top});
    box.bind(5, qint64{bounds.bottom});
    return box.run();
}

Result<void> writePacks(
    Connection &connection, const FeatureSet &set, const std::function<bool(double fraction)> &isWanted)
{
    auto pack = Statement::prepare(connection,
        "INSERT INTO basemap_pack (id, content, from_zoom, feature_count, data) VALUES (?1, ?2, ?3, ?4, ?5)");
    auto box = Statement::prepare(
        connection, "INSERT INTO basemap_box (id, x_min, x_max, y_min, y_max) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!pack || !box) {
        return tl::unexpected(!pack ? pack.error() : box.error());
    }
    PackInserts inserts{std::move(*pack), std::move(*box)};
    const std::vector<PackKey> keys = sortedKeys(set);
    std::vector<std::uint32_t> indexes;
    std::size_t points = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const MapFeature &feature = set.features[keys[i].index];
        for (std::uint32_t part = 0; part < feature.partCount; ++part) {
            points += set.part(feature.firstPart + part).size();
        }
        indexes.push_back(keys[i].index);
        if (i + 1 < keys.size() && keys[i].sharesPackWith(keys[i + 1]) && indexes.size() < featuresPerPack
            && points < pointsPerPack) {
            continue;
        }
        const Result<void> written = inserts.write(set, keys[i], indexes);
        if (!written) {
            return written;
        }
        indexes.clear();
        points = 0;
        if (!isWanted(double(i) / double(keys.size()))) {
            return tl::unexpected(importCancelled());
        }
    }
    return {};
}

Result<void> writeAddresses(Connection &connection, std::vector<OsmAddress> &addresses)
{
    const auto isBefore = [](const OsmAddress &a, const OsmAddress &b) {
        return std::tie(a.street, a.number, a.osmId) < std::tie(b.street, b.number, b.osmId);
    };
    std::sort(addresses.begin(), addresses.end(), isBefore); // appending to a b-tree is much faster
    auto insert = Statement::prepare(connection,
        "INSERT OR REPLACE INTO basemap_address (street, number, osm_id, postcode, x, y) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    for (const OsmAddress &address : addresses) {
        insert->bind(1, QStringView(QString::fromUtf8(address.street)));
        insert->bind(2, QStringView(QString::fromUtf8(address.number)));
        insert->bind(3, address.osmId);
        insert->bindTextOrNull(4, QString::fromUtf8(address.postcode));
        insert->bind(5, qint64{address.position.x});
        insert->bind(6, qint64{address.position.y});
        const Result<void> run = insert->run();
        if (!run) {
            return run;
        }
    }
    return {};
}

Result<void> writeInfo(Connection &connection, const BaseMapInfo &info, const ImportCounts &counts)
{
    auto insert = Statement::prepare(connection,
        "INSERT INTO basemap (id, import_number, imported_ms, file_name, attribution, data_ms, west, south, "
        "east, "
        "north, node_count, way_count, relation_count) "
        "VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    insert->bind(1, info.importNumber);
    insert->bind(2, info.importedMs);
    insert->bind(3, QStringView(info.fileName));
    insert->bindTextOrNull(4, info.attribution);
    insert->bind(5, info.dataMs);
    if (info.bounds) {
        insert->bind(6, info.bounds->west);
        insert->bind(7, info.bounds->south);
        insert->bind(8, info.bounds->east);
        insert->bind(9, info.bounds->north);
    }
    insert->bind(10, counts.nodes);
    insert->bind(11, counts.ways);
    insert->bind(12, counts.relations);
    return insert->run();
}

} // namespace

Error importCancelled()
{
    return {Error::Kind::Cancelled,
        QCoreApplication::translate("BaseMap", "The import of the base map was cancelled."),
        QCoreApplication::translate("BaseMap", "The base map is as it was before."), {}};
}

Result<void> writeBaseMap(Connection &connection, const FeatureSet &features,
    std::vector<OsmAddress> &addresses, const BaseMapInfo &info, const ImportCounts &counts,
    const std::function<bool(double fraction)> &isWanted)
{
    Result<void> done = connection.execute("DELETE FROM basemap; DELETE FROM basemap_pack; "
                                           "DELETE FROM basemap_box; DELETE FROM basemap_address");
    if (done) {
        done = writePacks(connection, features, isWanted);
    }
    if (done) {
        done = writeAddresses(connection, addresses);
    }
    return done ? writeInfo(connection, info, counts) : done;
}

} // namespace stadtblick
