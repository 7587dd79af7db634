#include "models/overlays/badges.h"

#include "models/overlays/sidebyside.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick {

namespace {

using SharedSymbols = std::shared_ptr<const SymbolLayer>;

/** A symbol that gives way, while its neighbours are looked for. */
struct Yielding
{
    QPointF mercator;
    std::size_t index = 0; ///< in its layer
    double radiusPx = 0; ///< of the largest symbol at its place; 0: there is none
};

/** Those of a layer from west to east. */
std::vector<Yielding> yieldingOf(const SymbolLayer &layer)
{
    std::vector<Yielding> all;
    all.reserve(layer.symbols.size());
    for (std::size_t i = 0; i < layer.symbols.size(); ++i) {
        all.push_back({layer.originMercator + layer.symbols[i].position, i, 0});
    }
    std::ranges::sort(all, {}, [](const Yielding &at) { return at.mercator.x(); });
    return all;
}

void meet(std::vector<Yielding> &yielding, const SymbolLayer &other)
{
    const auto eastOf = [](const Yielding &at) { return at.mercator.x(); };
    for (const Symbol &symbol : other.symbols) {
        if (symbol.info.selection.kind != u"station") {
            continue;
        }
        const QPointF mercator = other.originMercator + symbol.position;
        auto at = std::ranges::lower_bound(yielding, mercator.x() - commonPlaceM, {}, eastOf);
        for (; at != yielding.end() && at->mercator.x() <= mercator.x() + commonPlaceM; ++at) {
            const QPointF away = at->mercator - mercator;
            if (std::hypot(away.x(), away.y()) <= commonPlaceM) {
                at->radiusPx = std::max(at->radiusPx, symbol.radiusPx);
            }
        }
    }
}

/** Up to the right, so far that both outlines touch. */
QPointF badgeOffset(double radiusPx, double badgeRadiusPx)
{
    const double aside = (radiusPx + badgeRadiusPx) / std::numbers::sqrt2;
    return {aside, -aside};
}

/** @p symbols as they stand beside all other layers' ones. */
SharedSymbols besideOthers(const MapScene &scene, const MapLayer &own, const SharedSymbols &symbols)
{
    std::vector<Yielding> yielding = yieldingOf(*symbols);
    for (const MapLayer *layer : scene.drawn()) {
        if (layer == &own || layer->givesWay) {
            continue;
        }
        for (const LayerContent &content : layer->contents) {
            if (const auto *other = std::get_if<SharedSymbols>(&content); other && *other) {
                meet(yielding, **other);
            }
        }
    }
    std::shared_ptr<SymbolLayer> moved;
    for (const Yielding &at : yielding) {
        const Symbol &symbol = symbols->symbols[at.index];
        const QPointF offset = at.radiusPx > 0 ? badgeOffset(at.radiusPx, symbol.radiusPx) : QPointF();
        if (offset != symbol.offsetPx) {
            if (!moved) {
                moved = std::make_shared<SymbolLayer>(*symbols);
            }
            moved->symbols[at.index].offsetPx = offset;
        }
    }
    return moved ? SharedSymbols(std::move(moved)) : symbols;
}

} // namespace

void placeBadges(MapScene &scene)
{
    placeSideBySide(scene);
    for (MapLayer &layer : scene.layers) {
        if (!layer.givesWay) {
            continue;
        }
        for (LayerContent &content : layer.contents) {
            if (const auto *symbols = std::get_if<SharedSymbols>(&content); symbols && *symbols) {
                content = besideOthers(scene, layer, *symbols);
            }
        }
    }
}

} // namespace stadtblick
