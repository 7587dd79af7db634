#include "models/basemap/areadrawing.h"

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

void AreaDrawing::appendRings(QPainterPath &path, const MapFeature &feature)
{
    const bool isInside = m_clipBox.contains(feature.box);
    for (std::uint32_t part = 0; part < feature.partCount; ++part) {
        toPixels(m_set.part(feature.firstPart + part), m_frame.transform, drawingTolerancePx, m_points);
        if (!isInside) {
            clipRing(m_points, m_frame.clip);
        }
        if (m_points.size() < 3) {
            continue;
        }
        path.moveTo(m_points.front());
        for (std::size_t i = 1; i < m_points.size(); ++i) {
            path.lineTo(m_points[i]);
        }
        path.closeSubpath();
    }
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
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        const MapClass mapClass = land[i]->mapClass;
        for (; i < land.size() && land[i]->mapClass == mapClass; ++i) {
            appendRings(path, *land[i]);
        }
        m_painter.fillPath(path, basemapstyle::area(mapClass).fill.in(m_frame.theme));
    }
}

void AreaDrawing::fillAll(MapClass mapClass)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const MapFeature &feature : m_set.features) {
        if (feature.mapClass == mapClass && isSeen(feature)) {
            appendRings(path, feature);
        }
    }
    if (!path.isEmpty()) {
        m_painter.fillPath(path, basemapstyle::area(mapClass).fill.in(m_frame.theme));
    }
}

void AreaDrawing::strokeStreams(MapClass mapClass)
{
    const double width = basemapstyle::lineWidth(mapClass, m_frame.zoom);
    QPainterPath path;
    for (const MapFeature &feature : m_set.features) {
        if (width <= 0 || feature.mapClass != mapClass || !feature.box.intersects(m_clipBox)) {
            continue;
        }
        toPixels(m_set.line(feature), m_frame.transform, drawingTolerancePx, m_points);
        runsWithin(m_points, m_frame.clip, m_runs);
        for (const LineRun run : m_runs) {
            path.moveTo(m_points[run.begin]);
            for (std::size_t i = 1; i < run.count; ++i) {
                path.lineTo(m_points[run.begin + i]);
            }
        }
    }
    if (!path.isEmpty()) {
        const QColor colour = basemapstyle::line(mapClass).fill.in(m_frame.theme);
        m_painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    int count = 0;
    for (const MapFeature &feature : m_set.features) {
        if (feature.mapClass != MapClass::Building || !isSeen(feature)) {
            continue;
        }
        appendRings(path, feature);
        if (++count == buildingsPerPath) {
            m_painter.drawPath(path);
            path.clear();
            path.setFillRule(Qt::WindingFill);
            count = 0;
        }
    }
    m_painter.drawPath(path);
}

} // namespace stadtblick
