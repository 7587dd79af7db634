#include "models/basemap/basemapreader.h"

#include "models/basemap/packcodec.h"
#include "models/basemap/streetjoin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <cmath>
#include <limits>
#include <numbers>

namespace stadtblick {

namespace {

/** The cache's columns of basemap, in this order. */
BaseMapInfo infoOf(const Statement &row)
{
    BaseMapInfo info;
    info.attribution = row.text(0);
    info.fileName = row.text(1);
    info.dataMs = row.optionalInteger(2);
    info.importedMs = row.integer(3);
    info.importNumber = row.integer(4);
    if (!row.isNull(5)) {
        info.bounds = LonLatBox{row.real(5), row.real(6), row.real(7), row.real(8)};
    }
    return info;
}

/** Ground metres of a world unit at a latitude (Web Mercator's scale, on the sphere). */
double groundMetresPerUnit(double latitude)
{
    return worldUnitM * std::cos(latitude * std::numbers::pi / 180);
}

QRectF rectAround(LonLat place, double groundM)
{
    const QPointF centre = toMercator(place);
    const double reach = groundM / std::cos(place.lat * std::numbers::pi / 180);
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
}

/** Where a line comes nearest to a point. */
struct Foot
{
    double distance = std::numeric_limits<double>::infinity(); ///< in units
    double along = 0; ///< from the line's begin, in units
};

Foot footOn(std::span<const WorldPoint> line, WorldPoint point)
{
    Foot foot;
    double along = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double dx = double(line[i].x) - line[i - 1].x;
        const double dy = double(line[i].y) - line[i - 1].y;
        const double px = double(point.x) - line[i - 1].x;
        const double py = double(point.y) - line[i - 1].y;
        const double length = std::hypot(dx, dy);
        const double share = length > 0 ? std::clamp((px * dx + py * dy) / (length * length), 0.0, 1.0) : 0.0;
        const double distance = std::hypot(px - share * dx, py - share * dy);
        if (distance < foot.distance) {
            foot = {distance, along + share * length};
        }
        along += length;
    }
    return foot;
}

/** The part of a line between two distances from its begin, in units. */
std::vector<LonLat> stretchOf(std::span<const WorldPoint> line, double from, double to)
{
    std::vector<LonLat> stretch;
    double along = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF begin = toMercator(line[i - 1]);
        const QPointF end = toMercator(line[i]);
        const double length =
            std::hypot(double(line[i].x) - line[i - 1].x, double(line[i].y) - line[i - 1].y);
        const auto at = [&](double distance) {
            return fromMercator(begin + (end - begin) * std::clamp((distance - along) / length, 0.0, 1.0));
        };
        if (length > 0 && along + length > from && along < to) {
            if (stretch.empty()) {
                stretch.push_back(at(from));
            }
            stretch.push_back(at(to));
        }
        along += length;
    }
    return stretch;
}

std::vector<LonLat> toLonLats(std::span<const WorldPoint> line)
{
    std::vector<LonLat> places;
    places.reserve(line.size());
    for (const WorldPoint point : line) {
        places.push_back(toLonLat(point));
    }
    return places;
}

RoadNear roadOf(const FeatureSet &set, const MapFeature &feature)
{
    RoadNear road;
    road.name = set.nameOf(feature);
    road.mapClass = feature.mapClass;
    road.osmId = feature.osmId;
    road.isOneway = feature.has(OnewayFlag);
    return road;
}

/** Roads are read at every zoom at which they might be drawn. */
constexpr double everyZoom = 99;

} // namespace

BaseMapReader::BaseMapReader(Statement packs, BaseMapInfo info)
    : m_packs(std::move(packs))
    , m_info(std::move(info))
{ }

Result<std::unique_ptr<BaseMapReader>> BaseMapReader::open(Connection &connection)
{
    auto row = Statement::prepare(connection,
        "SELECT attribution, file_name, data_ms, imported_ms, import_number, west, south, east, north "
        "FROM basemap");
    if (!row) {
        return tl::unexpected(row.error());
    }
    const auto hasRow = row->step();
    if (!hasRow) {
        return tl::unexpected(hasRow.error());
    }
    if (!*hasRow) {
        return nullptr;
    }
    // One statement is one snapshot, even beside an import; packs come in the order of their ids.
    auto packs = Statement::prepare(connection,
        "SELECT data FROM basemap_pack WHERE id IN (SELECT id FROM basemap_box "
        "WHERE x_max >= ?1 AND x_min <= ?2 AND y_max >= ?3 AND y_min <= ?4) "
        "AND from_zoom <= ?5 AND (content & ?6) <> 0 ORDER BY id");
    if (!packs) {
        return tl::unexpected(packs.error());
    }
    return std::unique_ptr<BaseMapReader>(new BaseMapReader(std::move(*packs), infoOf(*row)));
}

