#include "models/domain/drawnarea.h"

#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace stadtblick {

namespace {

constexpr qsizetype smallestRing = 4; ///< a triangle, closed
constexpr qsizetype mostCorners = 100'000;
constexpr double largestRadiusM = 200'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("DrawnArea", text);
}

QJsonArray toJson(const std::vector<std::vector<LonLat>> &polygon)
{
    QJsonArray rings;
    for (const std::vector<LonLat> &ring : polygon) {
        QJsonArray points;
        for (const LonLat place : ring) {
            points.append(QJsonArray{place.lon, place.lat});
        }
        rings.append(points);
    }
    return rings;
}

QJsonObject toJson(const MultiPolygon &shape)
{
    if (shape.polygons.size() == 1) {
        return {{QStringLiteral("type"), QStringLiteral("Polygon")},
            {QStringLiteral("coordinates"), toJson(shape.polygons.front())}};
    }
    QJsonArray polygons;
    for (const auto &polygon : shape.polygons) {
        polygons.append(toJson(polygon));
    }
    return {
        {QStringLiteral("type"), QStringLiteral("MultiPolygon")}, {QStringLiteral("coordinates"), polygons}};
}

std::optional<LonLat> readPlace(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble()) {
        return std::nullopt;
    }
    const LonLat place{pair[0].toDouble(), pair[1].toDouble()};
    const bool isOnEarth = std::abs(place.lon) <= 180 && std::abs(place.lat) <= 90;
    return isOnEarth ? std::optional(place) : std::nullopt;
}

std::optional<std::vector<LonLat>> readRing(const QJsonValue &value)
{
    std::vector<LonLat> ring;
    const QJsonArray points = value.toArray();
    if (points.size() > mostCorners) {
        return std::nullopt;
    }
    for (const QJsonValue &point : points) {
        const auto place = readPlace(point);
        if (!place) {
            return std::nullopt;
        }
        ring.push_back(*place);
    }
    if (!ring.empty() && ring.front() != ring.back()) {
        ring.push_back(ring.front());
    }
    return std::ssize(ring) >= smallestRing ? std::optional(std::move(ring)) : std::nullopt;
}

std::optional<std::vector<std::vector<LonLat>>> readPolygon(const QJsonValue &value)
{
    std::vector<std::vector<LonLat>> polygon;
    const QJsonArray rings = value.toArray();
    for (const QJsonValue &points : rings) {
        auto ring = readRing(points);
        if (!ring) {
            return std::nullopt;
        }
        polygon.push_back(std::move(*ring));
    }
    return polygon.empty() ? std::nullopt : std::optional(std::move(polygon));
}

std::optional<MultiPolygon> readGeometry(const QJsonObject &geometry)
{
    const QJsonArray coordinates = geometry.value(QLatin1StringView("coordinates")).toArray();
    const QString type = geometry.value(QLatin1StringView("type")).toString();
    const bool isSingle = type == QLatin1StringView("Polygon");
    if (!isSingle && type != QLatin1StringView("MultiPolygon")) {
        return std::nullopt;
    }
    MultiPolygon shape;
    const QJsonArray polygons = isSingle ? QJsonArray{QJsonValue(coordinates)} : coordinates;
    for (const QJsonValue &value : polygons) {
        auto polygon = readPolygon(value);
        if (!polygon) {
            return std::nullopt;
        }
        shape.polygons.push_back(std::move(*polygon));
    }
    return shape.isEmpty() ? std::nullopt : std::optional(std::move(shape));
}

std::optional<GroundCircle> readCircle(JsonReader &area)
{
    if (!area.has(u"circle")) {
        area.object(u"circle");
        return std::nullopt;
    }
    JsonReader reader(area.object(u"circle"), area.pathOf(u"circle"));
    const GroundCircle circle{
        {reader.requiredNumber(u"lon", -180, 180), reader.requiredNumber(u"lat", -90, 90)},
        reader.requiredNumber(u"radiusM", 0.1, largestRadiusM)};
    area.adopt(reader);
    return circle;
}

} // namespace

QJsonObject toJson(const DrawnArea &area)
{
    QJsonObject json = area.unknown;
    json.insert(QStringLiteral("id"), area.id);
    json.insert(QStringLiteral("name"), area.name);
    json.insert(QStringLiteral("geometry"), toJson(area.shape));
    if (area.circle) {
        json.insert(QStringLiteral("circle"),
            QJsonObject{{QStringLiteral("lon"), area.circle->centre.lon},
                {QStringLiteral("lat"), area.circle->centre.lat},
                {QStringLiteral("radiusM"), area.circle->radiusM}});
    }
    return json;
}

std::vector<DrawnArea> readDrawnAreas(JsonReader &view)
{
    std::vector<DrawnArea> areas;
    const QJsonArray list = view.array(u"areas");
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list.at(i).toObject(), QStringLiteral("%1[%2]").arg(view.pathOf(u"areas")).arg(i));
        DrawnArea area;
        area.id = reader.text(u"id");
        area.name = reader.text(u"name");
        area.circle = readCircle(reader);
        if (auto shape = readGeometry(reader.object(u"geometry"))) {
            area.shape = std::move(*shape);
        } else {
            reader.complain(u"geometry", tr("a GeoJSON Polygon or MultiPolygon in degrees"));
        }
        if (std::ranges::find(areas, area.id, &DrawnArea::id) != areas.end()) {
            reader.complain(u"id", tr("an id that no other area has"));
        }
        area.unknown = reader.unknown();
        view.adopt(reader);
        areas.push_back(std::move(area));
    }
    return areas;
}

QString freeAreaId(const std::vector<DrawnArea> &areas)
{
    for (std::size_t number = areas.size() + 1;; ++number) {
        const QString id = QStringLiteral("a%1").arg(number);
        if (std::ranges::find(areas, id, &DrawnArea::id) == areas.end()) {
            return id;
        }
    }
}

} // namespace stadtblick
