#include "models/sync/synccursor.h"

#include "models/sync/origin.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace stadtblick {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> objectOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void put(QJsonObject &object, const QString &name, std::optional<qint64> value)
{
    if (value) {
        object.insert(name, *value);
    }
}

std::optional<qint64> whole(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonArray seriesToJson(const std::vector<SeriesState> &series)
{
    QJsonArray list;
    for (const SeriesState &state : series) {
        QJsonObject entry{{QStringLiteral("id"), state.seriesId}};
        put(entry, QStringLiteral("last"), state.lastMs);
        put(entry, QStringLiteral("askedFrom"), state.askedFromMs);
        if (state.isComplete) {
            entry.insert(QStringLiteral("complete"), true);
        }
        list.append(entry);
    }
    return list;
}

std::vector<SeriesState> seriesFromJson(const QJsonArray &list)
{
    std::vector<SeriesState> series;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        series.push_back({entry.value(QLatin1String("id")).toString(), whole(entry, QStringLiteral("last")),
            whole(entry, QStringLiteral("askedFrom")), entry.value(QLatin1String("complete")).toBool()});
    }
    return series;
}

} // namespace

QString cursor::queueKey(qint64 number)
{
    return cursor::queue + QStringLiteral("%1").arg(number, 10, 10, QLatin1Char('0'));
}

SeriesMark markAfter(
    const std::optional<SeriesMark> &before, const OpenTimeRange &range, std::optional<qint64> lastMs)
{
    if (!before) {
        return {range.fromMs, std::nullopt};
    }
    SeriesMark mark = *before;
    const std::optional<qint64> joined = before->contiguousMs ? before->contiguousMs : lastMs;
    const bool leavesGapBefore = range.fromMs && joined && *range.fromMs > *joined;
    if (leavesGapBefore) {
        mark.contiguousMs = joined;
    } else if (!range.toMs) {
        mark.contiguousMs.reset();
    }
    const bool isEarlier = before->askedFromMs && (!range.fromMs || *range.fromMs < *before->askedFromMs);
    const bool joins = before->askedFromMs && (!range.toMs || *range.toMs >= *before->askedFromMs);
    if (isEarlier && joins) {
        mark.askedFromMs = range.fromMs;
    }
    return mark;
}

QByteArray toBytes(const QueuedRequest &queued)
{
    const HttpRequest &request = queued.request;
    const QUrl cleaned = cleanedUrl(request.url);
    QJsonObject object{{QStringLiteral("url"), QString::fromLatin1(cleaned.toEncoded())}};
    if (cleaned != request.url.adjusted(QUrl::RemoveFragment)) {
        object.insert(QStringLiteral("cut"), true); // a secret was in it; secrets are not stored
    }
    if (request.method != "GET") {
        object.insert(QStringLiteral("method"), QString::fromLatin1(request.method));
    }
    if (!request.body.isEmpty()) {
        object.insert(QStringLiteral("body"), QString::fromUtf8(request.body));
    }
    QJsonArray headers;
    for (const auto &[name, value] : request.headers) {
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    }
    if (!headers.isEmpty()) {
        object.insert(QStringLiteral("headers"), headers);
    }
    if (!request.context.isEmpty()) {
        object.insert(QStringLiteral("context"), request.context);
    }
    if (request.isOptional) {
        object.insert(QStringLiteral("optional"), true);
    }
    if (queued.hasFailed) {
        object.insert(QStringLiteral("failed"), true);
    }
    return compact(object);
}

std::optional<QueuedRequest> queuedFromBytes(qint64 number, const QByteArray &bytes)
{
    const auto object = objectOf(bytes);
    if (!object || object->value(QLatin1String("cut")).toBool()) {
        return std::nullopt;
    }
    QueuedRequest queued;
    queued.number = number;
    HttpRequest &request = queued.request;
    request.url = QUrl::fromEncoded(object->value(QLatin1String("url")).toString().toLatin1());
    request.method = object->value(QLatin1String("method")).toString(QStringLiteral("GET")).toLatin1();
    request.body = object->value(QLatin1String("body")).toString().toUtf8();
    const QJsonArray headers = object->value(QLatin1String("headers")).toArray();
    for (const QJsonValue &header : headers) {
        const QJsonArray pair = header.toArray();
        request.headers.append({pair.at(0).toString().toLatin1(), pair.at(1).toString().toLatin1()});
    }
    request.context = object->value(QLatin1String("context")).toObject();
    request.isOptional = object->value(QLatin1String("optional")).toBool();
    queued.hasFailed = object->value(QLatin1String("failed")).toBool();
    return request.url.isValid() ? std::optional(queued) : std::nullopt;
}

QByteArray toBytes(const SyncBegin &begin)
{
    QJsonObject object{{QStringLiteral("series"), seriesToJson(begin.state.series)},
        {QStringLiteral("memory"), begin.state.memory}, {QStringLiteral("now"), begin.state.nowMs},
        {QStringLiteral("fingerprint"), QString::fromLatin1(begin.fingerprint)}};
    put(object, QStringLiteral("lastSync"), begin.state.lastSyncMs);
    put(object, QStringLiteral("from"), begin.range.fromMs);
    put(object, QStringLiteral("to"), begin.range.toMs);
    put(object, QStringLiteral("server"), begin.serverMs);
    return compact(object);
}

std::optional<SyncBegin> beginFromBytes(const QByteArray &bytes)
{
    const auto object = objectOf(bytes);
    const auto now = object ? whole(*object, QStringLiteral("now")) : std::nullopt;
    if (!now) {
        return std::nullopt;
    }
    SyncBegin begin;
    begin.state.series = seriesFromJson(object->value(QLatin1String("series")).toArray());
    begin.state.memory = object->value(QLatin1String("memory")).toObject();
    begin.state.nowMs = *now;
    begin.state.lastSyncMs = whole(*object, QStringLiteral("lastSync"));
    begin.range = {whole(*object, QStringLiteral("from")), whole(*object, QStringLiteral("to"))};
    begin.fingerprint = object->value(QLatin1String("fingerprint")).toString().toLatin1();
    begin.serverMs = whole(*object, QStringLiteral("server"));
    return begin;
}

QByteArray toBytes(const SeriesMark &mark)
{
    QJsonObject object;
    put(object, QStringLiteral("askedFrom"), mark.askedFromMs);
    put(object, QStringLiteral("contiguous"), mark.contiguousMs);
    return compact(object);
}

std::optional<SeriesMark> markFromBytes(const QByteArray &bytes)
{
    const auto object = objectOf(bytes);
    if (!object) {
        return std::nullopt;
    }
    return SeriesMark{
        whole(*object, QStringLiteral("askedFrom")), whole(*object, QStringLiteral("contiguous"))};
}

QByteArray requestKey(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(request.method);
    hash.addData(request.url.toEncoded());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(request.body);
    return hash.result();
}

} // namespace stadtblick
