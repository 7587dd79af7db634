#pragma once

#include "models/domain/cityprofile.h"
#include "models/domain/station.h"
#include "models/sources/source.h"

#include <simdjson.h>

#include <optional>
#include <vector>

namespace stadtblick {

/** A Datastream or MultiDatastream as far as a sync needs it. */
struct StreamEntity
{
    QString path; ///< where its observations are, encoded: Datastreams(7), MultiDatastreams('a')
    std::vector<Series> series; ///< one; of a MultiDatastream one a component, with id '<id>/<index>'
    QString stationId; ///< empty: the Thing was not expanded
    std::optional<Station> station; ///< the Thing, where it was expanded with more than its id
    std::optional<LonLat> observedPlace; ///< of observedArea
    std::optional<LonLat> featurePlace; ///< of a FeatureOfInterest that came along
    std::optional<qint64> phenomenonEndMs; ///< absent says nothing: ask
    std::optional<qint64> resultEndMs;
};

/** How entities of one source become stations and series: what of its profile that needs. */
struct EntityRules
{
    QString source;
    LonLatBox bounds; ///< to notice swapped coordinates; empty = unknown
    std::vector<QuantityRule> quantities;
};

/** A Thing with its expanded Locations; nothing if it has no id. Adds what is odd to @p warnings. */
std::optional<Station> readThing(
    simdjson::dom::element thing, const EntityRules &rules, QStringList &warnings);

/** A Datastream (@p isMulti: a MultiDatastream); nothing if it has no id or no component. */
std::optional<StreamEntity> readStream(
    simdjson::dom::element stream, bool isMulti, const EntityRules &rules, QStringList &warnings);

/** The place of a FeatureOfInterest: its `feature`, a geometry or a Feature. */
std::optional<LonLat> featurePlace(simdjson::dom::element featureOfInterest);

/** An entity's id ('@iot.id', else 'id'): its text and whether it is one (then URLs quote it). */
std::optional<std::pair<QString, bool>> entityId(simdjson::dom::element entity);

} // namespace stadtblick
