#pragma once

#include "sourcetest.h"

#include <QtCore/QJsonDocument>

namespace stadtblick {

/**
 * A made-up example, tests/data/<protocol>/madeup-<case>.in.json:
 * {"kind", "url", "fetch", "bounds", "request": {"url", "context"}, "now", "body": …}. Without a request the
 * body answers the source's first one.
 */
struct MadeUp
{
    QString path;
    QString name;
    std::unique_ptr<Source> source;
    HttpRequest request;
    SyncState state;
    QJsonValue body;

    QByteArray bytes() const
    {
        return body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                              : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    }
};

inline MadeUp madeUp(const QString &path)
{
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path)).object();
    CityProfile city;
    const QJsonObject bounds = json.value(u"bounds").toObject();
    city.bounds = {bounds.value(u"west").toDouble(), bounds.value(u"south").toDouble(),
        bounds.value(u"east").toDouble(), bounds.value(u"north").toDouble()};
    MadeUp result;
    result.path = path;
    result.name = QFileInfo(path).dir().dirName() + u'/' + QFileInfo(path).fileName().chopped(8);
    result.source = sourceFor(
        json.value(u"kind").toString(), json.value(u"url").toString(), json.value(u"fetch").toObject(), city);
    result.request = result.source->first({}, {}).at(0);
    const QJsonObject request = json.value(u"request").toObject();
    if (!request.isEmpty()) {
        result.request.url = QUrl(request.value(u"url").toString());
        result.request.context = request.value(u"context").toObject();
    }
    result.state.nowMs = static_cast<qint64>(json.value(u"now").toDouble());
    result.body = json.value(u"body");
    return result;
}

/** All made-up examples. */
inline QStringList madeUpFiles()
{
    QStringList result;
    for (const char *protocol : {"sensorthings", "consul", "geojson"}) {
        const QDir folder(
            QStringLiteral(STADTBLICK_SOURCE_DIR "/tests/data/") + QString::fromLatin1(protocol));
        for (const QString &file :
            folder.entryList({QStringLiteral("madeup-*.in.json")}, QDir::Files, QDir::Name)) {
            result << folder.filePath(file);
        }
    }
    return result;
}

} // namespace stadtblick
