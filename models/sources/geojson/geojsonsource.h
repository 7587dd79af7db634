#pragma once

#include "models/sources/source.h"

#include <simdjson.h>

namespace stadtblick {

/**
 * Areas (districts, places) out of one GeoJSON FeatureCollection behind an address, whole, without paging.
 * Also understands the polygons of Kaiserslautern's portal, which have one level of nesting less
 * (kaiserslautern.md). Longitude first, WGS 84: coordinates that can't be degrees are no area. Features with
 * one id and name are parts of one area. A page replaces all areas that the source brought before, so an
 * answer in which no feature is readable is an Error.
 *
 * Members of `fetch` in the profile, all optional:
 * - `kind`: district (the default) or place.
 * - `nameProperty`: the property with the name; without it the usual ones are tried.
 * - `idProperty`: the property with the id; without it the feature's id, else 'id', else the name.
 */
class GeoJsonSource : public Source
{
public:
    GeoJsonSource(const SourceProfile &source, const CityProfile &city);

    std::vector<HttpRequest> first(const SyncState &state, const OpenTimeRange &range) const override;
    Result<Page> read(const HttpRequest &request, QByteArrayView body, const SyncState &state,
        const OpenTimeRange &range) const override;
    QString explain(QByteArrayView body) const override;

private:
    std::optional<Area> areaOfFeature(simdjson::dom::element feature) const;

    QUrl m_url;
    QString m_source;
    QString m_kind;
    QString m_nameProperty;
    QString m_idProperty;
    LonLatBox m_bounds;
};

} // namespace stadtblick
