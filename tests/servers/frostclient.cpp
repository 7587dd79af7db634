#include "tests/servers/frostclient.h"

#include <QtCore/QDateTime>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtNetwork/QNetworkReply>

namespace stadtblick::test {

namespace {

constexpr int batchSize = 1000;

QString isoUtc(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::utc()).toString(Qt::ISODate);
}

QString phenomenonTime(qint64 timeMs, qint64 lengthMs)
{
    return lengthMs == 0 ? isoUtc(timeMs) : isoUtc(timeMs) + QLatin1Char('/') + isoUtc(timeMs + lengthMs);
}

} // namespace

FrostClient::FrostClient(const QUrl &root)
    : m_root(root)
{ }

QJsonValue FrostClient::send(
    const QByteArray &verb, const QString &path, const QJsonValue &body, int expectedStatus)
{
    QNetworkRequest request(QUrl(m_root.toString() + QLatin1Char('/') + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const QByteArray bytes = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
        : body.isObject()                   ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)
                                            : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, bytes));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray answer = reply->readAll();
    if (status != expectedStatus) {
        m_trouble = verb + ' ' + path.toUtf8() + ": " + QByteArray::number(status) + ' ' + answer.left(500);
        return QJsonValue::Undefined;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString FrostClient::createStream(const RecordedSeries &series)
{
    const auto named = [](const QString &name) {
        return QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("description"), name}};
    };
    QJsonObject location = named(series.station);
    location.insert(QStringLiteral("encodingType"), QStringLiteral("application/geo+json"));
    location.insert(QStringLiteral("location"),
        QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")},
            {QStringLiteral("coordinates"), QJsonArray{series.lon, series.lat}}});
    QJsonObject property = named(series.property);
    property.insert(QStringLiteral("definition"), QStringLiteral("urn:stadtblick:test"));
    QJsonObject sensor = named(QStringLiteral("Sensor"));
    sensor.insert(QStringLiteral("encodingType"), QStringLiteral("text/plain"));
    sensor.insert(QStringLiteral("metadata"), QString());
    QJsonObject stream = named(series.property);
    stream.insert(QStringLiteral("observationType"),
        QStringLiteral("http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement"));
    const QJsonValue unit = series.unit.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(series.unit);
    stream.insert(QStringLiteral("unitOfMeasurement"),
        QJsonObject{{QStringLiteral("name"), unit}, {QStringLiteral("symbol"), unit},
            {QStringLiteral("definition"), QJsonValue::Null}});
    stream.insert(QStringLiteral("ObservedProperty"), property);
    stream.insert(QStringLiteral("Sensor"), sensor);
    QJsonObject thing = named(series.station);
    thing.insert(QStringLiteral("Locations"), QJsonArray{location});
    thing.insert(QStringLiteral("Datastreams"), QJsonArray{stream});
    const QJsonValue made = send("POST", QStringLiteral("Things"), thing, 201);
    if (!made.isObject()) {
        return {};
    }
    const QString id = QString::number(made.toObject().value(QLatin1String("@iot.id")).toInteger());
    const QJsonValue streams =
        send("GET", QStringLiteral("Things(%1)/Datastreams?$select=id").arg(id), {}, 200);
    const QJsonArray list = streams.toObject().value(QLatin1String("value")).toArray();
    return list.isEmpty()
        ? QString()
        : QString::number(list.first().toObject().value(QLatin1String("@iot.id")).toInteger());
}

QMap<qint64, QString> FrostClient::createObservations(
    const QString &stream, qint64 lengthMs, const QMap<qint64, double> &values)
{
    QMap<qint64, QString> ids;
    for (auto begin = values.begin(); begin != values.end();) {
        QJsonArray rows;
        QList<qint64> times;
        for (; begin != values.end() && rows.size() < batchSize; ++begin) {
            rows.append(QJsonArray{phenomenonTime(begin.key(), lengthMs), begin.value()});
            times << begin.key();
        }
        const QJsonObject batch{
            {QStringLiteral("Datastream"), QJsonObject{{QStringLiteral("@iot.id"), stream.toLongLong()}}},
            {QStringLiteral("components"),
                QJsonArray{QStringLiteral("phenomenonTime"), QStringLiteral("result")}},
            {QStringLiteral("dataArray"), rows}};
        const QJsonArray links =
            send("POST", QStringLiteral("CreateObservations"), QJsonArray{batch}, 201).toArray();
        if (links.size() != times.size()) {
            return {};
        }
        for (qsizetype i = 0; i < times.size(); ++i) {
            const QString link = links[i].toString();
            ids.insert(times[i], link.sliced(link.lastIndexOf(QLatin1Char('(')) + 1).chopped(1));
        }
    }
    return ids;
}

bool FrostClient::correct(const QString &observation, double value)
{
    return send("PATCH", QStringLiteral("Observations(%1)").arg(observation),
        QJsonObject{{QStringLiteral("result"), value}}, 200)
        .isObject();
}

bool FrostClient::remove(const QString &observation)
{
    return send("DELETE", QStringLiteral("Observations(%1)").arg(observation), {}, 200).isObject();
}

} // namespace stadtblick::test
