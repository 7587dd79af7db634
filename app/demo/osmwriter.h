#pragma once

#include "models/domain/result.h"

namespace stadtblick {

/**
 * Writes the demo city as OpenStreetMap data (.osm.pbf): what the ordinary importer reads. An existing
 * file is replaced. The same content at every call.
 */
Result<void> writeDemoOsm(const QString &path);

} // namespace stadtblick
