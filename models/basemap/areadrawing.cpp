#include "models/basemap/areadrawing.h"

#include "models/basemap/pathbatch.h"

#include <cmath>

namespace stadtblick {

namespace {

/** Areas smaller than this can't be seen. */
constexpr double smallestAreaPx = 0.5;
/** The rasteriser walks a path once for each band of a picture: paths of many buildings cost less in pieces.
 */
constexpr int buildingsPerPath = 48;

bool isLandUse(MapClass mapClass)
{
    return mapClass < MapClass::Water;
}

} // namespace

WorldBox clipBoxOf(const DrawingFrame &frame)
{
    const auto world = [](double value) {
        return static_cast<std::int32_t>(std::clamp(value, double{INT32_MIN}, double{INT32_MAX}));
    };
    const PixelTransform &transform = frame.transform;
    return {world(std::floor(transform.left + frame.clip.left() / transform.pixelsPerUnit)),
        world(std::floor(transform.top + frame.clip.top() / transform.pixelsPerUnit)),
        world(std::ceil(transform.left + frame.clip.right() / transform.pixelsPerUnit)),
        world(std::ceil(transform.top + frame.clip.bottom() / transform.pixelsPerUnit))};
}

AreaDrawing::AreaDrawing(QPainter &painter, const FeatureSet &set, const DrawingFrame &frame)
    : m_painter(painter)
    , m_set(set)
    , m_frame(frame)
    , m_clipBox(clipBoxOf(frame))
{ }

void AreaDrawing::paint()
{
    fillLand();
    fillAll(MapClass::Water);
    strokeStreams(MapClass::Stream);
    strokeStreams(MapClass::River);
    if (m_frame.zoom >= basemapstyle::fromZoom(MapClass::Building)) {
        paintBuildings();
    }
}

bool AreaDrawing::isSeen(const MapFeature &feature) const
{
    const double side = double(std::max(feature.box.width(), feature.box.height()));
    return feature.box.intersects(m_clipBox) && side * m_frame.transform.pixelsPerUnit >= smallestAreaPx
        && m_frame.zoom >= basemapstyle::fromZoom(feature.mapClass);
}

void AreaDrawing::addRings(PathBatch &batch, const MapFeature &feature)
{
    const bool isInside = m_clipBox.contains(feature.box);
    for (std::uint32_t part = 0; part < feature.partCount; ++part) {
        toPixels(m_set.part(feature.firstPart + part), m_frame.transform, drawingTolerancePx, m_points);
        if (!isInside) {
            clipRing(m_points, m_frame.clip);
        }
        batch.addRing(m_points);
    }
    batch.endFeature();
}

/** Land use lies on each other, the small on the large: a park in a forest and a wood in a park both show. */
void AreaDrawing::fillLand()
{
    std::vector<const MapFeature *> land;
    for (const MapFeature &feature : m_set.features) {
        if (isLandUse(feature.mapClass) && isSeen(feature)) {
            land.push_back(&feature);
        }
    }
    const auto extent = [](const MapFeature *feature) {
        return double(feature->box.width()) * double(feature->box.height());
    };
    std::stable_sort(land.begin(), land.end(), [&extent](const MapFeature *a, const MapFeature *b) {
        return std::make_pair(-extent(a), a->osmId) < std::make_pair(-extent(b), b->osmId);
    });
    for (std::size_t i = 0; i < land.size();) {
        const MapClass mapClass = land[i]->mapClass;
        const QBrush fill = basemapstyle::area(mapClass).fill.in(m_frame.theme);
        PathBatch batch(m_painter, [&](const QPainterPath &path) { m_painter.fillPath(path, fill); });
        for (; i < land.size() && land[i]->mapClass == mapClass; ++i) {
            addRings(batch, *land[i]);
        }
    }
}

void AreaDrawing::fillAll(MapClass mapClass)
{
    const QBrush fill = basemapstyle::area(mapClass).fill.in(m_frame.theme);
    PathBatch batch(m_painter, [&](const QPainterPath &path) { m_painter.fillPath(path, fill); });
    for (const MapFeature &feature : m_set.features) {
        if (feature.mapClass == mapClass && isSeen(feature)) {
            addRings(batch, feature);
        }
    }
}

void AreaDrawing::strokeStreams(MapClass mapClass)
{
    const double width = basemapstyle::lineWidth(mapClass, m_frame.zoom);
    const QPen pen(basemapstyle::line(mapClass).fill.in(m_frame.theme), width, Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin);
    PathBatch batch(m_painter, [&](const QPainterPath &path) { m_painter.strokePath(path, pen); });
    for (const MapFeature &feature : m_set.features) {
        if (width > 0 && feature.mapClass == mapClass && feature.box.intersects(m_clipBox)) {
            toPixels(m_set.line(feature), m_frame.transform, drawingTolerancePx, m_points);
            runsWithin(m_points, m_frame.clip, m_runs);
            batch.addLines(m_points, m_runs);
        }
    }
}

void AreaDrawing::paintBuildings()
{
    const bool hasOutline = m_frame.zoom >= basemapstyle::buildingOutlineFromZoom;
    m_painter.setBrush(basemapstyle::area(MapClass::Building).fill.in(m_frame.theme));
    const QColor outline = basemapstyle::buildingOutline().in(m_frame.theme);
    m_painter.setPen(hasOutline
            ? QPen(outline, basemapstyle::buildingOutlinePx, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin)
            : QPen(Qt::NoPen));
    PathBatch batch(m_painter, [&](const QPainterPath &path) { m_painter.drawPath(path); });
    for (const MapFeature &feature : m_set.features) {
        if (feature.mapClass == MapClass::Building && isSeen(feature)) {
            addRings(batch, feature);
        }
    }
}

} // namespace stadtblick
