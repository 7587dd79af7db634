#pragma once

#include "models/store/connection.h"

namespace stadtblick {

/** PRAGMA application_id of a Stadtblick cache: 'StBl'. */
inline constexpr int cacheApplicationId = 0x5374426c;

/** The schema version that this program writes: the number of scripts in resources/schema. */
int cacheSchemaVersion();

/**
 * Opens a city's cache. Create makes the file and brings an older one up to date (after a backup beside
 * it). A file of something else, a newer version or a corrupt one is refused, explained and left untouched.
 * ReadOnly opens without writing anything; the file must be there and of the current version.
 */
Result<Connection> openCache(const QString &path, Connection::Mode mode);

/** AppLocalDataLocation/cities/<profile>.sqlite. */
QString defaultCachePath(const QString &profileId);

} // namespace stadtblick
