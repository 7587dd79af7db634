#include "models/overlays/scene.h"

#include "models/analysis/numberformat.h"
#include "models/overlays/badges.h"
#include "models/overlays/planfile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace stadtblick {

namespace {

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF();
}

double distanceToPiece(QPointF at, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length2 = QPointF::dotProduct(along, along);
    const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(at - a, along) / length2, 0.0, 1.0) : 0;
    return distance(at, a + along * t);
}

double distanceToLine(QPointF at, const std::vector<QPointF> &points)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < points.size(); ++i) {
        least = std::min(least, distanceToPiece(at, points[i - 1], points[i]));
    }
    return least;
}

bool isWithin(QPointF at, const std::vector<QPolygonF> &rings)
{
    int crossings = 0;
    for (const QPolygonF &ring : rings) {
        crossings += ring.containsPoint(at, Qt::OddEvenFill) ? 1 : 0;
    }
    return crossings % 2 == 1;
}

/** What is looked for, in Mercator metres. */
struct Pointer
{
    QPointF mercator;
    double metresPerPixel;
    double tolerancePx;
    std::vector<QPointF> badgePlaces = {}; ///< of the badges under it, in Mercator metres
};

std::optional<Hit> hitIn(const SymbolLayer &layer, const Pointer &pointer)
{
    const QPointF at = pointer.mercator - layer.originMercator;
    for (auto it = layer.symbols.rbegin(); it != layer.symbols.rend(); ++it) {
        const double reach = (it->radiusPx + pointer.tolerancePx) * pointer.metresPerPixel;
        if (distance(at, it->drawnAt(pointer.metresPerPixel)) <= reach) {
            return Hit{{}, it->info, it->position + layer.originMercator};
        }
    }
    return std::nullopt;
}

/** The nearest line within reach, the upper one of two that are as near. */
std::optional<Hit> hitIn(const PolylineLayer &layer, const Pointer &pointer)
{
    const QPointF at = pointer.mercator - layer.originMercator;
    std::optional<Hit> hit;
    double least = std::numeric_limits<double>::infinity();
    for (auto it = layer.lines.rbegin(); it != layer.lines.rend(); ++it) {
        const double reach = (it->widthPx / 2 + pointer.tolerancePx) * pointer.metresPerPixel;
        const double away = distanceToLine(at, beside(it->points, it->offsetPx * pointer.metresPerPixel));
        const bool isNearer =
            it->offsetPx == 0 ? !hit : away < least; // beside each other lies the other direction
        if (away <= reach && isNearer) {
            hit = Hit{{}, it->info, pointer.mercator};
            least = away;
        }
    }
    return hit;
}

std::optional<Hit> hitIn(const PolygonLayer &layer, const Pointer &pointer)
{
    const QPointF at = pointer.mercator - layer.originMercator;
    for (auto it = layer.areas.rbegin(); it != layer.areas.rend(); ++it) {
        if (isWithin(at, it->rings)) {
            return Hit{{}, it->info, pointer.mercator};
        }
    }
    return std::nullopt;
}

std::optional<Hit> hitIn(const SurfaceLayer &layer, const Pointer &pointer)
{
    const auto value = layer.valueAt(pointer.mercator);
    if (!value) {
        return std::nullopt;
    }
    return Hit{{}, {{}, layer.valueName, layer.valueText(*value), {}, {}}, pointer.mercator};
}

/** Topmost first among contents of one type. */
template <typename Layer>
std::optional<Hit> hitAmong(const MapScene &scene, const Pointer &pointer)
{
    const std::vector<const MapLayer *> drawn = scene.drawn();
    for (auto layer = drawn.rbegin(); layer != drawn.rend(); ++layer) {
        const auto &contents = (*layer)->contents;
        for (auto content = contents.rbegin(); content != contents.rend(); ++content) {
            const auto *part = std::get_if<std::shared_ptr<const Layer>>(&*content);
            if (!part || !*part) {
                continue;
            }
            if (auto hit = hitIn(**part, pointer)) {
                hit->layerId = (*layer)->id;
                return hit;
            }
        }
    }
    return std::nullopt;
}

/** The extent of an area's rings, to compare sizes. */
double sizeOf(const MapArea &area)
{
    QRectF box;
    for (const QPolygonF &ring : area.rings) {
        box |= ring.boundingRect();
    }
    return box.width() * box.height();
}

