#include "models/charts/serieslistloader.h"

#include "models/analysis/figure.h"
#include "models/analysis/seriesname.h"
#include "models/domain/quantity.h"
#include "models/store/stationstore.h"

#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** What a station's series is called among those of the same quantity there. */
QString distinctionOf(const StoredSeries &series, const std::vector<StoredSeries> &all)
{
    QStringList siblings;
    for (const StoredSeries &other : all) {
        const bool isSibling = other.row != series.row && other.series.source == series.series.source
            && other.series.stationId == series.series.stationId
            && other.series.quantity == series.series.quantity;
        if (isSibling) {
            siblings << other.series.name;
        }
    }
    return siblings.isEmpty() ? QString() : distinctPart(series.series.name, siblings);
}

ListedSeries listed(const StoredSeries &stored, const QString &station)
{
    const Series &series = stored.series;
    const Quantity *quantity = quantityByKey(series.quantity);
    ListedSeries entry;
    entry.choice = {{u"station"_s, series.source, series.stationId}, series.quantity, series.id};
    entry.station = station;
    entry.quantity =
        quantity ? quantity->name() : (series.property.isEmpty() ? series.name : series.property);
    entry.unit = quantity ? quantity->unitName() : series.unit;
    return entry;
}

} // namespace

QString ListedSeries::text() const
{
    QStringList parts{station, quantity, distinction, unit};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Result<std::vector<ListedSeries>> loadSeriesList(Connection &connection)
{
    const StationStore store(connection);
    const auto stations = store.stations();
    const auto series = store.series();
    if (!stations || !series) {
        return tl::unexpected(!stations ? stations.error() : series.error());
    }
    QHash<std::pair<QString, QString>, QString> names;
    for (const Station &station : *stations) {
        names.insert({station.source, station.id}, station.name);
    }
    std::vector<ListedSeries> list;
    for (const StoredSeries &stored : *series) {
        if (stored.sampleCount > 0) {
            list.push_back(listed(stored, names.value({stored.series.source, stored.series.stationId})));
            list.back().distinction = distinctionOf(stored, *series);
        }
    }
    std::ranges::stable_sort(list, [](const ListedSeries &a, const ListedSeries &b) {
        const int byName = a.station.localeAwareCompare(b.station);
        return byName != 0 ? byName < 0 : importanceOf(a.choice.quantity) < importanceOf(b.choice.quantity);
    });
    return list;
}

std::vector<SeriesChoice> sameQuantity(const std::vector<ListedSeries> &all, const SeriesChoice &series)
{
    std::vector<SeriesChoice> choices{series};
    for (const ListedSeries &other : all) {
        const bool isMeasured = other.choice.quantity == series.quantity && !series.quantity.isEmpty();
        const bool isNew = std::ranges::none_of(
            choices, [&](const SeriesChoice &taken) { return taken.station == other.choice.station; });
        if (isMeasured && isNew) {
            choices.push_back(other.choice);
        }
    }
    return choices;
}

} // namespace stadtblick
