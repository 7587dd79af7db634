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

} // namespace stadtblick
