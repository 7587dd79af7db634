#include "app/window/settings.h"

#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr qsizetype rememberedCities = 12;

QString nameOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? u"light"_s
                                        : (choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s);
}

ThemeChoice choiceOf(const QString &name)
{
    return name == "light"_L1 ? ThemeChoice::Light
                              : (name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System);
}

QString nameOf(MapDrawing drawing)
{
    return drawing == MapDrawing::GraphicsCard
        ? u"graphics card"_s
        : (drawing == MapDrawing::Processor ? u"processor"_s : u"automatic"_s);
}

MapDrawing drawingOf(const QString &name)
{
    return name == "graphics card"_L1
        ? MapDrawing::GraphicsCard
        : (name == "processor"_L1 ? MapDrawing::Processor : MapDrawing::Automatic);
}

} // namespace

Settings loadSettings()
{
    const QSettings store;
    Settings settings;
    settings.language = store.value(u"language"_s).toString();
    settings.theme = choiceOf(store.value(u"theme"_s).toString());
    settings.textScale = std::clamp(store.value(u"textScale"_s, 1.0).toDouble(), 1.0, 1.5);
    settings.mapDrawing = drawingOf(store.value(u"mapDrawing"_s).toString());
    settings.lastCity = store.value(u"lastCity"_s).toString();
    settings.cities = store.value(u"cities"_s).toStringList();
    settings.geometry = store.value(u"geometry"_s).toByteArray();
    return settings;
}

void saveSettings(const Settings &settings)
{
    QSettings store;
    store.setValue(u"language"_s, settings.language);
    store.setValue(u"theme"_s, nameOf(settings.theme));
    store.setValue(u"textScale"_s, settings.textScale);
    store.setValue(u"mapDrawing"_s, nameOf(settings.mapDrawing));
    store.setValue(u"lastCity"_s, settings.lastCity);
    store.setValue(u"cities"_s, settings.cities);
    store.setValue(u"geometry"_s, settings.geometry);
}

Settings withCity(Settings settings, const QString &cachePath)
{
    settings.lastCity = cachePath;
    settings.cities.removeAll(cachePath);
    settings.cities.prepend(cachePath);
    settings.cities = settings.cities.first(std::min(rememberedCities, settings.cities.size()));
    return settings;
}

} // namespace stadtblick
