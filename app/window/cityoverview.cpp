#include "app/window/cityoverview.h"

#include "models/basemap/basemapreader.h"
#include "models/store/areastore.h"
#include "models/store/ideastore.h"
#include "models/store/observationstore.h"
#include "models/store/stationstore.h"
#include "models/store/viewstore.h"

#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** Adds a place to a box; the first one makes it a point. */
void include(std::optional<LonLatBox> &box, const std::optional<LonLat> &place)
{
    if (!place) {
        return;
    }
    if (!box) {
        box = LonLatBox{place->lon, place->lat, place->lon, place->lat};
    }
    box->west = std::min(box->west, place->lon);
    box->east = std::max(box->east, place->lon);
    box->south = std::min(box->south, place->lat);
    box->north = std::max(box->north, place->lat);
}

Result<void> readProfile(Connection &connection, const QString &cachePath, CityOverview &overview)
{
    const auto json = SyncStore(connection).profile();
    if (!json) {
        return tl::unexpected(json.error());
    }
    overview.profile = emptyProfile();
    overview.profile.name = QFileInfo(cachePath).completeBaseName();
    if (!json->isEmpty()) {
        const auto profile =
            cityProfileFromBytes(*json, QFileInfo(cachePath).completeBaseName() + u".json"_s);
        if (!profile) {
            return tl::unexpected(profile.error());
        }
        overview.profile = *profile;
        overview.profileJson = *json;
    }
    return {};
}

Result<void> readMeasurements(Connection &connection, CityOverview &overview, std::optional<LonLatBox> &box)
{
    const ObservationStore observations(connection);
    const auto counts = observations.countsPerDay();
    const auto extent = observations.extent();
    const auto stations = StationStore(connection).stations();
    if (!counts || !extent || !stations) {
        return tl::unexpected(!counts ? counts.error() : (!extent ? extent.error() : stations.error()));
    }
    overview.countsPerDay = *counts;
    overview.extent = *extent;
    overview.stationCount = qint64(stations->size());
    for (const Station &station : *stations) {
        include(box, station.position);
    }
    return {};
}

Result<void> readIdeas(Connection &connection, CityOverview &overview, std::optional<LonLatBox> &box)
{
    const IdeaStore store(connection);
    const auto count = store.count();
    if (!count) {
        return tl::unexpected(count.error());
    }
    overview.ideaCount = *count;
    if (*count == 0) {
        return {};
    }
    for (const QString &column : {u"status"_s, u"channel"_s, u"category"_s, u"place"_s, u"kind"_s}) {
        const auto values = store.facet(column);
        if (!values) {
            return tl::unexpected(values.error());
        }
        overview.facets.emplace_back(column, *values);
    }
    if (!box) { // places of ideas matter only where there are no stations
        const auto ideas = store.find({});
        if (!ideas) {
            return tl::unexpected(ideas.error());
        }
        for (const Idea &idea : *ideas) {
            include(box, idea.position);
        }
    }
    return {};
}

} // namespace

Result<CityOverview> readOverview(Connection &connection, const QString &cachePath)
{
    CityOverview overview;
    std::optional<LonLatBox> box;
    for (const auto &result : {readProfile(connection, cachePath, overview),
             readMeasurements(connection, overview, box), readIdeas(connection, overview, box)}) {
        if (!result) {
            return tl::unexpected(result.error());
        }
    }
    const auto sources = SyncStore(connection).sources();
    const auto view = ViewStore(connection).view(u"last"_s);
    const auto districts = AreaStore(connection).areas(u"district"_s);
    const auto baseMap = BaseMapReader::open(connection);
    if (!sources || !districts || !baseMap) {
        return tl::unexpected(
            !sources ? sources.error() : (!districts ? districts.error() : baseMap.error()));
    }
    overview.sources = *sources;
    overview.districtCount = qint64(districts->size());
    // A last view that can't be read is not worth refusing the city: the start view will do.
    overview.lastView = view ? *view : std::nullopt;
    overview.hasBaseMap = bool(*baseMap);
    overview.baseMapImport = overview.hasBaseMap ? (*baseMap)->info().importNumber : 0;
    overview.bounds = overview.profile.bounds;
    if (overview.bounds.isEmpty() && box) {
        overview.bounds = *box;
    }
    if (overview.bounds.isEmpty() && overview.hasBaseMap) {
        overview.bounds = (*baseMap)->info().bounds.value_or(LonLatBox{});
    }
    overview.isDemo = overview.profile.isDemo
        || std::ranges::any_of(*sources, [](const SourceStatus &source) { return source.isDemo; });
    return overview;
}

ViewState firstView(const CityOverview &overview, bool isStartView)
{
    const bool isLast = overview.lastView && !isStartView;
    ViewState view = isLast ? *overview.lastView : overview.profile.start;
    const bool hasLayers = !view.layers.empty();
    const bool hasMeasurements = overview.stationCount > 0;
    for (const auto &[id, isVisible, opacity] : std::initializer_list<std::tuple<QString, bool, double>>{
             {u"basemap"_s, true, 1.0}, {u"districts"_s, false, 1.0}, {u"heat"_s, hasMeasurements, 0.5},
             {u"traffic"_s, hasMeasurements, 1.0}, {u"noise"_s, hasMeasurements, 1.0},
             {u"ideas"_s, !hasMeasurements, 1.0}}) {
        if (!view.layer(id)) {
            view.layers.push_back({id, isVisible && !hasLayers, opacity, {}, {}});
        }
    }
    if (!isLast && overview.profile.bounds.isEmpty() && !overview.bounds.isEmpty()) {
        view.camera.centre = overview.bounds.centre();
    }
    return view;
}

} // namespace stadtblick