/** All symbols within reach, topmost first; of other contents the one that hitIn() finds. */
template <typename Layer>
std::vector<Hit> allIn(const Layer &layer, const Pointer &pointer)
{
    const auto hit = hitIn(layer, pointer);
    return hit ? std::vector<Hit>{*hit} : std::vector<Hit>();
}

std::vector<Hit> allIn(const SymbolLayer &layer, const Pointer &pointer)
{
    std::vector<Hit> hits;
    const QPointF at = pointer.mercator - layer.originMercator;
    for (auto it = layer.symbols.rbegin(); it != layer.symbols.rend(); ++it) {
        const double reach = (it->radiusPx + pointer.tolerancePx) * pointer.metresPerPixel;
        const QPointF place = it->position + layer.originMercator;
        const bool isHit = distance(at, it->drawnAt(pointer.metresPerPixel)) <= reach
            || (!it->offsetPx.isNull() && distance(at, it->position) <= reach)
            || std::ranges::any_of(pointer.badgePlaces,
                [place](QPointF badge) { return distance(badge, place) <= commonPlaceM; });
        if (isHit) {
            hits.push_back({{}, it->info, place});
        }
    }
    return hits;
}

/** The places of the badges that are drawn under the pointer. */
std::vector<QPointF> badgePlaces(const MapScene &scene, const Pointer &pointer)
{
    std::vector<QPointF> places;
    for (const MapLayer &layer : scene.layers) {
        for (const LayerContent &content : layer.contents) {
            const auto *symbols = std::get_if<std::shared_ptr<const SymbolLayer>>(&content);
            if (!layer.givesWay || !symbols || !*symbols) {
                continue;
            }
            const QPointF at = pointer.mercator - (*symbols)->originMercator;
            for (const Symbol &symbol : (*symbols)->symbols) {
                const double reach = (symbol.radiusPx + pointer.tolerancePx) * pointer.metresPerPixel;
                if (!symbol.offsetPx.isNull()
                    && distance(at, symbol.drawnAt(pointer.metresPerPixel)) <= reach) {
                    places.push_back((*symbols)->originMercator + symbol.position);
                }
            }
        }
    }
    return places;
}

} // namespace

QPointF Symbol::drawnAt(double metresPerPixel) const
{
    return position + QPointF(offsetPx.x(), -offsetPx.y()) * metresPerPixel;
}

double Symbol::reachPx() const
{
    const double outer = radiusPx + (halo.isValid() ? haloPx : 0);
    switch (shape) {
    case SymbolShape::Drop:
        return outer * 1.5 + casingPx;
    case SymbolShape::House:
        return outer * 1.4 + casingPx;
    case SymbolShape::Square:
        return outer * 1.3 + casingPx;
    case SymbolShape::Hexagon:
        return outer * 1.08 + casingPx;
    case SymbolShape::Circle:
        break;
    }
    return outer + casingPx;
}

std::vector<QPointF> beside(const std::vector<QPointF> &points, double distance)
{
    if (distance == 0 || points.size() < 2) {
        return points;
    }
    std::vector<QPointF> moved;
    moved.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        // At a corner along the middle of both sides, so far out that the line keeps its distance; sharp ones
        // are cut.
        const QPointF in = unit(points[i] - points[i > 0 ? i - 1 : 0]);
        const QPointF out = unit(points[std::min(i + 1, points.size() - 1)] - points[i]);
        const QPointF along = unit(in + out);
        const double turn = QPointF::dotProduct(along, in.isNull() ? out : in);
        moved.push_back(points[i] + QPointF(along.y(), -along.x()) * (distance / std::max(turn, 0.5)));
    }
    return moved;
}

std::optional<double> SurfaceLayer::valueAt(QPointF mercator) const
{
    const int columns = image.width();
    const int rows = image.height();
    if (columns == 0 || boxMercator.isEmpty() || !boxMercator.contains(mercator)
        || !cover.contains(mercator - boxMercator.topLeft())) {
        return std::nullopt;
    }
    if (isExact()) {
        return cellAt(mercator);
    }
    const double x = (mercator.x() - boxMercator.x()) / boxMercator.width() * columns;
    const double y = (boxMercator.y() + boxMercator.height() - mercator.y()) / boxMercator.height() * rows;
    const int column = std::clamp(static_cast<int>(x), 0, columns - 1);
    const int row = std::clamp(static_cast<int>(y), 0, rows - 1);
    const float value = values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)
        + static_cast<std::size_t>(column)];
    return std::isnan(value) ? std::nullopt : std::optional(static_cast<double>(value));
}

