#include "models/overlays/sceneloader.h"

#include "models/basemap/rastergrid.h"
#include "models/overlays/areashapeloader.h"
#include "models/overlays/badges.h"
#include "models/overlays/districtindicator.h"
#include "models/overlays/planfile.h"
#include "models/overlays/scenedataloader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <array>
#include <cmath>

namespace stadtblick {

namespace {

using LayerLoad = Result<MapLayer> (*)(const SceneContext &, const LayerState &);

/** A layer that this version draws. */
struct LayerKind
{
    QLatin1StringView id;
    LayerLoad load;
    bool (*followsTime)(const LayerState &);
    bool followsIdeas;
};

bool always(const LayerState &)
{
    return true;
}

bool never(const LayerState &)
{
    return false;
}

bool ifChosen(const LayerState &state)
{
    return followsTime(districtIndicatorOf(state.options, QLocale::c()));
}

constexpr std::array layerKinds{
    LayerKind{QLatin1StringView("heat"), loadHeat, always, false},
    LayerKind{QLatin1StringView("noise"), loadNoise, always, false},
    LayerKind{QLatin1StringView("traffic"), loadTraffic, always, false},
    LayerKind{QLatin1StringView("air"), loadAir, always, false},
    LayerKind{QLatin1StringView("rain"), loadRain, always, false},
    LayerKind{QLatin1StringView("water"), loadWater, always, false},
    LayerKind{QLatin1StringView("parking"), loadParking, always, false},
    LayerKind{QLatin1StringView("districts"), loadDistricts, ifChosen, false},
    LayerKind{QLatin1StringView("network"), loadNetwork, never, false},
    LayerKind{QLatin1StringView("ideas"), loadIdeas, never, true},
};

bool ifCompared(const LayerState &state)
{
    return isComparedWithStations(planStyleOf(state.options));
}

constexpr LayerKind planKind{QLatin1StringView("plan"), loadPlan, ifCompared, false};

const LayerKind *kindOf(const QString &id)
{
    if (isPlanLayer(id)) {
        return &planKind;
    }
    const auto found = std::ranges::find_if(layerKinds, [&](const LayerKind &kind) { return kind.id == id; });
    return found == layerKinds.end() ? nullptr : &*found;
}

/** The zoom that the ideas' clusters are made for. */
int clusterZoom(const ViewState &view)
{
    return static_cast<int>(std::floor(view.camera.zoom));
}

/** Everything that a layer depends on beside the cache's content. */
QByteArray keyOf(const LayerKind &kind, const LayerState &state, const SceneContext &context)
{
    const SceneOptions &options = context.options;
    QJsonArray key{static_cast<int>(options.theme), options.locale.name(), options.surfaceCells,
        options.projectedCrs, QString::fromLatin1(options.timeZone.id()), options.streets != nullptr,
        state.options};
    if (kind.id == planKind.id) {
        const PlanStyle style = planStyleOf(state.options);
        key.append(isShownAt(style, context.view.camera.zoom));
        key.append(QFileInfo(style.file).lastModified().toMSecsSinceEpoch());
    }
    if (kind.followsTime(state)) {
        key.append(context.period.fromMs);
        key.append(context.period.toMs);
        key.append(context.periodText());
        for (const TimeRange &window : context.windows) {
            key.append(window.fromMs);
        }
    }
    if (kind.followsIdeas) {
        key.append(clusterZoom(context.view));
        key.append(context.view.ideas.search);
        key.append(context.view.ideas.filters);
    }
    return QJsonDocument(key).toJson(QJsonDocument::Compact);
}

/** True for what never leaves the program: by the layer's option, or the network by its profile. */
bool isInternal(const LayerState &state, const SceneContext &context)
{
    return state.options.value(QStringLiteral("internal")).toBool()
        || (state.id == u"network" && context.data.network.isInternal);
}

void markInternal(MapLayer &layer, const LayerState &state, const SceneContext &context)
{
    if (isInternal(state, context)) {
        layer.isInternal = true;
        layer.legend.notes << QCoreApplication::translate("Scene", "Internal: left out of exports");
    }
}

/** Fields let the map through at the layer's opacity; symbols and lines are always drawn whole. */
bool hasField(const MapLayer &layer)
{
    return std::ranges::any_of(layer.contents, [](const LayerContent &content) {
        return std::holds_alternative<std::shared_ptr<const SurfaceLayer>>(content)
            || std::holds_alternative<std::shared_ptr<const PolygonLayer>>(content);
    });
}

Result<MapLayer> loadLayer(const LayerKind &kind, const LayerState &state, const SceneContext &context)
{
    const QByteArray key = keyOf(kind, state, context);
    CachedLayer &known = context.data.layers[state.id];
    if (known.key != key) {
        auto layer = kind.load(context, state);
        if (!layer) {
            return layer;
        }
        layer->id = state.id;
        layer->legend.layerId = state.id;
        layer->legend.followsTime = kind.followsTime(state);
        known = {key, std::move(*layer)};
    }
    MapLayer layer = known.layer;
    layer.opacity = state.opacity;
    layer.legend.opacity = hasField(layer) ? state.opacity : 1;
    markInternal(layer, state, context);
    return layer;
}

/** What the list of layers and the legends tell of a map service; its pictures are drawn with the base map.
 */
MapLayer mapServiceLayer(const RasterSource &map, const LayerState &state, const SceneContext &context)
{
    MapLayer layer;
    layer.id = state.id;
    layer.opacity = state.opacity;
    layer.legend.layerId = state.id;
    layer.legend.title = map.name;
    layer.legend.followsTime = false;
    layer.legend.opacity = state.opacity;
    if (!map.attribution.isEmpty()) {
        layer.legend.notes << map.attribution;
    }
    markInternal(layer, state, context);
    return layer;
}

/** A selected station that no layer shows as a symbol: its place. */
std::optional<SelectedRing> stationRing(const SceneContext &context)
{
    const Station *station = context.selectedStation();
    return station && station->position ? std::optional(SelectedRing{toMercator(*station->position), 5})
                                        : std::nullopt;
}

/** The sources that a layer's things come from; those of a surface are its stations'. */
QSet<QString> sourcesOf(const MapLayer &layer)
{
    QSet<QString> sources = layer.sources;
    const auto note = [&](const ThingInfo &info) {
        if (!info.selection.isEmpty()) {
            sources << info.selection.source;
        }
        for (const Selection &member : info.members) {
            sources << member.source;
        }
    };
    for (const LayerContent &content : layer.contents) {
        if (const auto *symbols = std::get_if<std::shared_ptr<const SymbolLayer>>(&content)) {
            std::ranges::for_each((*symbols)->symbols, note, &Symbol::info);
        } else if (const auto *lines = std::get_if<std::shared_ptr<const PolylineLayer>>(&content)) {
            std::ranges::for_each((*lines)->lines, note, &MapLine::info);
        } else if (const auto *areas = std::get_if<std::shared_ptr<const PolygonLayer>>(&content)) {
            std::ranges::for_each((*areas)->areas, note, &MapArea::info);
        }
    }
    return sources;
}

/** The attributions of each layer, and of the scene: those of the sources, then those of plans. */
void addAttributions(const SceneContext &context, MapScene &scene)
{
    QSet<QString> all;
    QStringList plans;
    for (MapLayer &layer : scene.layers) {
        const QSet<QString> sources = sourcesOf(layer);
        plans << layer.attributions; // what a loader knew of its own
        layer.attributions << context.attributionsOf(sources);
        layer.attributions.removeDuplicates();
        all.unite(sources);
    }
    scene.attributions = context.attributionsOf(all) << plans;
    scene.attributions.removeDuplicates();
}

/** The drawn areas, the outline of what is selected, and what lies above all layers. */
Result<void> addMarks(const SceneContext &context, MapScene &scene)
{
    auto marks = loadMarks(context);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    scene.marks = std::move(*marks);
    for (const MapLayer &layer : scene.layers) {
        scene.marks.contents.insert(scene.marks.contents.end(), layer.above.begin(), layer.above.end());
    }
    return {};
}

/** True if both are symbols, and the same ones. */
bool areAlike(const LayerContent &a, const LayerContent &b)
{
    const auto *left = std::get_if<std::shared_ptr<const SymbolLayer>>(&a);
    const auto *right = std::get_if<std::shared_ptr<const SymbolLayer>>(&b);
    return a == b || (left && right && *left && *right && **left == **right);
}

/** Badges that stand as they did are the same objects: nothing to upload again while the clock moves. */
void keepBadges(const SceneContext &context, MapScene &scene)
{
    for (MapLayer &layer : scene.layers) {
        if (!layer.givesWay) {
            continue;
        }
        if (std::ranges::equal(layer.contents, context.data.badges, areAlike)) {
            layer.contents = context.data.badges;
        } else {
            context.data.badges = layer.contents;
        }
    }
}

/** The ring around what is selected. */
void addSelection(const SceneContext &context, MapScene &scene)
{
    scene.selection = context.view.selection;
    if (!context.view.selection.isEmpty()) {
        scene.selected = ringOf(scene, context.view.selection);
        if (!scene.selected) {
            scene.selected = stationRing(context);
        }
    }
}

/** True while @p zoom lies in the range of a plan or a map service, and in that of the service's tiles. */
bool isShownAt(const LayerState &state, double zoom)
{
    const auto map = isMapLayer(state.id) ? rasterSourceOf(state.options) : std::nullopt;
    return isShownAt(planStyleOf(state.options), zoom) && (!map || hasTilesFor(*map, zoom));
}

/** Adds a map service to the layers, and to the overlays while the camera's scale shows it. */
void addMapService(
    MapScene &scene, const RasterSource &map, const LayerState &state, const SceneContext &context)
{
    MapLayer layer = mapServiceLayer(map, state, context);
    if (isShownAt(state, context.view.camera.zoom)) {
        scene.rasterOverlays.push_back(
            {map, tileFileOf(map, context.connection.path()), state.opacity, state.id, layer.isInternal});
    } else {
        layer.emptyText = hiddenByScaleText();
    }
    scene.layers.push_back(std::move(layer));
}

/** Forgets the plans that the view has no more: their rasters are large, and keep their files open. */
void forgetGonePlans(const SceneContext &context)
{
    const auto isGone = [&context](QHash<QString, CachedLayer>::iterator layer) {
        return isPlanLayer(layer.key()) && !context.view.layer(layer.key());
    };
    context.data.layers.removeIf(isGone);
    context.data.planRasters.removeIf(isGone);
}

/** Plans and map services with a range of scales that one camera shows and the other doesn't. */
bool showsOtherPlans(const ViewState &a, const ViewState &b)
{
    return std::ranges::any_of(b.layers, [&](const LayerState &state) {
        return state.isVisible && (isPlanLayer(state.id) || isMapLayer(state.id))
            && isShownAt(state, a.camera.zoom) != isShownAt(state, b.camera.zoom);
    });
}

} // namespace

Result<MapScene> loadScene(
    Connection &connection, const ViewState &view, const SceneOptions &options, SceneCache &cache)
{
    const auto context = sceneContext(connection, view, options, cache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    forgetGonePlans(*context);
    MapScene scene;
    scene.theme = options.theme;
    scene.locale = options.locale;
    scene.period = context->period;
    scene.periodText = context->periodText();
    scene.hasBaseMap = false;
    for (const LayerState &state : view.layers) {
        if (!state.isVisible) {
            continue;
        }
        if (context->isCanceled()) {
            return tl::unexpected(cancelledLoad());
        }
        if (state.id == u"basemap") {
            scene.hasBaseMap = true;
            scene.baseMapOpacity = state.opacity;
            scene.raster = rasterSourceOf(state.options);
            scene.tileFile = scene.raster ? tileFileOf(*scene.raster, connection.path()) : QString();
        } else if (const auto map = isMapLayer(state.id) ? rasterSourceOf(state.options) : std::nullopt) {
            addMapService(scene, *map, state, *context);
        } else if (const LayerKind *kind = kindOf(state.id)) {
            auto layer = loadLayer(*kind, state, *context);
            if (!layer) {
                return tl::unexpected(layer.error());
            }
            scene.layers.push_back(std::move(*layer));
        }
    }
    if (const auto added = addMarks(*context, scene); !added) {
        return tl::unexpected(added.error());
    }
    placeBadges(scene);
    keepBadges(*context, scene);
    addSelection(*context, scene);
    addAttributions(*context, scene);
    scene.isDemo = std::ranges::any_of(context->data.sources, &SourceStatus::isDemo);
    if (scene.isDemo) {
        scene.demoMark = QCoreApplication::translate("Scene", "Demo · synthetic data");
    }
    return scene;
}

bool hasSameScene(const ViewState &a, const ViewState &b)
{
    TimeState time = b.time;
    time.step = a.time.step; // how the clock moves does not tell what it shows
    time.play = a.time.play;
    const LayerState *ideas = b.layer(u"ideas");
    const bool zoomMatters = ideas && ideas->isVisible;
    return a.layers == b.layers && a.time == time && a.selection == b.selection && a.ideas == b.ideas
        && a.areas == b.areas && !showsOtherPlans(a, b) && (!zoomMatters || clusterZoom(a) == clusterZoom(b));
}

} // namespace stadtblick
