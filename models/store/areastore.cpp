#include "models/store/areastore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace stadtblick {

namespace {

QByteArray toJson(const MultiPolygon &shape)
{
    QJsonArray polygons;
    for (const auto &rings : shape.polygons) {
        QJsonArray polygon;
        for (const auto &ring : rings) {
            QJsonArray points;
            for (const LonLat &point : ring) {
                points.append(QJsonArray{point.lon, point.lat});
            }
            polygon.append(points);
        }
        polygons.append(polygon);
    }
    return QJsonDocument(polygons).toJson(QJsonDocument::Compact);
}

MultiPolygon fromJson(const QString &json)
{
    MultiPolygon shape;
    const QJsonArray polygons = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &polygon : polygons) {
        auto &rings = shape.polygons.emplace_back();
        const QJsonArray ringList = polygon.toArray();
        for (const QJsonValue &ring : ringList) {
            auto &points = rings.emplace_back();
            const QJsonArray pointList = ring.toArray();
            for (const QJsonValue &point : pointList) {
                points.push_back({point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()});
            }
        }
    }
    return shape;
}

} // namespace

AreaStore::AreaStore(Connection &connection)
    : m_connection(connection)
{ }

Result<void> AreaStore::replace(const QString &source, const QString &kind, const std::vector<Area> &areas)
{
    auto remove = Statement::prepare(m_connection, "DELETE FROM area WHERE source = ?1 AND kind = ?2");
    auto insert = Statement::prepare(m_connection,
        "INSERT OR REPLACE INTO area (source, kind, id, name, shape) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!remove || !insert) {
        return tl::unexpected(!remove ? remove.error() : insert.error());
    }
    remove->bind(1, QStringView(source));
    remove->bind(2, QStringView(kind));
    Result<void> done = remove->run();
    for (const Area &area : areas) {
        if (!done) {
            return done;
        }
        insert->bind(1, QStringView(source));
        insert->bind(2, QStringView(kind));
        insert->bind(3, QStringView(area.id));
        insert->bind(4, QStringView(area.name));
        insert->bind(5, QStringView(QString::fromUtf8(toJson(area.shape))));
        done = insert->run();
    }
    return done;
}

Result<std::vector<Area>> AreaStore::areas(const QString &kind) const
{
    auto statement = Statement::prepare(m_connection,
        "SELECT source, kind, id, name, shape FROM area WHERE kind = ?1 ORDER BY source, name, id");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bind(1, QStringView(kind));
    std::vector<Area> areas;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return areas;
        }
        areas.push_back({statement->text(0), statement->text(1), statement->text(2), statement->text(3),
            fromJson(statement->text(4))});
    }
}

} // namespace stadtblick
