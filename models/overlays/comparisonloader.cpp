#include "models/overlays/comparisonloader.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/comparisonseries.h"
#include "models/overlays/scenedataloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

/** The view of a side: nothing but its period matters for readings. */
ViewState viewOf(const ViewState &view, const std::optional<TimeRange> &range)
{
    ViewState side = view;
    side.time = {};
    side.time.range = range;
    return side;
}

/** Both sides' contexts. */
struct Contexts
{
    const SceneContext &a;
    const SceneContext &b;
};

std::vector<QDate> holidaysIn(
    const std::vector<DailyValue> &days, const std::vector<SchoolHolidays> &holidays)
{
    std::vector<QDate> dates;
    for (const DailyValue &day : days) {
        if (std::ranges::any_of(
                holidays, [&](const SchoolHolidays &free) { return free.contains(day.date); })) {
            dates.push_back(day.date);
        }
    }
    return dates;
}

using ReadingsList = std::vector<std::shared_ptr<const Readings>>;

Result<ReadingsList> readingsOf(const SceneContext &context, const std::vector<const StoredSeries *> &list)
{
    ReadingsList readings;
    for (const StoredSeries *series : list) {
        auto read = context.readings(*series);
        if (!read) {
            return tl::unexpected(read.error());
        }
        readings.push_back(std::move(*read));
    }
    return readings;
}

/** The values of one station in one period. */
Result<ComparisonInput> inputOf(const SceneContext &context, const ComparedStation &station,
    const ComparisonIndicator &indicator, const std::vector<SchoolHolidays> &holidays, WeatherCache &weather)
{
    const auto readings = readingsOf(context, station.series);
    const auto vehicles = readingsOf(context, station.vehicles);
    if (!readings || !vehicles) {
        return tl::unexpected(!readings ? readings.error() : vehicles.error());
    }
    ComparisonInput input;
    input.period = context.period;
    input.days = dailyValues(*readings, indicator, context.period, context.options.timeZone, *vehicles);
    input.areVehiclesCounted = !vehicles->empty();
    auto days = weather.daysOf(context, station, indicator.part);
    if (!days) {
        return tl::unexpected(days.error());
    }
    input.weather = std::move(*days);
    input.schoolHolidays = holidaysIn(input.days, holidays);
    return input;
}

/** The surest change first where nothing is selected: the interval farthest from 0. */
std::optional<std::size_t> shownStation(const CityComparison &city, const Selection &selected)
{
    const auto found = std::ranges::find(city.stations, selected, &StationComparison::station);
    if (found != city.stations.end()) {
        return static_cast<std::size_t>(found - city.stations.begin());
    }
    const auto clearance = [](const StationComparison &station) {
        const auto &result = station.comparison.result;
        return result ? std::max(result->low, -result->high) : -std::numeric_limits<double>::infinity();
    };
    const auto surest = std::ranges::max_element(city.stations, {}, clearance);
    return surest == city.stations.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(surest - city.stations.begin()));
}

/** By difference, those without one last, then by name. */
void sort(std::vector<StationComparison> &stations)
{
    std::ranges::stable_sort(stations, [](const StationComparison &one, const StationComparison &other) {
        const auto &a = one.comparison.result;
        const auto &b = other.comparison.result;
        if (a && b) {
            return a->difference < b->difference;
        }
        return a || b ? a.has_value() : one.name.localeAwareCompare(other.name) < 0;
    });
}

/** Why there is nothing to see, where no station has a result. */
QString emptyTextOf(const CityComparison &city)
{
    if (city.stations.empty()) {
        return tr("No station measures %1.").arg(city.indicator.name());
    }
    const auto hasData = [&](ComparisonSide Comparison::*side) {
        return std::ranges::any_of(
            city.stations, [side](const StationComparison &one) { return (one.comparison.*side).valid > 0; });
    };
    if (!hasData(&Comparison::a)) {
        return tr("Nothing was measured in A.");
    }
    return hasData(&Comparison::b) ? QString() : tr("Nothing was measured in B.");
}

void describe(CityComparison &city, const SceneContext &context)
{
    city.timeZone = context.options.timeZone;
    city.locale = context.options.locale;
    city.isDemo = std::ranges::any_of(context.data.sources, &SourceStatus::isDemo);
    if (city.isDemo) {
        city.demoMark = QCoreApplication::translate("Scene", "Demo · synthetic data");
    }
    for (const ComparisonIndicator &indicator : comparisonIndicators()) {
        const auto measures = [&](const StoredSeries &series) {
            return series.series.quantity == indicator.quantity && series.sampleCount > 0;
        };
        if (std::ranges::any_of(context.data.series, measures)) {
            city.indicators.push_back(QString(indicator.key));
        }
    }
    for (const StoredSeries *series : context.seriesOf(QString(city.indicator.quantity))) {
        const Station *station = context.stationOf(series->series);
        if (station && std::ranges::find(city.measuring, *station) == city.measuring.end()) {
            city.measuring.push_back(*station);
        }
    }
    std::ranges::sort(city.measuring,
        [](const Station &one, const Station &other) { return one.name.localeAwareCompare(other.name) < 0; });
}

