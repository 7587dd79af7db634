// What of a scene may leave the program.

#include "models/overlays/badges.h"
#include "models/overlays/scene.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>

namespace stadtblick {

namespace {

bool isOf(const ThingInfo &info, const Selection &selection)
{
    return info.selection == selection || std::ranges::find(info.members, selection) != info.members.end();
}

/** True if a layer has a symbol, a line or an area of what is selected. */
bool shows(const MapLayer &layer, const Selection &selection)
{
    const auto isShown = [&](const ThingInfo &info) { return isOf(info, selection); };
    return std::ranges::any_of(layer.contents, [&](const LayerContent &content) {
        if (const auto *symbols = std::get_if<std::shared_ptr<const SymbolLayer>>(&content)) {
            return std::ranges::any_of((*symbols)->symbols, isShown, &Symbol::info);
        }
        if (const auto *lines = std::get_if<std::shared_ptr<const PolylineLayer>>(&content)) {
            return std::ranges::any_of((*lines)->lines, isShown, &MapLine::info);
        }
        const auto *areas = std::get_if<std::shared_ptr<const PolygonLayer>>(&content);
        return areas && std::ranges::any_of((*areas)->areas, isShown, &MapArea::info);
    });
}

/** Takes the outline of what is selected out of the marks; drawn areas stay. */
void removeOutline(MapLayer &marks, const Selection &selection)
{
    for (LayerContent &content : marks.contents) {
        const auto *areas = std::get_if<std::shared_ptr<const PolygonLayer>>(&content);
        if (areas && *areas) {
            auto others = std::make_shared<PolygonLayer>(**areas);
            std::erase_if(
                others->areas, [&](const MapArea &area) { return area.info.selection == selection; });
            content = std::shared_ptr<const PolygonLayer>(std::move(others));
        }
    }
}

/** What is selected stays marked only where a layer that is not internal shows it, or none at all. */
void removeSelection(MapScene &scene, const std::vector<MapLayer> &leftOut)
{
    const auto isShownBy = [&](const MapLayer &layer) { return shows(layer, scene.selection); };
    if (scene.selection.isEmpty() || std::ranges::none_of(leftOut, isShownBy)) {
        return;
    }
    scene.selected = ringOf(scene, scene.selection);
    if (std::ranges::none_of(scene.layers, isShownBy)) {
        removeOutline(scene.marks, scene.selection);
    }
}

} // namespace

std::optional<SelectedRing> ringOf(const MapScene &scene, const Selection &selection)
{
    const auto isShown = [&](const Symbol &symbol) { return isOf(symbol.info, selection); };
    std::optional<SelectedRing> ofBadge;
    const std::vector<const MapLayer *> drawn = scene.drawn();
    for (auto layer = drawn.rbegin(); layer != drawn.rend(); ++layer) {
        for (const LayerContent &content : (*layer)->contents) {
            const auto *symbols = std::get_if<std::shared_ptr<const SymbolLayer>>(&content);
            if (!symbols) {
                continue;
            }
            const auto found = std::ranges::find_if((*symbols)->symbols, isShown);
            if (found == (*symbols)->symbols.end()) {
                continue;
            }
            const SelectedRing ring{found->position + (*symbols)->originMercator, found->radiusPx, *found};
            if (ring.offsetPx().isNull()) {
                return ring;
            }
            ofBadge = ofBadge.value_or(ring);
        }
    }
    return ofBadge;
}

MapScene sceneForExport(MapScene scene)
{
    const auto closed =
        std::ranges::stable_partition(scene.layers, std::logical_not(), &MapLayer::isInternal);
    const std::vector<MapLayer> leftOut(
        std::make_move_iterator(closed.begin()), std::make_move_iterator(closed.end()));
    scene.layers.erase(closed.begin(), closed.end());
    QSet<QString> names; // an overlay has a layer of its own, which is not counted twice
    for (const RasterOverlay &overlay : scene.rasterOverlays) {
        if (overlay.isInternal
            && std::ranges::find(leftOut, overlay.layerId, &MapLayer::id) == leftOut.end()) {
            names << overlay.layerId;
        }
    }
    std::erase_if(scene.rasterOverlays, [](const RasterOverlay &overlay) { return overlay.isInternal; });
    const qsizetype count = std::ssize(leftOut) + names.size();
    if (count == 0) {
        return scene;
    }
    for (const MapLayer &layer : leftOut) {
        std::erase_if(scene.marks.contents, [&](const LayerContent &content) {
            return std::ranges::find(layer.above, content) != layer.above.end();
        });
        for (const QString &text : layer.attributions) {
            const bool isNeeded = std::ranges::any_of(
                scene.layers, [&](const MapLayer &other) { return other.attributions.contains(text); });
            if (!isNeeded) {
                scene.attributions.removeAll(text);
            }
        }
    }
    placeBadges(scene); // what a badge gave way to may be gone
    removeSelection(scene, leftOut);
    if (scene.selected && !scene.selected->offsetPx().isNull()) {
        scene.selected = ringOf(scene, scene.selection);
    }
    scene.leftOutText = QCoreApplication::translate(
        "Scene", "%n internal layer(s) left out", nullptr, static_cast<int>(count));
    return scene;
}

} // namespace stadtblick
