#pragma once

#include "models/domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace stadtblick {

/**
 * Makes the cache of a city where there is none yet, its folder, too, and stores @p profileJson (may be
 * empty) where it has no profile. A cache that is there keeps what it has.
 */
[[nodiscard]] Result<void> makeCache(const QString &path, const QByteArray &profileJson);

} // namespace stadtblick
