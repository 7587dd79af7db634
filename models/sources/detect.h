#pragma once

#include "models/domain/result.h"
#include "models/sources/source.h"

#include <vector>

namespace stadtblick {

/** What an address turned out to be. */
struct DetectedSource
{
    QString kind; ///< sensorthings, consul, geojson
    QUrl url; ///< the service's root as a source takes it
    QString detail; ///< what was found: number of entity sets, version, collections

    bool operator==(const DetectedSource &) const = default;
};

/**
 * The requests that tell which kind of source @p typed is, the likeliest first; each is asked until one
 * answer is recognised. A missing scheme counts as https. Context member `ask` says what for.
 */
std::vector<HttpRequest> detectionRequests(const QUrl &typed);

/**
 * What the answer to @p request shows; nothing if it shows no kind that we know. @p body has simdjson's
 * padding behind its end. SensorThings is known by its list of entity sets, CONSUL by its proposals, GeoJSON
 * by its type.
 */
std::optional<DetectedSource> detectSource(const HttpRequest &request, QByteArrayView body);

} // namespace stadtblick
