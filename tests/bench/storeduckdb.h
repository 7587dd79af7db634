#pragma once

#include "tests/bench/storerows.h"

#include <QtCore/QMap>

namespace stadtblick {

/** DuckDB's figures by the names of the bench's rows; empty where node or its package is not installed. */
struct DuckDbFigures
{
    QString version;
    QMap<QString, double> values;
};

/**
 * Puts the same samples and questions to DuckDB by @p script, a file beside this one. The environment's
 * PEERS_NODE names a folder with node_modules (and with bin/node where node is not on the PATH).
 */
DuckDbFigures measureDuckDb(const StoreInput &input, const QString &folder,
    const QString &script = QStringLiteral("storeduckdb.mjs"));

} // namespace stadtblick
