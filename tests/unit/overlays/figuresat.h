#pragma once

#include "models/overlays/figuresloader.h"
#include "tests/unit/overlays/madeupcache.h"

#include <QtTest/QTest>

namespace stadtblick {

inline constexpr qint64 minuteMs = 60'000;

inline ViewState weekView()
{
    ViewState view;
    view.time.range = MadeUpCache::week();
    return view;
}

inline StationFigures figuresAt(
    MadeUpCache &cache, const QString &station, const ViewState &view = weekView())
{
    SceneOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    options.timeZone = QTimeZone("Europe/Berlin");
    SceneCache sceneCache;
    const auto figures = loadStationFigures(cache.connection(),
        {QStringLiteral("station"), QStringLiteral("net"), station}, view, options, sceneCache);
    return figures.value().value();
}

inline const Figure *find(const StationFigures &station, QLatin1StringView key, QStringView quantity = {})
{
    const auto found = std::ranges::find_if(station.figures, [&](const Figure &figure) {
        return figure.key == key && (quantity.isEmpty() || figure.quantity == quantity);
    });
    return found == station.figures.end() ? nullptr : &*found;
}

inline double valueAt(const StationFigures &station, QLatin1StringView key, QStringView quantity = {})
{
    const Figure *figure = find(station, key, quantity);
    return figure && figure->value ? *figure->value : std::nan("");
}

/** The shipped city with members of its own. */
inline void setProfile(MadeUpCache &cache, const QByteArray &members)
{
    const QByteArray profile = R"({"name":"Musterlautern","centre":{"lon":7.77,"lat":49.44},
        "bounds":{"west":7.6,"south":49.3,"east":8,"north":49.6},"timeZone":"Europe/Berlin",
        "projectedCrs":"EPSG:25832",)"
        + members + R"(,"start":{"version":1,"camera":{"lon":7.77,"lat":49.44,"zoom":13}}})";
    const auto city = cityProfileFromBytes(profile, QStringLiteral("made-up.json"));
    QVERIFY2(city, city ? "" : qPrintable(toOneLine(city.error())));
    QVERIFY(SyncStore(cache.connection()).setProfile(profile));
}

} // namespace stadtblick
