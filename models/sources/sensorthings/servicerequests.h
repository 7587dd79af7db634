#pragma once

#include "models/sources/sensorthings/streamwalk.h"
#include "models/sources/source.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

namespace stadtblick {

/** The requests to one SensorThings service (city-apis.md section 1). Each says in its context's `set` for
 * what. */
class SensorThingsRequests
{
public:
    explicit SensorThingsRequests(const SourceProfile &source);

    /** What a sync begins with: Things, or the Datastreams that the profile chooses, with their Things. */
    HttpRequest first() const;
    HttpRequest things() const;
    /** Datastreams or MultiDatastreams; @p unplaced: ids of stations that have no place yet. */
    HttpRequest streams(bool isMulti, const QJsonArray &unplaced) const;
    /** The feature of interest of the latest observation of the first of @p streams; the others follow it. */
    HttpRequest feature(const QString &stationId, QStringList streams) const;
    /** The Thing of a stream whose Thing was not expanded, then that stream again. */
    HttpRequest thingOf(const QString &stream) const;
    HttpRequest streamOf(const QString &stream, const Station &station) const;
    HttpRequest observations(const StreamWalk &walk, const QString &filter) const;

private:
    QUrl m_root;
    QString m_thingsFilter;
    QString m_datastreamsFilter;
    bool m_isDataArray = false;
    int m_pageSize = 1000;
};

} // namespace stadtblick
