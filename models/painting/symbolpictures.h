#pragma once

#include "models/overlays/layers.h"

#include <unordered_map>

namespace stadtblick {

/**
 * The different pictures of symbols, each drawn once: a hundred thousand points share a few. What the
 * symbols are called and where they lie makes no difference.
 */
class SymbolPictures
{
public:
    /** @p scale multiplies all pixel sizes; @p ratio: the pictures' pixels per logical pixel. */
    SymbolPictures(double scale, double ratio);

    /** The index of a symbol's picture, with its number or without; draws it if it is new. */
    int indexOf(const Symbol &symbol, bool hidesNumber = false);
    /** Square, premultiplied, the symbol's middle in the middle; their device pixel ratio is set. */
    const std::vector<QImage> &pictures() const { return m_pictures; }

private:
    double m_scale;
    double m_ratio;
    std::vector<QImage> m_pictures;
    std::vector<Symbol> m_kinds; ///< of each picture, without name and place
    std::unordered_multimap<std::size_t, int> m_known; ///< by the hash of what is seen
};

/** True if two symbols look the same. */
bool isAlike(const Symbol &a, const Symbol &b);

} // namespace stadtblick
