#pragma once

#include "models/basemap/osmimport.h"
#include "models/domain/cityprofile.h"
#include "models/sync/checkedfile.h"

#include <QtCore/QJsonObject>

namespace stadtblick {

/**
 * Imports an extract as the base map of the cache at @p cachePath, cut to the city's bounds where there are
 * some; tells its steps on standard error. The caller holds the cache's lock.
 */
Result<ImportCounts> importBaseMap(const QString &cachePath, const QString &file, const CityProfile &city);

/** How an extract becomes the base map of a city: cut to its bounds, with its attribution. */
ImportOptions importOptions(const CityProfile &city);

/** True if the cache has a base map. */
Result<bool> hasBaseMap(const QString &cachePath);

/** True if a profile's base map is fetched from the web. */
bool isFetched(const BaseMapProfile &baseMap);

/**
 * How a profile's extract is fetched: beside the cache, where a download that was cut goes on the next time.
 * A whole file that is still there is taken as it is if its MD5 sum is the published one. dropExtract()
 * removes it.
 */
CheckedFileTask extractTask(const QString &cachePath, const BaseMapProfile &baseMap);

/**
 * Removes a fetched extract that has been imported or can't be read. After any other failure (stopped, no
 * room on the disk, another sync at the cache) the file is good: it stays for the next try, unless there is
 * no sum to know it by.
 */
void dropExtract(const QString &file, const BaseMapProfile &baseMap, const Result<ImportCounts> &imported);

/** 'Fetching the base map, 12 of 240 MB'. */
QString fetchText(const DownloadProgress &progress, const QLocale &locale);

/** "1,234 buildings, …": one line about an import. */
QString importText(const ImportCounts &counts, const QString &file);

/** The same for programs. */
QJsonObject importJson(const ImportCounts &counts);

/** The profile that filled the cache, or an empty one. */
Result<CityProfile> cityOfCache(const QString &cachePath);

} // namespace stadtblick
