#pragma once

#include "models/domain/result.h"

namespace stadtblick {

class Connection;
struct ViewState;

/** What an export holds. */
enum class ExportContent { Stations, Series, Observations, Ideas, Figures };

/**
 * Writes @p content of the cache to @p path, CSV or GeoJSON by its suffix. Observations are read series by
 * series; the file appears when it is whole. Answers the number of rows.
 * @p isMasked takes e-mail addresses and telephone numbers out of citizens' texts. @p view says of which
 * period and with which filters figures are; null: that of the city's start view.
 */
Result<qint64> exportCache(Connection &cache, ExportContent content, const QString &path, bool isMasked,
    const ViewState *view = nullptr);

} // namespace stadtblick
