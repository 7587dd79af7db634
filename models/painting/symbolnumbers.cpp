#include "models/painting/symbolnumbers.h"

#include "models/painting/crowdpainter.h"
#include "models/painting/tokens.h"

#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_map>

namespace stadtblick {

namespace {

constexpr double stepsPerZoom = 4;
constexpr double cellPx = 32; // about a symbol: few cells each, few numbers in each

/** The size of numbers in symbols, measured once for each text. */
class NumberSizes
{
public:
    NumberSizes()
        : m_metrics(textFont(TextRole::NoiseNumber))
    { }

    /** Of a symbol with a number: what is too wide for its disc is drawn smaller. */
    QRectF box(const Symbol &symbol)
    {
        auto known = m_widths.find(symbol.text);
        if (known == m_widths.end()) {
            known = m_widths.insert(symbol.text, m_metrics.horizontalAdvance(symbol.text));
        }
        const double room = 2 * (symbol.core.isValid() ? symbol.corePx : symbol.radiusPx - 2);
        const double share = *known > room ? room / *known : 1;
        const QSizeF size(*known * share, m_metrics.capHeight() * share);
        return {QPointF(-size.width() / 2, -size.height() / 2), size};
    }

private:
    QFontMetricsF m_metrics;
    QHash<QString, double> m_widths;
};

/** A number that stands so far. */
struct StandingNumber
{
    QRectF box; ///< pixels of the world
    std::size_t layer = 0;
    std::size_t symbol = 0;
};

/** The numbers that stand so far, by the cells of the world that they touch. */
class StandingNumbers
{
public:
    bool isEmpty() const { return m_cells.empty(); }

    void add(const StandingNumber &number)
    {
        forEachCell(number.box, [&](quint64 key) { m_cells[key].push_back(number); });
    }