/** Texts of the sides; answers whether both are chosen. */
bool nameSides(CityComparison &city, const SceneContext &context)
{
    if (!city.state.isOfPlaces()) {
        city.a = city.state.a.range.value_or(TimeRange{});
        city.b = city.state.b.range.value_or(TimeRange{});
        city.textA = periodText(city.a, city.timeZone, city.locale);
        city.textB = periodText(city.b, city.timeZone, city.locale);
        return !city.a.isEmpty() && !city.b.isEmpty();
    }
    city.a = city.b = context.period;
    city.periodText = periodText(context.period, city.timeZone, city.locale);
    const auto nameOf = [&](const Selection &place) {
        const auto row = context.data.stationRows.constFind({place.source, place.id});
        return row == context.data.stationRows.cend() ? place.id : context.data.stations[*row].name;
    };
    city.textA = nameOf(city.state.a.place);
    city.textB = nameOf(city.state.b.place);
    return !city.state.a.place.isEmpty() && !city.a.isEmpty();
}

/** Fills the stations of @p city. */
Result<void> addStations(
    CityComparison &city, const Contexts &contexts, const std::vector<SchoolHolidays> &holidays)
{
    const ComparisonMatch match{
        city.state.matchesDayTypes, city.state.matchesDryDays, city.state.matchesTemperature};
    WeatherCache weatherA;
    WeatherCache weatherB;
    const bool isOfPlaces = city.state.isOfPlaces();
    std::optional<ComparisonInput> placeA;
    const auto stations = comparedStations(contexts.a, contexts.b, city.indicator);
    QSet<QString> sources;
    if (isOfPlaces) {
        const auto found = std::ranges::find(stations, city.state.a.place, &ComparedStation::selection);
        if (found == stations.end()) {
            return {};
        }
        auto input = inputOf(contexts.a, *found, city.indicator, holidays, weatherA);
        if (!input) {
            return tl::unexpected(input.error());
        }
        placeA = std::move(*input);
        city.placeA = found->place;
        city.attributionA = contexts.a.attributionsOf({found->selection.source}).join(QStringLiteral(", "));
    }
    for (const ComparedStation &station : stations) {
        if (isOfPlaces && station.selection == city.state.a.place) {
            continue;
        }
        auto a = placeA ? Result<ComparisonInput>(*placeA)
                        : inputOf(contexts.a, station, city.indicator, holidays, weatherA);
        auto b = inputOf(contexts.b, station, city.indicator, holidays, weatherB);
        if (!a || !b) {
            return tl::unexpected(!a ? a.error() : b.error());
        }
        city.stations.push_back({station.selection, station.station->name, station.place,
            compareDays(*a, *b, city.indicator, match, isOfPlaces),
            contexts.a.attributionsOf({station.selection.source}).join(QStringLiteral(", ")),
            station.weatherText(city.locale)});
        sources << station.selection.source;
    }
    city.sources = contexts.a.attributionsOf(sources);
    return {};
}

} // namespace

Result<CityComparison> loadComparison(Connection &connection, const ViewState &view,
    const CompareState &state, const SceneOptions &options, const std::vector<SchoolHolidays> &schoolHolidays,
    ComparisonCache &cache)
{
    const auto rangeOf = [&](const CompareSide &side) {
        return state.isOfPlaces() ? view.time.range : side.range;
    };
    const ViewState viewA = viewOf(view, rangeOf(state.a));
    const ViewState viewB = viewOf(view, rangeOf(state.b));
    const auto a = sceneContext(connection, viewA, options, cache.a);
    const auto b = sceneContext(connection, viewB, options, state.isOfPlaces() ? cache.a : cache.b);
    if (!a || !b) {
        return tl::unexpected(!a ? a.error() : b.error());
    }
    CityComparison city;
    city.state = state;
    const ComparisonIndicator *indicator = comparisonIndicatorByKey(state.indicator);
    city.indicator = indicator ? *indicator : comparisonIndicators().front();
    describe(city, *a);
    city.origin = {connection.path(), options.timeZone, {}};
    city.origin.view.camera = view.camera;
    if (state.isOfPlaces()) {
        city.origin.view.time.range = a->period;
    }
    if (!nameSides(city, *a)) {
        return city;
    }
    const Contexts contexts{*a, *b};
    if (const auto added = addStations(city, contexts, schoolHolidays); !added) {
        return tl::unexpected(added.error());
    }
    sort(city.stations);
    city.shown = shownStation(city, state.isOfPlaces() ? state.b.place : view.selection);
    city.emptyText = emptyTextOf(city);
    return city;
}

} // namespace stadtblick
