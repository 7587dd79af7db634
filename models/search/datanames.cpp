#include "models/search/datanames.h"

#include "models/store/areastore.h"
#include "models/store/stationstore.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace stadtblick {

namespace {

constexpr qint64 wellSupported = 20; ///< votes from which on an idea comes before others that match as well

Result<void> addAreas(
    Connection &connection, const QString &kind, const QString &kindName, SearchIndex &index)
{
    const auto areas = AreaStore(connection).areas(kind);
    if (!areas) {
        return tl::unexpected(areas.error());
    }
    for (const Area &area : *areas) {
        const LonLatBox box = boundsOf(area.shape);
        index.add(
            {FoundKind::District, area.name, kindName, box.centre(), box, {kind, area.source, area.id}, 0});
    }
    return {};
}

Result<void> addStations(Connection &connection, SearchIndex &index)
{
    const auto stations = StationStore(connection).stations();
    if (!stations) {
        return tl::unexpected(stations.error());
    }
    for (const Station &station : *stations) {
        index.add({FoundKind::Station, station.name, {}, station.position, std::nullopt,
            {QStringLiteral("station"), station.source, station.id}, station.position ? 0 : 5});
    }
    return {};
}

/** Only what is shown: the texts of many thousand ideas stay where they are. */
Result<void> addIdeas(Connection &connection, SearchIndex &index)
{
    auto rows = Statement::prepare(connection,
        "SELECT source, id, title, place, support, lon, lat FROM idea WHERE is_withdrawn = 0 ORDER BY row");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    while (true) {
        const auto hasRow = rows->step();
        if (!hasRow) {
            return tl::unexpected(hasRow.error());
        }
        if (!*hasRow) {
            return {};
        }
        Idea idea;
        idea.source = rows->text(0);
        idea.id = rows->text(1);
        idea.title = rows->text(2);
        idea.place = rows->text(3);
        idea.support = rows->optionalInteger(4);
        if (!rows->isNull(5) && !rows->isNull(6)) {
            idea.position = LonLat{rows->real(5), rows->real(6)};
        }
        index.add(entryOf(idea));
    }
}

} // namespace

SearchEntry entryOf(const Idea &idea)
{
    const int rank = idea.support.value_or(0) >= wellSupported ? 0 : 3;
    return {FoundKind::Idea, idea.title, idea.place, idea.position, std::nullopt,
        {QStringLiteral("idea"), idea.source, idea.id}, rank};
}

Result<void> addDataNames(Connection &connection, SearchIndex &index)
{
    const std::array kinds{
        std::pair(QStringLiteral("district"), QCoreApplication::translate("Search", "district")),
        std::pair(QStringLiteral("place"), QCoreApplication::translate("Search", "place"))};
    for (const auto &[kind, name] : kinds) {
        if (auto added = addAreas(connection, kind, name, index); !added) {
            return added;
        }
    }
    if (auto added = addStations(connection, index); !added) {
        return added;
    }
    return addIdeas(connection, index);
}

} // namespace stadtblick
