#pragma once

#include "models/store/syncstore.h"

#include <QtCore/QJsonObject>

namespace stadtblick {

class Connection;

/** What `status` says of a cache. */
struct CacheStatus
{
    qint64 version = 0; ///< schema version
    qint64 bytes = 0; ///< size of the database
    std::vector<SourceStatus> sources;
};

/** Reads the status; a cache that was never filled has no sources. */
Result<CacheStatus> readStatus(Connection &cache);

/** The JSON of interfaces.md; absent is null. */
QJsonObject statusJson(const CacheStatus &status);

/** The same for people: a few lines a source. */
QString statusText(const CacheStatus &status);

} // namespace stadtblick