Result<FeatureSet> BaseMapReader::features(const QRectF &mercatorRect, double zoom, MapContent content) const
{
    const WorldBox box = worldBoxOf(mercatorRect);
    m_packs.reset();
    m_packs.bind(1, qint64{box.left});
    m_packs.bind(2, qint64{box.right});
    m_packs.bind(3, qint64{box.top});
    m_packs.bind(4, qint64{box.bottom});
    m_packs.bind(5, zoom);
    m_packs.bind(6, static_cast<qint64>(content));
    FeatureSet set;
    for (;;) {
        const auto row = m_packs.step();
        if (!row || !*row) {
            m_packs.reset(); // else the snapshot stays open and the WAL can't be cut
            return row ? Result<FeatureSet>(std::move(set)) : tl::unexpected(row.error());
        }
        if (!decodePack(m_packs.blob(0), box, set)) {
            m_packs.reset();
            return tl::unexpected(Error{Error::Kind::Geodata,
                QCoreApplication::translate("BaseMap", "The base map in the cache is damaged."),
                QCoreApplication::translate("BaseMap", "Import it again."), {}});
        }
    }
}

Result<std::vector<RoadNear>> BaseMapReader::roadsNear(
    LonLat place, double maximumM, bool (*isWanted)(MapClass)) const
{
    const auto set = features(rectAround(place, maximumM), everyZoom, MapContent::Lines);
    if (!set) {
        return tl::unexpected(set.error());
    }
    const WorldPoint point = toWorld(place);
    const double metresPerUnit = groundMetresPerUnit(place.lat);
    std::vector<RoadNear> roads;
    for (const MapFeature &feature : set->features) {
        const double distanceM = isWanted(feature.mapClass)
            ? footOn(set->line(feature), point).distance * metresPerUnit
            : std::numeric_limits<double>::infinity();
        if (distanceM <= maximumM) {
            RoadNear road = roadOf(*set, feature);
            road.line = toLonLats(set->line(feature));
            road.distanceM = distanceM;
            roads.push_back(std::move(road));
        }
    }
    std::stable_sort(roads.begin(), roads.end(),
        [](const RoadNear &a, const RoadNear &b) { return a.distanceM < b.distanceM; });
    return roads;
}

Result<std::optional<RoadNear>> BaseMapReader::nearestRoad(LonLat place, double maximumM) const
{
    auto roads = roadsNear(place, maximumM);
    if (!roads) {
        return tl::unexpected(roads.error());
    }
    return roads->empty() ? std::nullopt : std::optional(std::move(roads->front()));
}

Result<std::optional<RoadNear>> BaseMapReader::street(const QString &name, LonLat place, double withinM) const
{
    const auto set = features(rectAround(place, withinM), everyZoom, MapContent::Lines);
    if (!set) {
        return tl::unexpected(set.error());
    }
    std::vector<std::uint32_t> ways;
    for (std::uint32_t i = 0; i < set->features.size(); ++i) {
        const MapFeature &feature = set->features[i];
        if (isRoad(feature.mapClass) && set->nameOf(feature).compare(name, Qt::CaseInsensitive) == 0) {
            ways.push_back(i);
        }
    }
    const WorldPoint point = toWorld(place);
    const double metresPerUnit = groundMetresPerUnit(place.lat);
    std::optional<RoadNear> nearest;
    for (const JoinedLine &joined : joinLines(*set, ways)) {
        const Foot foot = footOn(joined.points, point);
        const double distanceM = foot.distance * metresPerUnit;
        if (distanceM <= withinM && (!nearest || distanceM < nearest->distanceM)) {
            nearest = roadOf(*set, set->features[joined.features.front()]);
            nearest->distanceM = distanceM;
            nearest->line = stretchOf(
                joined.points, foot.along - withinM / metresPerUnit, foot.along + withinM / metresPerUnit);
        }
    }
    return nearest;
}

Result<std::vector<std::vector<LonLat>>> BaseMapReader::streetWays(
    const QString &name, LonLat place, double withinM) const
{
    const auto set = features(rectAround(place, withinM), everyZoom, MapContent::Lines);
    if (!set) {
        return tl::unexpected(set.error());
    }
    std::vector<std::span<const WorldPoint>> rest;
    for (const MapFeature &feature : set->features) {
        if (isRoad(feature.mapClass) && set->nameOf(feature).compare(name, Qt::CaseInsensitive) == 0) {
            rest.push_back(set->line(feature));
        }
    }
    // Grows from the place: a square or a bridge of another name may lie between two parts of a street.
    constexpr double reachM = 150;
    const double reach = reachM / groundMetresPerUnit(place.lat);
    std::vector<WorldPoint> front{toWorld(place)};
    std::vector<std::vector<LonLat>> ways;
    while (!front.empty()) {
        const WorldPoint point = front.back();
        front.pop_back();
        for (std::size_t i = 0; i < rest.size();) {
            if (footOn(rest[i], point).distance > reach) {
                ++i;
                continue;
            }
            ways.push_back(toLonLats(rest[i]));
            front.insert(front.end(), rest[i].begin(), rest[i].end());
            rest[i] = rest.back();
            rest.pop_back();
        }
    }
    return ways;
}

QString BaseMapReader::attribution(const QLocale &locale) const
{
    const QString owner = m_info.attribution.isEmpty()
        ? QCoreApplication::translate("BaseMap", "© OpenStreetMap contributors")
        : m_info.attribution;
    if (!m_info.dataMs) {
        return owner;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(*m_info.dataMs, QTimeZone::utc()).date();
    return QCoreApplication::translate("BaseMap", "%1 (as of %2)")
        .arg(owner, locale.toString(day, u"MMMM yyyy"));
}

} // namespace stadtblick
