#include "models/analysis/numberformat.h"
#include "models/overlays/scenedataloader.h"
#include "models/store/areastore.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

/** Twice the signed area and the centroid of a ring. */
std::pair<double, QPointF> centroid(const QPolygonF &ring)
{
    double area = 0;
    QPointF sum;
    const QPointF origin = ring.front(); // near it the products keep their digits
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const QPointF a = ring[i - 1] - origin;
        const QPointF b = ring[i] - origin;
        const double cross = a.x() * b.y() - b.x() * a.y();
        area += cross;
        sum += (a + b) * cross;
    }
    return {std::abs(area), area == 0 ? origin : origin + sum / (3 * area)};
}

/** Between the crossings of a horizontal line through @p y, the middle of the widest part inside. */
QPointF middleAt(const QPolygonF &ring, double y)
{
    std::vector<double> crossings;
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const QPointF a = ring[i - 1];
        const QPointF b = ring[i];
        if ((a.y() > y) != (b.y() > y)) {
            crossings.push_back(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
        }
    }
    std::ranges::sort(crossings);
    QPointF best = ring.front();
    double widest = 0;
    for (std::size_t i = 1; i < crossings.size(); i += 2) {
        if (crossings[i] - crossings[i - 1] > widest) {
            widest = crossings[i] - crossings[i - 1];
            best = {(crossings[i] + crossings[i - 1]) / 2, y};
        }
    }
    return best;
}

MapArea areaOf(const Area &district, QPointF origin, Theme theme)
{
    MapArea area;
    double largest = -1;
    for (const auto &polygon : district.shape.polygons) {
        for (std::size_t r = 0; r < polygon.size(); ++r) {
            QPolygonF ring;
            for (const LonLat place : polygon[r]) {
                ring << toMercator(place) - origin;
            }
            if (r == 0 && ring.size() > 3) {
                const auto [size, middle] = centroid(ring);
                if (size > largest) {
                    largest = size;
                    area.labelAt =
                        ring.containsPoint(middle, Qt::OddEvenFill) ? middle : middleAt(ring, middle.y());
                }
            }
            area.rings.push_back(std::move(ring));
        }
    }
    area.outline = theme == Theme::Dark ? QColor(0xAD, 0xB5, 0xBC) : QColor(0x56, 0x5D, 0x64);
    area.outlinePx = 1.2;
    area.info = {{QStringLiteral("district"), district.source, district.id}, district.name, {}, {}, {}};
    return area;
}

} // namespace

Result<MapLayer> loadDistricts(const SceneContext &context, const LayerState &state)
{
    Q_UNUSED(state);
    const auto districts = AreaStore(context.connection).areas(QStringLiteral("district"));
    if (!districts) {
        return tl::unexpected(districts.error());
    }
    MapLayer layer;
    layer.legend.title = QCoreApplication::translate("Districts", "Districts");
    layer.legend.followsTime = false;
    if (districts->empty()) {
        layer.emptyText = QCoreApplication::translate("Districts", "No districts have been imported.");
        return layer;
    }
    auto areas = std::make_shared<PolygonLayer>();
    const LonLatBox bounds = boundsOf(districts->front().shape);
    areas->originMercator = toMercator(bounds.centre());
    for (const Area &district : *districts) {
        if (!district.shape.isEmpty()) {
            areas->areas.push_back(areaOf(district, areas->originMercator, context.options.theme));
        }
    }
    layer.legend.subtitle =
        QCoreApplication::translate("Districts", "boundaries · %1")
            .arg(countText(static_cast<qint64>(areas->areas.size()), context.options.locale));
    layer.legend.scale = Legend::Scale::Areas;
    layer.legend.entries.push_back({QColor(), areas->areas.empty() ? QColor() : areas->areas.front().outline,
        QCoreApplication::translate("Districts", "boundary"), 0});
    layer.contents.emplace_back(std::move(areas));
    return layer;
}

} // namespace stadtblick