QString SurfaceLayer::valueText(double value) const
{
    if (areClasses) {
        const auto name = classNames.find(static_cast<int>(value));
        return name == classNames.end() ? numberText(value, 0, locale) : name->second;
    }
    const QString text = numberText(value, decimals, unit, locale);
    return isExact() ? text : QString(QStringLiteral("≈ ") % text);
}

const MapLayer *MapScene::layer(QStringView id) const
{
    const auto found = std::ranges::find_if(layers, [id](const MapLayer &layer) { return layer.id == id; });
    return found == layers.end() ? nullptr : &*found;
}

std::vector<const MapLayer *> MapScene::drawn() const
{
    std::vector<const MapLayer *> all;
    for (const MapLayer &layer : layers) {
        all.push_back(&layer);
    }
    all.push_back(&marks);
    return all;
}

QStringList planAttributions(const MapScene &scene)
{
    QStringList all;
    for (const MapLayer &layer : scene.layers) {
        if (isPlanLayer(layer.id)) {
            all << layer.attributions;
        }
    }
    all.removeDuplicates();
    return all;
}

bool MapScene::hasFields() const
{
    return std::ranges::any_of(layers, [](const MapLayer &layer) {
        return std::ranges::any_of(layer.contents, [](const LayerContent &content) {
            const auto *areas = std::get_if<std::shared_ptr<const PolygonLayer>>(&content);
            return std::holds_alternative<std::shared_ptr<const SurfaceLayer>>(content)
                || (areas && *areas && (*areas)->isBelowRoads);
        });
    });
}

bool MapScene::followsTime() const
{
    return std::ranges::any_of(layers, [](const MapLayer &layer) { return layer.legend.followsTime; });
}

std::optional<Hit> areaAt(const MapScene &scene, QPointF mercator)
{
    std::optional<Hit> smallest;
    double least = std::numeric_limits<double>::infinity();
    for (const MapLayer *layer : scene.drawn()) {
        for (const LayerContent &content : layer->contents) {
            const auto *part = std::get_if<std::shared_ptr<const PolygonLayer>>(&content);
            if (!part || !*part) {
                continue;
            }
            for (const MapArea &area : (*part)->areas) {
                const double size = sizeOf(area);
                if (size < least && isWithin(mercator - (*part)->originMercator, area.rings)) {
                    smallest = Hit{layer->id, area.info, mercator};
                    least = size;
                }
            }
        }
    }
    return smallest;
}

bool hasSameContents(const MapLayer &a, const MapLayer &b)
{
    return a.contents == b.contents;
}

std::optional<Hit> hitTest(const MapScene &scene, QPointF mercator, double pixelsPerMetre, double tolerancePx)
{
    const Pointer pointer{mercator, 1 / pixelsPerMetre, tolerancePx};
    if (auto hit = hitAmong<SymbolLayer>(scene, pointer)) {
        return hit;
    }
    if (auto hit = hitAmong<PolylineLayer>(scene, pointer)) {
        return hit;
    }
    // A surface lies above the districts' fills and says more than their names.
    if (auto hit = hitAmong<SurfaceLayer>(scene, pointer)) {
        return hit;
    }
    return hitAmong<PolygonLayer>(scene, pointer);
}

std::vector<Hit> hitsAt(const MapScene &scene, QPointF mercator, double pixelsPerMetre, double tolerancePx)
{
    Pointer pointer{mercator, 1 / pixelsPerMetre, tolerancePx};
    pointer.badgePlaces = badgePlaces(scene, pointer);
    std::vector<Hit> all;
    const std::vector<const MapLayer *> drawn = scene.drawn();
    for (auto layer = drawn.rbegin(); layer != drawn.rend(); ++layer) {
        const auto &contents = (*layer)->contents;
        for (auto content = contents.rbegin(); content != contents.rend(); ++content) {
            std::vector<Hit> hits = std::visit(
                [&](const auto &part) { return part ? allIn(*part, pointer) : std::vector<Hit>(); },
                *content);
            for (Hit &hit : hits) {
                hit.layerId = (*layer)->id;
                all.push_back(std::move(hit));
            }
        }
    }
    return all;
}

} // namespace stadtblick