    /** Calls @p hide with each number that @p symbol at @p middle covers, and forgets it. */
    template <typename Hide>
    void cover(const Symbol &symbol, QPointF middle, const Hide &hide)
    {
        const double reach = symbol.reachPx();
        const QRectF extent(middle - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        forEachCell(extent, [&](quint64 key) {
            const auto cell = m_cells.find(key);
            if (cell == m_cells.end()) {
                return;
            }
            std::erase_if(cell->second, [&](const StandingNumber &number) {
                const bool isCovered = covers(symbol, number.box.translated(-middle));
                if (isCovered) {
                    hide(number); // a number of two cells is hidden twice: the same
                }
                return isCovered;
            });
        });
    }

private:
    template <typename Visit>
    static void forEachCell(const QRectF &box, const Visit &visit)
    {
        const auto cellOf = [](double px) { return static_cast<qint64>(std::floor(px / cellPx)); };
        for (qint64 row = cellOf(box.top()); row <= cellOf(box.bottom()); ++row) {
            for (qint64 column = cellOf(box.left()); column <= cellOf(box.right()); ++column) {
                visit((static_cast<quint64>(row) << 32) ^ (static_cast<quint64>(column) & 0xffffffffU));
            }
        }
    }

    std::unordered_map<quint64, std::vector<StandingNumber>> m_cells;
};

/** All symbols of a scene but for the numbers. */
std::vector<ShownSymbols> inDrawingOrder(const MapScene &scene)
{
    std::vector<ShownSymbols> all;
    for (const MapLayer *layer : scene.drawn()) {
        for (const LayerContent &content : layer->contents) {
            const auto *symbols = std::get_if<std::shared_ptr<const SymbolLayer>>(&content);
            if (symbols && *symbols) {
                all.push_back({*symbols, {}});
            }
        }
    }
    if (scene.selected && scene.selected->symbol) {
        auto top = std::make_shared<SymbolLayer>();
        top->originMercator = scene.selected->mercator;
        top->symbols.push_back(*scene.selected->symbol);
        top->symbols.front().position = {};
        all.push_back({std::move(top), {}});
    }
    return all;
}

/** Puts each layer where it is drawn. */
SymbolSlices sliced(const MapScene &scene, std::vector<ShownSymbols> all)
{
    SymbolSlices slices;
    slices.crowds.emplace_back();
    if (scene.selected) {
        slices.few.emplace_back(); // of the ring
        slices.crowds.emplace_back();
    }
    bool isCrowdLast = !scene.selected;
    for (ShownSymbols &shown : all) {
        if (isCrowd(*shown.layer)) {
            slices.crowds.back().push_back(std::move(shown));
            isCrowdLast = true;
            continue;
        }
        if (isCrowdLast) {
            slices.few.emplace_back();
            slices.crowds.emplace_back();
            isCrowdLast = false;
        }
        slices.few.back().push_back(std::move(shown));
    }
    return slices;
}

void hideNumbers(std::span<ShownSymbols> all, double pixelsPerMetre)
{
    NumberSizes sizes;
    StandingNumbers standing;
    const auto hide = [&](const StandingNumber &number) {
        std::vector<bool> &hidden = all[number.layer].hidesNumber;
        hidden.resize(all[number.layer].layer->symbols.size());
        hidden[number.symbol] = true;
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const SymbolLayer &layer = *all[i].layer;
        for (std::size_t k = 0; k < layer.symbols.size(); ++k) {
            const Symbol &symbol = layer.symbols[k];
            if (standing.isEmpty() && symbol.text.isEmpty()) {
                continue;
            }
            const QPointF metres = layer.originMercator + symbol.position;
            const QPointF middle = QPointF(metres.x(), -metres.y()) * pixelsPerMetre + symbol.offsetPx;
            standing.cover(symbol, middle, hide);
            if (!symbol.text.isEmpty()) {
                standing.add({sizes.box(symbol).translated(middle), i, k});
            }
        }
    }
}

/** The distance from the middle to a box; 0 within. */
double distanceToBox(const QRectF &box)
{
    const double x = std::max({box.left(), -box.right(), 0.0});
    const double y = std::max({box.top(), -box.bottom(), 0.0});
    return std::hypot(x, y);
}

} // namespace

double numberZoom(double zoom)
{
    constexpr double rounding = 1e-6; // a whole zoom that was computed may lie a little below
    return std::floor(zoom * stepsPerZoom + rounding) / stepsPerZoom;
}

QRectF numberBox(const Symbol &symbol)
{
    return symbol.text.isEmpty() ? QRectF() : NumberSizes().box(symbol);
}

bool covers(const Symbol &symbol, const QRectF &box)
{
    const double outer = symbol.radiusPx + (symbol.halo.isValid() ? symbol.haloPx : 0);
    const auto isOver = [&](double left, double top, double right, double bottom) {
        return QRectF(QPointF(left, top) * outer, QPointF(right, bottom) * outer).intersects(box);
    };
    switch (symbol.shape) {
    case SymbolShape::Square:
        return isOver(-0.92, -0.92, 0.92, 0.92);
    case SymbolShape::House:
        return isOver(-0.95, -0.6, 0.95, 0.88) || isOver(-0.4, -1.35, 0.4, -0.6);
    case SymbolShape::Hexagon:
        return distanceToBox(box) < outer * 1.08;
    case SymbolShape::Drop:
        return distanceToBox(box) < outer || isOver(-0.4, -1.5, 0.4, 0);
    case SymbolShape::Circle:
        break;
    }
    return distanceToBox(box) < outer;
}

std::vector<ShownSymbols> shownSymbols(const MapScene &scene, double zoom, double scale)
{
    std::vector<ShownSymbols> all = inDrawingOrder(scene);
    hideNumbers(all, pixelsPerMercatorMetre(numberZoom(zoom)) / scale);
    return all;
}

std::size_t fewSliceCount(const MapScene &scene)
{
    return sliced(scene, inDrawingOrder(scene)).few.size();
}

SymbolSlices symbolSlices(const MapScene &scene, double zoom, double scale, SymbolPart part)
{
    std::vector<ShownSymbols> all = inDrawingOrder(scene);
    const auto isOfCrowd = [](const ShownSymbols &shown) { return isCrowd(*shown.layer); };
    // Crowds below all others hide nothing of them.
    const auto first = part == SymbolPart::Few ? std::ranges::find_if_not(all, isOfCrowd) : all.begin();
    hideNumbers(std::span(first, all.end()), pixelsPerMercatorMetre(numberZoom(zoom)) / scale);
    return sliced(scene, std::move(all));
}

} // namespace stadtblick
