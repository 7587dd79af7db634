#include "models/overlays/sidebyside.h"

#include "models/overlays/badges.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace stadtblick {

namespace {

constexpr double leastReadPx = 10; // smaller ones are dots, which say no number
constexpr double besideGapPx = 2;

using SymbolsOfLayer = std::shared_ptr<const SymbolLayer>;

bool isToBeRead(const Symbol &symbol)
{
    return symbol.info.selection.kind == u"station"
        && (!symbol.text.isEmpty() || (symbol.isHatched && symbol.radiusPx >= leastReadPx));
}

/** A place with symbols, and how far to the right of it they reach. */
struct TakenPlace
{
    QPointF mercator;
    double rightPx = 0;
};

/** The places that lower layers have taken, from west to east. */
class TakenPlaces
{
public:
    /** The one at @p mercator; null: none. */
    TakenPlace *at(QPointF mercator)
    {
        auto place = m_places.lower_bound(mercator.x() - commonPlaceM);
        for (; place != m_places.end() && place->first <= mercator.x() + commonPlaceM; ++place) {
            const QPointF away = place->second.mercator - mercator;
            if (std::hypot(away.x(), away.y()) <= commonPlaceM) {
                return &place->second;
            }
        }
        return nullptr;
    }

    void add(const TakenPlace &taken)
    {
        if (TakenPlace *known = at(taken.mercator)) {
            known->rightPx = std::max(known->rightPx, taken.rightPx);
        } else {
            m_places.emplace(taken.mercator.x(), taken);
        }
    }

private:
    std::multimap<double, TakenPlace> m_places;
};

/** @p symbols beside those of @p lower layers; @p taken gets what they take themselves. */
SymbolsOfLayer besideLower(TakenPlaces &lower, const SymbolsOfLayer &symbols, std::vector<TakenPlace> &taken)
{
    std::shared_ptr<SymbolLayer> moved;
    for (std::size_t i = 0; i < symbols->symbols.size(); ++i) {
        const Symbol &symbol = symbols->symbols[i];
        QPointF offset;
        if (isToBeRead(symbol)) {
            const QPointF mercator = symbols->originMercator + symbol.position;
            if (const TakenPlace *place = lower.at(mercator)) {
                offset = {place->rightPx + besideGapPx + symbol.radiusPx, 0};
            }
            taken.push_back({mercator, offset.x() + symbol.radiusPx});
        }
        if (offset != symbol.offsetPx) {
            if (!moved) {
                moved = std::make_shared<SymbolLayer>(*symbols);
            }
            moved->symbols[i].offsetPx = offset;
        }
    }
    return moved ? SymbolsOfLayer(std::move(moved)) : symbols;
}

} // namespace

void placeSideBySide(MapScene &scene)
{
    TakenPlaces lower;
    std::vector<TakenPlace> taken; // sorted in only where another layer has symbols, too
    for (MapLayer &layer : scene.layers) {
        std::vector<TakenPlace> ofLayer;
        for (LayerContent &content : layer.contents) {
            const auto *symbols = std::get_if<SymbolsOfLayer>(&content);
            if (layer.givesWay || !symbols || !*symbols) {
                continue;
            }
            std::ranges::for_each(taken, [&](const TakenPlace &place) { lower.add(place); });
            taken.clear();
            content = besideLower(lower, *symbols, ofLayer);
        }
        taken.insert(taken.end(), ofLayer.begin(), ofLayer.end());
    }
}

} // namespace stadtblick
