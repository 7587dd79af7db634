#pragma once

#include "models/basemap/rastersource.h"

namespace stadtblick {

/**
 * The maps that a WMS (1.1.1, 1.3.0) or WMTS (1.0.0) offers in Web Mercator as pictures, from its
 * capabilities. Nested WMS layers inherit their coordinate systems. Of a WMTS the layers whose tiles are
 * those of the world's usual grid (mercatorLevels()), whatever their levels are called. @p address is where
 * the capabilities came from: where the document names another server for its pictures, the address itself is
 * asked instead. Hostile input: depth, number and length of layers are limited, entities are not expanded. An
 * unreadable document is an Error.
 */
Result<std::vector<RasterSource>> mapsOfCapabilities(const QByteArray &xml, const QUrl &address);

/** A service's address without the parameters of one request. */
QUrl serviceAddress(QUrl address);

/** The address of a service's capabilities: asks a WMS unless the address says otherwise. */
QUrl capabilitiesUrl(const QUrl &address);

} // namespace stadtblick
