#include "models/overlays/areafigures.h"

#include "models/analysis/calendar.h"
#include "models/overlays/areashapeloader.h"
#include "models/store/ideastore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <array>
#include <limits>
#include <map>

namespace stadtblick {

namespace {

/** Quantities whose mean over places says something: fields that stations sample. */
bool hasAreaMean(const QString &quantity)
{
    static constexpr std::array fields{QLatin1StringView("air_temperature"),
        QLatin1StringView("relative_humidity"), QLatin1StringView("global_radiation"),
        QLatin1StringView("wind_speed"), QLatin1StringView("precipitation"), QLatin1StringView("pm1"),
        QLatin1StringView("pm25"), QLatin1StringView("pm10"), QLatin1StringView("no2"),
        QLatin1StringView("o3"), QLatin1StringView("so2"), QLatin1StringView("co")};
    return std::ranges::find(fields, quantity) != fields.end();
}

/** Whether all stations give the same figure, and one that may be averaged: a mean or a sum, no count of
 * days. */
bool haveOneMean(const std::vector<AreaStation> &stations)
{
    static constexpr std::array means{QLatin1StringView("airTemperatureMean"), QLatin1StringView("mean"),
        QLatin1StringView("annualMean"), QLatin1StringView("rainSum")};
    const QString &key = stations.front().figure.key;
    return std::ranges::find(means, key) != means.end()
        && std::ranges::all_of(
            stations, [&](const AreaStation &station) { return station.figure.key == key; });
}

/** Mean of the stations' values, each of which stands for its own place. */
std::optional<Figure> meanOf(const AreaQuantity &quantity)
{
    if (!hasAreaMean(quantity.quantity) || quantity.valuedCount < 2 || !haveOneMean(quantity.stations)) {
        return std::nullopt;
    }
    Figure mean = quantity.stations.front().figure;
    double sum = 0;
    Coverage coverage;
    QStringList sources;
    for (const AreaStation &station : quantity.stations) {
        if (station.figure.value) {
            sum += *station.figure.value;
            mean.isAtLeast = mean.isAtLeast || station.figure.isAtLeast;
            coverage.valid += station.figure.coverage.valid;
            coverage.total += station.figure.coverage.total;
            if (!sources.contains(station.figure.source)) {
                sources << station.figure.source;
            }
        }
    }
    mean.key += QStringLiteral("OfStations");
    mean.value = sum / quantity.valuedCount;
    mean.stationCount = quantity.valuedCount;
    mean.coverage = coverage;
    mean.source = sources.join(QStringLiteral(", "));
    mean.detail =
        QCoreApplication::translate("Areas", "mean of %n station(s)", nullptr, quantity.valuedCount);
    mean.suffix.clear();
    mean.method = QCoreApplication::translate("Areas",
        "Arithmetic mean of the stations' values, each station once: no interpolation over the area. Per "
        "station: %1")
                      .arg(mean.method);
    return mean;
}

/** The stations' values, highest first; those without one in their order behind them. */
void finish(AreaQuantity &quantity)
{
    std::ranges::stable_sort(quantity.stations, std::greater<>(), [](const AreaStation &station) {
        return station.figure.value.value_or(-std::numeric_limits<double>::infinity());
    });
    quantity.valuedCount = static_cast<int>(std::ranges::count_if(
        quantity.stations, [](const AreaStation &station) { return station.figure.value.has_value(); }));
    quantity.mean = meanOf(quantity);
}

/** Where a quantity is measured: stations of the city with a place. */
using StationsOf = std::map<QString, std::vector<const Station *>>;

StationsOf stationsByQuantity(const SceneContext &context)
{
    StationsOf stations;
    for (const StoredSeries &series : context.data.series) {
        const Station *station = context.stationOf(series.series);
        if (!station || !station->position || !quantityByKey(series.series.quantity)) {
            continue;
        }
        auto &list = stations[series.series.quantity];
        if (list.empty() || list.back() != station) {
            list.push_back(station); // the store orders by station
        }
    }
    return stations;
}

std::optional<NearestStation> nearestOf(const std::vector<const Station *> &stations, const ShapeTest &test)
{
    std::optional<NearestStation> nearest;
    for (const Station *station : stations) {
        const double distanceM = test.distanceM(*station->position);
        if (!nearest || distanceM < nearest->distanceM) {
            nearest = NearestStation{selectionOf(*station), station->name, distanceM};
        }
    }
    return nearest;
}

/** Adds the main figure of each quantity that a station measures. */
void addStation(const StationFigures &station, std::vector<AreaQuantity> &quantities)
{
    QSet<QString> done;
    for (const Figure &figure : station.figures) {
        if (figure.quantity.isEmpty() || done.contains(figure.quantity)) {
            continue;
        }
        auto found = std::ranges::find(quantities, figure.quantity, &AreaQuantity::quantity);
        if (found == quantities.end()) {
            const Quantity *known = quantityByKey(figure.quantity);
            quantities.push_back(
                {figure.quantity, known ? known->name() : figure.quantity, figure.title, {}, 0, {}, {}});
            found = std::prev(quantities.end());
        }
        // One list compares like with like: the figure that the first station was named by.
        const bool isSame = found->stations.empty() || found->stations.front().figure.key == figure.key;
        if (isSame) {
            found->stations.push_back({selectionOf(station.station), station.station.name, figure, {}});
            std::ranges::copy_if(
                station.gaps, std::back_inserter(found->stations.back().gaps), [&](const QuantityGaps &gaps) {
                    return gaps.quantity == figure.quantity || figure.inputs.contains(gaps.quantity);
                });
            done << figure.quantity;
        }
    }
}

Result<void> addStations(Connection &connection, const SceneContext &context, SceneCache &cache,
    const ShapeTest &test, AreaFigures &area)
{
    std::vector<Selection> selections;
    for (const Station &station : context.data.stations) {
        if (station.position && test.contains(*station.position)) {
            selections.push_back(selectionOf(station));
        }
    }
    area.stationCount = static_cast<int>(selections.size());
    area.placedStations = {std::ranges::count_if(context.data.stations,
                               [](const Station &station) { return station.position.has_value(); }),
        std::ssize(context.data.stations)};
    QSet<QString> sources;
    for (const Selection &selection : selections) {
        if (context.isCanceled()) {
            return tl::unexpected(cancelledLoad());
        }
        const auto figures = loadStationFigures(connection, selection, context.view, context.options, cache);
        if (!figures) {
            return tl::unexpected(figures.error());
        }
        if (*figures) {
            addStation(**figures, area.quantities);
            area.isDemo = area.isDemo || (*figures)->isDemo;
            sources << selection.source;
        }
    }
    area.sources = context.attributionsOf(sources);
    for (const auto &[key, stations] : stationsByQuantity(context)) {
        if (std::ranges::find(area.quantities, key, &AreaQuantity::quantity) == area.quantities.end()) {
            const Quantity *quantity = quantityByKey(key);
            area.quantities.push_back(
                {key, quantity->name(), quantity->name(), {}, 0, {}, nearestOf(stations, test)});
        }
    }
    std::ranges::for_each(area.quantities, finish);
    std::ranges::stable_sort(area.quantities, {}, [](const AreaQuantity &quantity) {
        return std::pair(quantity.stations.empty(), importanceOf(quantity.quantity));
    });
    return {};
}

/** The most frequent categories of ideas. */
std::vector<std::pair<QString, qint64>> topCategories(const std::vector<Idea> &ideas)
{
    constexpr std::size_t most = 5;
    std::map<QString, qint64> counts;
    for (const Idea &idea : ideas) {
        if (!idea.category.isEmpty()) {
            ++counts[idea.category];
        }
    }
    std::vector<std::pair<QString, qint64>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater<>(), [](const auto &entry) { return entry.second; });
    sorted.resize(std::min(most, sorted.size()));
    return sorted;
}

/** New ideas by local month; ideas without a date are in none. */
std::vector<PeriodValue> ideaMonths(const std::vector<Idea> &ideas, const QTimeZone &zone)
{
    std::map<QDate, int> counts;
    for (const Idea &idea : ideas) {
        if (idea.created) {
            // A bare day was stored as midnight UTC of that date.
            const QDate day = idea.created->isDayOnly ? localDate(idea.created->timeMs, QTimeZone::utc())
                                                      : localDate(idea.created->timeMs, zone);
            ++counts[QDate(day.year(), day.month(), 1)];
        }
    }
    std::vector<PeriodValue> months;
    if (counts.empty()) {
        return months;
    }
    const QDate last = counts.rbegin()->first;
    for (QDate month = counts.begin()->first; month <= last; month = month.addMonths(1)) {
        const auto found = counts.find(month);
        const double count = found == counts.end() ? 0 : found->second;
        months.push_back({month.year(), month.month(), count, {}});
    }
    return months;
}

/** Attribution and demo mark of the sources that have ideas, whether one of them lies here or none does. */
Result<void> nameIdeas(const SceneContext &context, const IdeaStore &store, AreaFigures &area)
{
    const auto counts = store.facet(QStringLiteral("source"));
    if (!counts) {
        return tl::unexpected(counts.error());
    }
    QSet<QString> sources;
    for (const auto &[source, count] : *counts) {
        sources << source;
    }
    area.ideas.source = context.attributionsOf(sources).join(QStringLiteral(", "));
    area.ideas.isDemo = std::ranges::any_of(context.data.sources,
        [&](const SourceStatus &source) { return source.isDemo && sources.contains(source.id); });
    return {};
}

Result<void> addIdeas(const SceneContext &context, const ShapeTest &test, AreaFigures &area)
{
    const IdeaStore store(context.connection);
    IdeaQuery query;
    query.within = test.bounds();
    auto ideas = store.find(query); // the most supported first
    const auto total = store.count();
    const auto placed = store.placedCount();
    if (!ideas || !total || !placed) {
        return tl::unexpected(!ideas ? ideas.error() : !total ? total.error() : placed.error());
    }
    std::erase_if(*ideas, [&](const Idea &idea) { return !test.contains(*idea.position); });
    area.ideas.count = std::ssize(*ideas);
    area.ideas.cityCount = *total;
    area.ideas.withoutPlace = *total - *placed;
    for (const Idea &idea : *ideas) {
        if (idea.support) {
            area.ideas.support += *idea.support;
            ++area.ideas.supportedCount;
        }
    }
    area.ideas.categories = topCategories(*ideas);
    area.ideas.months = ideaMonths(*ideas, context.options.timeZone);
    ideas->resize(std::min(mostIdeas, ideas->size()));
    area.ideas.top = std::move(*ideas);
    return nameIdeas(context, store, area);
}

QString noteOf(const SelectedShape &shape, const QLocale &locale)
{
    const QString where = shape.isStreet()
        ? QCoreApplication::translate("Areas",
              "At the street: stations and ideas within %1 of its line, all parts of this name near each "
              "other.")
              .arg(locale.toString(static_cast<int>(atStreetM)) % QStringLiteral("\u202Fm"))
        : QCoreApplication::translate("Areas", "In the area: stations and ideas whose place lies inside it.");
    const QString crossing = isDrawnArea(shape) && hasCrossingSides(shape.area)
        ? QString(u' '
              % QCoreApplication::translate("Areas",
                  "Its sides cross: inside is what lies in one of its parts, and no size is given. Move a "
                  "corner to undo the crossing."))
        : QString();
    return where % crossing % u' '
        % QCoreApplication::translate("Areas",
            "Figures are those of single stations, measured, for orientation; nothing is interpolated "
            "between them.");
}

/** The view that gives the area's figures again: its period said, and nothing that they don't depend on. */
FigureOrigin originOf(const SceneContext &context)
{
    FigureOrigin origin{context.connection.path(), context.options.timeZone, {}};
    origin.view.camera = context.view.camera;
    origin.view.time = context.view.time;
    origin.view.time.range = context.period;
    origin.view.selection = context.view.selection;
    if (const DrawnArea *area = context.view.drawnArea(context.view.selection)) {
        origin.view.areas = {*area};
    }
    return origin;
}

} // namespace

Result<std::optional<AreaFigures>> loadAreaFigures(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    auto shape = loadSelectedShape(*context);
    if (!shape) {
        return tl::unexpected(shape.error());
    }
    if (!*shape) {
        return std::optional<AreaFigures>();
    }
    AreaFigures area;
    area.shape = std::move(**shape);
    area.sizeText = sizeText(area.shape, options.locale);
    area.periodText = context->periodText();
    area.note = noteOf(area.shape, options.locale);
    area.origin = originOf(*context);
    const ShapeTest test(area.shape);
    if (const auto added = addStations(connection, *context, cache, test, area); !added) {
        return tl::unexpected(added.error());
    }
    if (const auto added = addIdeas(*context, test, area); !added) {
        return tl::unexpected(added.error());
    }
    return std::optional(std::move(area));
}

} // namespace stadtblick
