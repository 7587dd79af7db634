#pragma once

#include "models/sources/sensorthings/entities.h"
#include "models/sources/sensorthings/servicerequests.h"
#include "models/sources/sensorthings/streamwalk.h"
#include "models/sources/source.h"

namespace stadtblick {

/**
 * OGC SensorThings API 1.0 and 1.1 (OGC 15-078r6, 18-088), read as city-apis.md section 1 says.
 *
 * Things with their Locations come first, then Datastreams and (where offered) MultiDatastreams; each stream
 * brings the requests for its observations. A Thing is a station, a Datastream a series, a component of a
 * MultiDatastream a series '<id>/<index>'. Stations without a Location are placed by a Datastream's
 * observedArea, else by the FeatureOfInterest of its latest observation. Ids stay text as they came.
 *
 * Members of `fetch` in the profile, all optional:
 * - `things`, `datastreams`: an OData filter as it stands behind `$filter=`. With a filter on datastreams
 *   only their Things become stations.
 * - `multiDatastreams`: false leaves them out, true (the default) takes them where offered.
 * - `dataArray`: true asks for observations in the shorter form.
 * - `pageSize`: `$top` for observations, 1000 without it.
 */
class SensorThingsSource : public Source
{
public:
    SensorThingsSource(const SourceProfile &source, const CityProfile &city);

    std::vector<HttpRequest> first(const SyncState &state, const OpenTimeRange &range) const override;
    Result<Page> read(const HttpRequest &request, QByteArrayView body, const SyncState &state,
        const OpenTimeRange &range) const override;
    QString explain(QByteArrayView body) const override;
    std::optional<HttpRequest> smaller(const HttpRequest &request) const override;

private:
    struct Reading;

    Result<Page> readThings(const Reading &reading) const;
    Result<Page> readStreams(const Reading &reading, bool isMulti) const;
    Result<Page> readThingOf(const Reading &reading) const;
    Result<Page> readStreamOf(const Reading &reading) const;
    Result<Page> readFeature(const Reading &reading) const;
    Result<Page> readWalk(const Reading &reading) const;
    void addStream(Page &page, StreamEntity stream, const Reading &reading) const;
    void place(Page &page, const std::vector<StreamEntity> &streams, QStringList &unplaced) const;
    void endWalk(Page &page, StreamWalk walk, const Reading &reading) const;

    SensorThingsRequests m_requests;
    EntityRules m_rules;
    bool m_isMultiWanted = true;
};

} // namespace stadtblick
