#pragma once

#include "models/overlays/scene.h"

#include <memory>
#include <vector>

namespace stadtblick {

/** The symbols of one layer as a map of one zoom shows them. */
struct ShownSymbols
{
    std::shared_ptr<const SymbolLayer> layer;
    std::vector<bool> hidesNumber; ///< of each symbol: drawn without its number; empty: all numbers stand
};

/** Which of a scene's symbols: a picture of the map holds crowds, the few others are drawn over it. */
enum class SymbolPart { All, Crowds, Single };

/**
 * The zoom that decides which numbers stand at @p zoom: whole quarters, rounded down, so that what is free
 * there is free up to the next one, and numbers don't come and go while the map zooms.
 */
double numberZoom(double zoom);

/**
 * A scene's symbols in drawing order, bottom first: crowds (isCrowd()), the other layers in their order, and
 * once more the symbol of what is selected, so that nothing covers it. A number that a symbol above it would
 * cover, wholly or in part, is left out; its symbol stays. So the selected thing's number goes before a
 * higher layer's, and that before a larger value's of the same layer. Depends on @p zoom (through
 * numberZoom()) and @p scale alone, never on where the map lies: panning changes nothing. Takes a time in
 * proportion to the number of symbols.
 */
std::vector<ShownSymbols> shownSymbols(
    const MapScene &scene, double zoom, double scale, SymbolPart part = SymbolPart::All);

/** Where a symbol's number stands, in pixels at 100 % from the symbol's middle; empty without a number. */
QRectF numberBox(const Symbol &symbol);

/** True if anything of a symbol lies over @p box, in pixels at 100 % from the symbol's middle. */
bool covers(const Symbol &symbol, const QRectF &box);

} // namespace stadtblick
