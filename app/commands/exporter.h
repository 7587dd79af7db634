#pragma once

#include "models/domain/result.h"

namespace stadtblick {

class Connection;

/** What an export holds. */
enum class ExportContent { Stations, Series, Observations, Ideas };

/**
 * Writes @p content of the cache to @p path, CSV or GeoJSON by its suffix. Observations are read series by
 * series; the file appears when it is whole. Answers the number of rows.
 * @p isMasked takes e-mail addresses and telephone numbers out of citizens' texts.
 */
Result<qint64> exportCache(Connection &cache, ExportContent content, const QString &path, bool isMasked);

} // namespace stadtblick
