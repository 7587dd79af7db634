#include "models/report/comparisoncharts.h"

#include "models/charts/comparisonchartloader.h"

namespace stadtblick {

Result<std::optional<ProfileChart>> loadComparisonProfile(
    Connection &connection, const CityComparison &city, const std::function<bool()> &isCanceled)
{
    const StationComparison *station = city.shownStation();
    if (!station) {
        return std::optional<ProfileChart>{};
    }
    const bool isOfPlaces = city.state.isOfPlaces();
    const auto nameOf = [&](QChar letter, const CompareSide &side, const QString &place) {
        const QString &name = isOfPlaces ? place : side.name;
        return name.isEmpty() ? QString(letter) : QString(letter + QLatin1Char(' ') + name);
    };
    ChartOptions options;
    options.quantity = QString(city.indicator.quantity);
    options.locale = city.locale;
    options.timeZone = city.timeZone;
    options.isCanceled = isCanceled;
    return loadComparedProfiles(connection,
        {ComparedProfile{isOfPlaces ? city.state.a.place : station->station, city.a,
             nameOf(u'A', city.state.a, city.textA)},
            ComparedProfile{station->station, city.b, nameOf(u'B', city.state.b, city.textB)}},
        options);
}

} // namespace stadtblick
