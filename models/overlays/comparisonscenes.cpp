#include "models/overlays/comparisonlayers.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

/** The layer that shows an indicator's quantity on the map; empty: it has none. */
QString layerIdOf(const ComparisonIndicator &indicator)
{
    if (indicator.words == ChangeWords::Loudness) {
        return QStringLiteral("noise");
    }
    if (indicator.quantity == QLatin1StringView("air_temperature")) {
        return QStringLiteral("heat");
    }
    return indicator.quantity == QLatin1StringView("vehicle_count") ? QStringLiteral("traffic") : QString();
}

/** Both sides in one scale: whole even degrees around all means. */
QJsonArray commonHeatScale(const CityComparison &city)
{
    double least = std::numeric_limits<double>::infinity();
    double largest = -least;
    for (const StationComparison &station : city.stations) {
        for (const ComparisonSide *side : {&station.comparison.a, &station.comparison.b}) {
            if (side->mean) {
                least = std::min(least, *side->mean);
                largest = std::max(largest, *side->mean);
            }
        }
    }
    if (least > largest) {
        return {};
    }
    return {2 * std::floor(least / 2), 2 * std::ceil(largest / 2 + 0.5)};
}

/** The view of one side: base map, districts where they are shown, and the indicator's layer. */
ViewState sideView(const ViewState &view, const CityComparison &city, TimeRange range)
{
    ViewState side = view;
    side.time = {};
    side.time.range = range;
    const QString id = layerIdOf(city.indicator);
    if (city.indicator.isNight() && id == QLatin1StringView("traffic")) {
        side.time.hours = {22, 6};
    }
    const LayerState *known = view.layer(id);
    LayerState measured{id, true, known ? known->opacity : 1, {}, {}};
    if (id == QLatin1StringView("noise")) {
        measured.options.insert(QStringLiteral("indicator"), QString(city.indicator.key).toLower());
    } else if (id == QLatin1StringView("heat")) {
        measured.opacity = known ? known->opacity : 0.5;
        measured.options.insert(QStringLiteral("scale"), commonHeatScale(city));
        measured.options.insert(QStringLiteral("indicator"),
            city.indicator.isNight() ? QStringLiteral("night_mean") : QStringLiteral("mean"));
    }
    std::erase_if(side.layers, [](const LayerState &layer) {
        // A comparison is printed as it is shown: nothing internal is in it.
        return (layer.id != QLatin1StringView("basemap") && layer.id != QLatin1StringView("districts"))
            || layer.options.value(QStringLiteral("internal")).toBool();
    });
    if (!side.layer(u"basemap")) {
        side.layers.insert(side.layers.begin(), {QStringLiteral("basemap"), true, 1, {}, {}});
    }
    if (!id.isEmpty()) {
        side.layers.push_back(std::move(measured));
    }
    return side;
}

void addAttributions(MapScene &scene, const CityComparison &city)
{
    for (const QString &source : city.sources) {
        if (!scene.attributions.contains(source)) {
            scene.attributions << source;
        }
    }
}

Result<MapScene> sideScene(Connection &connection, const ViewState &view, const CityComparison &city,
    bool isB, const SceneOptions &options, SceneCache &cache)
{
    const ViewState side = sideView(view, city, isB ? city.b : city.a);
    auto scene = loadScene(connection, side, options, cache);
    if (!scene) {
        return scene;
    }
    if (layerIdOf(city.indicator).isEmpty()) {
        scene->layers.push_back(meansLayer(city, isB, options));
    }
    if (city.state.isOfPlaces()) {
        scene->layers.insert(scene->layers.begin(), placesLayer(city, options));
        scene->selected.reset();
    }
    addAttributions(*scene, city);
    return scene;
}

Result<MapScene> differenceScene(MapScene scene, const CityComparison &city, const SceneOptions &options)
{
    auto layer = differenceLayer(city, options);
    if (!layer) {
        return tl::unexpected(layer.error());
    }
    std::erase_if(
        scene.layers, [](const MapLayer &other) { return other.id != QLatin1StringView("districts"); });
    const bool hasSurface = !layer->contents.empty()
        && std::holds_alternative<std::shared_ptr<const SurfaceLayer>>(layer->contents.front());
    if (hasSurface) {
        // The map shows through a surface, but not through symbols.
        MapLayer surface;
        surface.id = QStringLiteral("differenceSurface");
        surface.opacity = options.theme == Theme::Dark ? 0.42 : 0.5;
        surface.contents = {layer->contents.front()};
        layer->contents.erase(layer->contents.begin());
        scene.layers.push_back(std::move(surface));
    }
    scene.layers.push_back(std::move(*layer));
    scene.periodText = city.state.isOfPlaces()
        ? QCoreApplication::translate("Comparison", "A: %1 · B: %2 · %3")
              .arg(city.textA, city.textB, city.periodText)
        : QCoreApplication::translate("Comparison", "A: %1 · B: %2").arg(city.textA, city.textB);
    return scene;
}

std::shared_ptr<const MapScene> shared(MapScene &&scene)
{
    return std::make_shared<const MapScene>(std::move(scene));
}

} // namespace

Result<ComparisonScenes> loadComparisonScenes(Connection &connection, const ViewState &view,
    const CityComparison &comparison, const SceneOptions &options, ComparisonCache &cache)
{
    ComparisonScenes scenes;
    auto a = sideScene(connection, view, comparison, false, options, cache.a);
    if (!a) {
        return tl::unexpected(a.error());
    }
    auto difference = differenceScene(*a, comparison, options);
    if (!difference) {
        return tl::unexpected(difference.error());
    }
    scenes.a = shared(std::move(*a));
    scenes.difference = shared(std::move(*difference));
    if (!comparison.state.isOfPlaces()) {
        auto b = sideScene(connection, view, comparison, true, options, cache.b);
        if (!b) {
            return tl::unexpected(b.error());
        }
        scenes.b = shared(std::move(*b));
    }
    return scenes;
}

} // namespace stadtblick
