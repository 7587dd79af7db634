#pragma once

#include "models/domain/timerange.h"
#include "models/sources/source.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace stadtblick {

inline QJsonValue placeJson(const std::optional<LonLat> &place)
{
    return place ? QJsonValue(QJsonArray{place->lon, place->lat}) : QJsonValue();
}

inline QJsonObject stationJson(const Station &station)
{
    return {{QStringLiteral("id"), station.id}, {QStringLiteral("name"), station.name},
        {QStringLiteral("description"), station.description},
        {QStringLiteral("position"), placeJson(station.position)},
        {QStringLiteral("origin"), int(station.positionOrigin)},
        {QStringLiteral("height"), station.heightM ? QJsonValue(*station.heightM) : QJsonValue()}};
}

inline QJsonObject seriesJson(const Series &series)
{
    return {{QStringLiteral("id"), series.id}, {QStringLiteral("station"), series.stationId},
        {QStringLiteral("name"), series.name}, {QStringLiteral("property"), series.property},
        {QStringLiteral("definition"), series.propertyDefinition}, {QStringLiteral("unit"), series.unit},
        {QStringLiteral("quantity"), series.quantity}, {QStringLiteral("parameters"), series.parameters}};
}

inline QJsonObject samplesJson(const SeriesSamples &samples)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < samples.samples.size(); ++i) {
        QJsonArray row{toIsoUtc(samples.samples.timesMs[i]), samples.samples.values[i]};
        if (!samples.samples.lengthsMs.empty()) {
            row.append(samples.samples.lengthsMs[i]);
        }
        rows.append(row);
    }
    return {{QStringLiteral("series"), samples.seriesId}, {QStringLiteral("samples"), rows},
        {QStringLiteral("skipped"), samples.skipped},
        {QStringLiteral("step"), samples.stepMs ? QJsonValue(*samples.stepMs) : QJsonValue()}};
}

inline QJsonObject ideaJson(const Idea &idea)
{
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{QStringLiteral("id"), idea.id}, {QStringLiteral("kind"), idea.kind},
        {QStringLiteral("title"), idea.title}, {QStringLiteral("text"), idea.text},
        {QStringLiteral("status"), idea.status},
        {QStringLiteral("created"), idea.created ? QJsonValue(toIsoUtc(idea.created->timeMs)) : QJsonValue()},
        {QStringLiteral("support"), number(idea.support)},
        {QStringLiteral("comments"), number(idea.comments)},
        {QStringLiteral("position"), placeJson(idea.position)}, {QStringLiteral("place"), idea.place},
        {QStringLiteral("tags"), QJsonArray::fromStringList(idea.tags)},
        {QStringLiteral("project"), idea.project}, {QStringLiteral("phase"), idea.phase},
        {QStringLiteral("url"), idea.url}};
}

inline QJsonObject commentJson(const Comment &comment)
{
    return {{QStringLiteral("id"), comment.id},
        {QStringLiteral("idea"), QString(comment.ideaKind % u'/' % comment.ideaId)},
        {QStringLiteral("parent"), comment.parentId}, {QStringLiteral("text"), comment.text},
        {QStringLiteral("created"),
            comment.created ? QJsonValue(toIsoUtc(comment.created->timeMs)) : QJsonValue()},
        {QStringLiteral("support"), comment.support ? QJsonValue(*comment.support) : QJsonValue()}};
}

inline QJsonObject areaJson(const Area &area)
{
    QJsonArray polygons;
    for (const auto &polygon : area.shape.polygons) {
        QJsonArray rings;
        for (const auto &ring : polygon) {
            QJsonArray points;
            for (const LonLat place : ring) {
                points.append(placeJson(place));
            }
            rings.append(points);
        }
        polygons.append(rings);
    }
    return {{QStringLiteral("id"), area.id}, {QStringLiteral("kind"), area.kind},
        {QStringLiteral("name"), area.name}, {QStringLiteral("polygons"), polygons}};
}

template <typename Values, typename ToJson>
QJsonArray listJson(const Values &values, ToJson toJson)
{
    QJsonArray list;
    for (const auto &value : values) {
        list.append(toJson(value));
    }
    return list;
}

/** Everything of a page, for comparing with a golden file. */
inline QJsonObject pageJson(const Page &page)
{
    QJsonObject json{{QStringLiteral("stations"), listJson(page.stations, stationJson)},
        {QStringLiteral("series"), listJson(page.series, seriesJson)},
        {QStringLiteral("observations"), listJson(page.observations, samplesJson)},
        {QStringLiteral("ideas"), listJson(page.ideas, ideaJson)},
        {QStringLiteral("comments"), listJson(page.comments, commentJson)},
        {QStringLiteral("areas"), listJson(page.areas, areaJson)},
        {QStringLiteral("placements"),
            listJson(page.placements,
                [](const auto &placement) {
                    return QJsonArray{std::get<0>(placement), placeJson(std::get<1>(placement)),
                        int(std::get<2>(placement))};
                })},
        {QStringLiteral("next"),
            listJson(page.next,
                [](const HttpRequest &request) {
                    return QJsonObject{{QStringLiteral("url"), QString::fromLatin1(request.url.toEncoded())},
                        {QStringLiteral("body"), QString::fromUtf8(request.body)},
                        {QStringLiteral("context"), request.context}};
                })},
        {QStringLiteral("completed"), listJson(page.completed, [](const QString &id) { return id; })},
        {QStringLiteral("walkEnd"), page.isWalkEnd}, {QStringLiteral("memory"), page.memory},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(page.warnings)}};
    for (const QString &key : json.keys()) {
        const QJsonValue value = json.value(key);
        if ((value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty())
            || (value.isBool() && !value.toBool())) {
            json.remove(key); // only what there is
        }
    }
    return json;
}

} // namespace stadtblick
