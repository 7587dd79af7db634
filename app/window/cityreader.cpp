#include "app/window/cityreader.h"

#include "models/overlays/cachedhoursloader.h"
#include "models/painting/mappainter.h"
#include "models/store/cachefile.h"
#include "models/store/ideastore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QStringList textsOf(const QJsonObject &filters, const QString &column)
{
    QStringList texts;
    const QJsonArray values = filters.value(column).toArray();
    for (const QJsonValue &value : values) {
        texts.append(value.toString());
    }
    return texts;
}

IdeaQuery queryOf(const IdeasState &state)
{
    IdeaQuery query;
    query.search = state.search;
    query.kinds = textsOf(state.filters, u"kind"_s);
    query.statuses = textsOf(state.filters, u"status"_s);
    query.channels = textsOf(state.filters, u"channel"_s);
    query.categories = textsOf(state.filters, u"category"_s);
    query.places = textsOf(state.filters, u"place"_s) + textsOf(state.filters, u"district"_s);
    query.sort = state.sort;
    return query;
}

} // namespace

CityReader::CityReader(QString cachePath)
    : m_cachePath(std::move(cachePath))
{ }

Result<Connection *> CityReader::connection()
{
    if (!m_connection) {
        auto opened = openCache(m_cachePath, Connection::Mode::ReadOnly);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_connection = std::move(*opened);
    }
    return &*m_connection;
}

Result<CityOverview> CityReader::overview()
{
    return connection().and_then([this](Connection *opened) { return readOverview(*opened, m_cachePath); });
}

Result<void> CityReader::addStreets(SceneOptions &options)
{
    if (!m_hasLookedForBaseMap) {
        auto baseMap = BaseMapReader::open(*m_connection);
        if (!baseMap) {
            return tl::unexpected(baseMap.error());
        }
        m_baseMap = std::move(*baseMap);
        m_hasLookedForBaseMap = true;
    }
    if (m_baseMap) {
        options.streets = streetFinder(*m_baseMap);
        options.streetShapes = streetShapeFinder(*m_baseMap);
    }
    return {};
}

Result<Connection *> CityReader::open(SceneOptions &options)
{
    const auto opened = connection();
    if (!opened) {
        return opened;
    }
    if (const auto streets = addStreets(options); !streets) {
        return tl::unexpected(streets.error());
    }
    return opened;
}

Result<std::shared_ptr<const MapScene>> CityReader::scene(const ViewState &view, SceneOptions options)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    if (const auto streets = addStreets(options); !streets) {
        return tl::unexpected(streets.error());
    }
    return loadScene(**opened, view, options, m_cache).map([](MapScene &&scene) {
        return std::make_shared<const MapScene>(std::move(scene));
    });
}

Result<std::optional<StationFigures>> CityReader::figures(
    const Selection &station, const ViewState &view, SceneOptions options)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    if (const auto streets = addStreets(options); !streets) {
        return tl::unexpected(streets.error());
    }
    return loadStationFigures(**opened, station, view, options, m_cache);
}

Result<std::optional<Chart>> CityReader::chart(ChartKind kind, const std::vector<SeriesChoice> &choices,
    const ViewState &view, const ChartOptions &options)
{
    return connection().and_then([&](Connection *opened) {
        SceneOptions reading;
        reading.timeZone = options.timeZone;
        reading.isCanceled = options.isCanceled;
        ChartOptions own = options;
        own.hours = cachedHours(*opened, m_cache, reading);
        return loadChart(*opened, kind, choices, view, own);
    });
}

Result<std::vector<ListedSeries>> CityReader::seriesList()
{
    return connection().and_then([](Connection *opened) { return loadSeriesList(*opened); });
}

Result<std::vector<ChartRow>> CityReader::rows(
    const Selection &station, const ViewState &view, const ChartOptions &options)
{
    return connection().and_then(
        [&](Connection *opened) { return loadChartRows(*opened, station, view, options); });
}

Result<FoundIdeas> CityReader::ideas(const IdeasState &state)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const IdeaStore store(**opened);
    auto found = store.find(queryOf(state));
    const auto total = store.count();
    if (!found || !total) {
        return tl::unexpected(!found ? found.error() : total.error());
    }
    return FoundIdeas{std::move(*found), *total};
}

Result<std::optional<IdeaWithComments>> CityReader::idea(const Selection &selection)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const IdeaStore store(**opened);
    IdeaQuery query;
    query.sources = {selection.source};
    query.isWithdrawnIncluded = true;
    // A selection names source and id; the same id may occur with several kinds, the first one counts.
    const auto ideas = store.find(query);
    if (!ideas) {
        return tl::unexpected(ideas.error());
    }
    const auto found =
        std::ranges::find_if(*ideas, [&](const Idea &idea) { return idea.id == selection.id; });
    if (found == ideas->end()) {
        return std::optional<IdeaWithComments>();
    }
    auto comments = store.commentsOf(*found);
    if (!comments) {
        return tl::unexpected(comments.error());
    }
    return std::optional(IdeaWithComments{*found, std::move(*comments)});
}

Result<std::optional<AreaFigures>> CityReader::area(const ViewState &view, SceneOptions options)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    if (const auto streets = addStreets(options); !streets) {
        return tl::unexpected(streets.error());
    }
    return loadAreaFigures(**opened, view, options, m_cache);
}

Result<std::optional<StationTrends>> CityReader::trends(const ViewState &view, const SceneOptions &options)
{
    return connection().and_then(
        [&](Connection *opened) { return loadStationTrends(*opened, view, options, m_cache); });
}

Result<std::optional<std::vector<StationTrends>>> CityReader::areaTrends(
    const ViewState &view, SceneOptions options)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    if (const auto streets = addStreets(options); !streets) {
        return tl::unexpected(streets.error());
    }
    return loadAreaTrends(**opened, view, options, m_cache);
}

Result<StationTraffic> CityReader::traffic(const ViewState &view, const SceneOptions &options)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    auto parking = loadParkingFigures(**opened, view, options, m_cache);
    if (!parking) {
        return tl::unexpected(parking.error());
    }
    auto junction = loadJunctionFigures(**opened, view, options, m_cache);
    if (!junction) {
        return tl::unexpected(junction.error());
    }
    return StationTraffic{std::move(*junction), std::move(*parking)};
}

Result<std::optional<Selection>> CityReader::streetAt(LonLat place, double reachM)
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    SceneOptions options;
    if (const auto streets = addStreets(options); !streets) {
        return tl::unexpected(streets.error());
    }
    if (!m_baseMap) {
        return std::optional<Selection>();
    }
    const auto roads = m_baseMap->roadsNear(place, reachM, isRoad);
    if (!roads) {
        return tl::unexpected(roads.error());
    }
    const auto named =
        std::ranges::find_if(*roads, [](const RoadNear &road) { return !road.name.isEmpty(); });
    return named == roads->end()
        ? std::nullopt
        : std::optional(Selection{u"street"_s, u"basemap"_s, streetId(named->name, place)});
}

Result<qint64> CityReader::version()
{
    const auto opened = connection();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return (*opened)->integer("PRAGMA data_version").map([](const std::optional<qint64> &value) {
        return value.value_or(0);
    });
}

} // namespace stadtblick
