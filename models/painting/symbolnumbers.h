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

/**
 * The zoom that decides which numbers stand at @p zoom: whole quarters, rounded down, so that what is free
 * there is free up to the next one, and numbers don't come and go while the map zooms.
 */
double numberZoom(double zoom);

/**
 * A scene's symbols in drawing order, bottom first: layer by layer, and once more the symbol of what is
 * selected, so that nothing covers it. A number that a symbol above it would cover, wholly or in part, is
 * left out; its symbol stays. So the selected thing's number goes before a higher layer's, and that before a
 * larger value's of the same layer. Depends on @p zoom (through numberZoom()) and @p scale alone, never on
 * where the map lies: panning changes nothing. Takes a time in proportion to the number of symbols.
 */
std::vector<ShownSymbols> shownSymbols(const MapScene &scene, double zoom, double scale);

/**
 * shownSymbols() for screens that draw crowds (isCrowd()) into pictures on a worker and the few others at
 * once, in the order of drawing: below @c few[i] lie @c crowds[i], the last of @c crowds lie above all. So
 * there is one more of @c crowds. The ring around what is selected lies below all symbols and is drawn at
 * once, too: with one nothing lies in the first picture.
 */
struct SymbolSlices
{
    std::vector<std::vector<ShownSymbols>> crowds;
    std::vector<std::vector<ShownSymbols>> few;
};

/** Of which slices the numbers are decided; the others may have all of theirs. */
enum class SymbolPart { Crowds, Few };

/** Few symbols above crowds cost no more than themselves. */
SymbolSlices symbolSlices(const MapScene &scene, double zoom, double scale, SymbolPart part);

/** How many slices of few symbols a scene has. */
std::size_t fewSliceCount(const MapScene &scene);

/** Where a symbol's number stands, in pixels at 100 % from the symbol's middle; empty without a number. */
QRectF numberBox(const Symbol &symbol);

/** True if anything of a symbol lies over @p box, in pixels at 100 % from the symbol's middle. */
bool covers(const Symbol &symbol, const QRectF &box);

} // namespace stadtblick
