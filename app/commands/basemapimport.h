#pragma once

#include "models/basemap/osmimport.h"
#include "models/domain/cityprofile.h"

#include <QtCore/QJsonObject>

namespace stadtblick {

/**
 * Imports an extract as the base map of the cache at @p cachePath, cut to the city's bounds where there are
 * some; tells its steps on standard error. The caller holds the cache's lock.
 */
Result<ImportCounts> importBaseMap(const QString &cachePath, const QString &file, const CityProfile &city);

/** True if the cache has a base map. */
Result<bool> hasBaseMap(const QString &cachePath);

/** "1,234 buildings, …": one line about an import. */
QString importText(const ImportCounts &counts, const QString &file);

/** The same for programs. */
QJsonObject importJson(const ImportCounts &counts);

/** The profile that filled the cache, or an empty one. */
Result<CityProfile> cityOfCache(const QString &cachePath);

} // namespace stadtblick
