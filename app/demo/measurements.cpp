#include "app/demo/measurements.h"

#include "app/demo/citymap.h"
#include "app/demo/recorder.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace stadtblick::demo {

std::size_t DemoSeries::count() const
{
    return values.size() - static_cast<std::size_t>(std::ranges::count(values, missing));
}

namespace {

/** Stations at streets stand at the kerb, not where the plan's rough place is. */
Point placeOf(const StationPlan &plan)
{
    const Point rough = bent(plan.straight);
    if (!plan.street) {
        return rough;
    }
    Foot best;
    best.distanceM = 1e9;
    for (const NamedStreet &street : city().streets) {
        if (street.name == plan.street) {
            const Foot foot = nearest(street.line, rough);
            best = foot.distanceM < best.distanceM ? foot : best;
        }
    }
    return best.point + 8.0 * left(best.direction);
}

std::string describe(const StationPlan &plan)
{
    std::string text;
    const auto add = [&](bool isThere, const char *what) {
        if (isThere) {
            text += text.empty() ? "Messstelle " : ", ";
            text += what;
        }
    };
    add(plan.isWeatherStation, "Wetter");
    add(plan.climate.has_value() && !plan.isWeatherStation, "Klima");
    add(plan.noise.has_value(), "Lärm");
    add(plan.road.has_value(), "Verkehr");
    add(plan.air.has_value(), "Luft");
    add(plan.rainFactor.has_value() && !plan.isWeatherStation, "Niederschlag");
    add(plan.parking.has_value(), "Parken");
    add(plan.level.has_value(), "Wasserstand");
    return text + " (Demo · synthetische Daten)";
}

std::string isoDate(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::utc()).toString(u"yyyy-MM-dd").toStdString();
}

} // namespace

Measurements measureYear()
{
    Measurements result;
    const Weather weather = inventWeather();
    int id = 0;
    for (const StationPlan &plan : stationPlans()) {
        const Point place = placeOf(plan);
        const int district = std::max(city().districtAt(place), 0);
        // Parts of the network are older than the demo's year.
        const qint64 since =
            plan.installedMs > yearFromMs ? plan.installedMs : yearFromMs - (60 + id * 37 % 900) * dayMs;
        result.things.push_back(
            {++id, plan.name, describe(plan), city().districts[static_cast<std::size_t>(district)].name,
                place, plan.heightM, isoDate(since), plan.parking ? plan.parking->spaces : 0});
        Recorder(weather, plan, id, result.series).recordAll();
    }
    for (std::size_t i = 0; i < result.series.size(); ++i) {
        result.series[i].id = 101 + static_cast<int>(i);
    }
    return result;
}

const Measurements &measurements()
{
    static const Measurements all = measureYear();
    return all;
}

} // namespace stadtblick::demo
