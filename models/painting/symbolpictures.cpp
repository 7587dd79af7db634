#include "models/painting/symbolpictures.h"

#include "models/painting/layerpainters.h"

#include <QtCore/QHashFunctions>

namespace stadtblick {

namespace {

/** By what differs most; isAlike decides. */
std::size_t lookHash(const Symbol &symbol)
{
    return qHashMulti(0, symbol.radiusPx, int(symbol.shape), symbol.fill.rgba(), symbol.core.rgba(),
        symbol.text, symbol.isHatched);
}

QImage pictureOf(const Symbol &symbol, double scale, double ratio)
{
    const double radius = (symbol.reachPx() + 1) * scale;
    const int side = std::max(1, qCeil(2 * radius * ratio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    SymbolLayer alone;
    alone.symbols.push_back(symbol);
    const double middle = side / ratio / 2;
    paint(painter, alone, QTransform::fromTranslate(middle, middle), scale);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

bool isAlike(const Symbol &a, const Symbol &b)
{
    return a.radiusPx == b.radiusPx && a.shape == b.shape && a.fill == b.fill && a.casing == b.casing
        && a.casingPx == b.casingPx && a.halo == b.halo && a.haloPx == b.haloPx && a.core == b.core
        && a.corePx == b.corePx && a.text == b.text && a.textColour == b.textColour
        && a.isHatched == b.isHatched;
}

SymbolPictures::SymbolPictures(double scale, double ratio)
    : m_scale(scale)
    , m_ratio(ratio)
{ }

int SymbolPictures::indexOf(const Symbol &symbol, bool hidesNumber)
{
    if (hidesNumber && !symbol.text.isEmpty()) {
        Symbol bare = symbol;
        bare.text.clear();
        return indexOf(bare);
    }
    const std::size_t hash = lookHash(symbol);
    const auto [first, last] = m_known.equal_range(hash);
    for (auto known = first; known != last; ++known) {
        if (isAlike(m_kinds[std::size_t(known->second)], symbol)) {
            return known->second;
        }
    }
    Symbol kind = symbol;
    kind.position = {};
    kind.offsetPx = {};
    kind.info = {};
    const int index = int(m_pictures.size());
    m_pictures.push_back(pictureOf(kind, m_scale, m_ratio));
    m_kinds.push_back(std::move(kind));
    m_known.emplace(hash, index);
    return index;
}

} // namespace stadtblick
