#include "models/basemap/linedrawing.h"

#include "models/basemap/pathbatch.h"

#include <array>
#include <set>

namespace stadtblick {

namespace {

/** Roads in the order in which they are drawn: the important ones on top. */
constexpr std::array roadOrder{MapClass::Driveway, MapClass::Service, MapClass::Pedestrian, MapClass::Local,
    MapClass::Tertiary, MapClass::Secondary, MapClass::Primary, MapClass::Motorway};
constexpr std::array pathOrder{MapClass::Steps, MapClass::Footway, MapClass::Track};
constexpr std::array railOrder{MapClass::Siding, MapClass::Rail};
constexpr std::array drawnOrder{MapClass::Steps, MapClass::Footway, MapClass::Track, MapClass::Driveway,
    MapClass::Service, MapClass::Pedestrian, MapClass::Local, MapClass::Tertiary, MapClass::Secondary,
    MapClass::Primary, MapClass::Motorway, MapClass::Siding, MapClass::Rail};

QPen roundPen(const QColor &colour, double width, Qt::PenCapStyle cap)
{
    return {colour, width, Qt::SolidLine, cap, Qt::RoundJoin};
}

template <std::size_t count>
bool isAmong(const std::array<MapClass, count> &classes, MapClass mapClass)
{
    return std::find(classes.begin(), classes.end(), mapClass) != classes.end();
}

} // namespace

LineDrawing::LineDrawing(QPainter &painter, const FeatureSet &set, const DrawingFrame &frame)
    : m_painter(painter)
    , m_set(set)
    , m_frame(frame)
    , m_clipBox(clipBoxOf(frame))
{ }

void LineDrawing::paint()
{
    const auto ground = groupsOf(
        [](const MapFeature &feature) { return !feature.has(BridgeFlag) && !feature.has(TunnelFlag); });
    paintTunnels();
    paintPaths();
    const QPainterPath squares = squaresPath();
    const LineStyle &square = basemapstyle::line(MapClass::Square);
    m_painter.strokePath(
        squares, roundPen(square.casing.in(m_frame.theme), basemapstyle::casingWidth(0), Qt::FlatCap));
    paintCasings(ground, Qt::RoundCap);
    // After the casings: a street opens into its square.
    m_painter.fillPath(squares, square.fill.in(m_frame.theme));
    paintFills(ground, Qt::RoundCap);
    paintRails(ground, Qt::FlatCap);
    paintBridges();
}

std::vector<LineDrawing::Group> LineDrawing::groupsOf(
    const std::function<bool(const MapFeature &)> &isWanted) const
{
    std::vector<Group> groups;
    for (const MapClass mapClass : drawnOrder) {
        groups.push_back({mapClass, basemapstyle::lineWidth(mapClass, m_frame.zoom), {}});
    }
    for (const MapFeature &feature : m_set.features) {
        const auto place = std::find(drawnOrder.begin(), drawnOrder.end(), feature.mapClass);
        if (place != drawnOrder.end() && feature.box.intersects(m_clipBox) && isWanted(feature)) {
            groups[static_cast<std::size_t>(place - drawnOrder.begin())].features.push_back(&feature);
        }
    }
    std::erase_if(groups, [](const Group &group) { return group.width <= 0 || group.features.empty(); });
    return groups;
}

void LineDrawing::strokeLines(const Group &group, const QPen &pen)
{
    PathBatch batch(m_painter, [&](const QPainterPath &path) { m_painter.strokePath(path, pen); });
    for (const MapFeature *feature : group.features) {
        toPixels(m_set.line(*feature), m_frame.transform, drawingTolerancePx, m_points);
        runsWithin(m_points, m_frame.clip, m_runs);
        batch.addLines(m_points, m_runs);
    }
}

void LineDrawing::strokeDashes(const Group &group, double dashPx, const QPen &pen)
{
    PathBatch batch(m_painter, [&](const QPainterPath &path) { m_painter.strokePath(path, pen); });
    std::vector<QPointF> dashPoints;
    for (const MapFeature *feature : group.features) {
        toPixels(m_set.line(*feature), m_frame.transform, drawingTolerancePx, m_points);
        dashPoints.clear();
        m_runs.clear();
        dashesOf(m_points, dashPx, m_frame.clip, dashPoints, m_runs);
        batch.addLines(dashPoints, m_runs);
    }
}

void LineDrawing::paintTunnels()
{
    const auto groups = groupsOf([](const MapFeature &feature) { return feature.has(TunnelFlag); });
    m_painter.setOpacity(basemapstyle::tunnelOpacity);
    for (const Group &group : groups) {
        const LineStyle &style = basemapstyle::line(group.mapClass);
        const ThemeColour colour = style.hasCasing ? style.casing : style.fill;
        strokeDashes(
            group, basemapstyle::tunnelDashPx, roundPen(colour.in(m_frame.theme), group.width, Qt::FlatCap));
    }
    m_painter.setOpacity(1);
}

void LineDrawing::paintPaths()
{
    const auto groups = groupsOf([](const MapFeature &feature) {
        return isAmong(pathOrder, feature.mapClass) && !feature.has(TunnelFlag);
    });
    for (const Group &group : groups) {
        const LineStyle &style = basemapstyle::line(group.mapClass);
        strokeDashes(group, style.dashPx, roundPen(style.fill.in(m_frame.theme), group.width, Qt::FlatCap));
    }
}

QPainterPath LineDrawing::squaresPath()
{
    const LineStyle &style = basemapstyle::line(MapClass::Square);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const MapFeature &feature : m_set.features) {
        if (m_frame.zoom < style.fromZoom || feature.mapClass != MapClass::Square
            || !feature.box.intersects(m_clipBox)) {
            continue;
        }
        for (std::uint32_t part = 0; part < feature.partCount; ++part) {
            toPixels(m_set.part(feature.firstPart + part), m_frame.transform, drawingTolerancePx, m_points);
            clipRing(m_points, m_frame.clip);
            if (m_points.size() >= 3) {
                path.moveTo(m_points.front());
                for (std::size_t i = 1; i < m_points.size(); ++i) {
                    path.lineTo(m_points[i]);
                }
                path.closeSubpath();
            }
        }
    }
    return path;
}

void LineDrawing::paintCasings(const std::vector<Group> &groups, Qt::PenCapStyle cap)
{
    for (const Group &group : groups) {
        if (isAmong(roadOrder, group.mapClass)) {
            strokeLines(group,
                roundPen(basemapstyle::line(group.mapClass).casing.in(m_frame.theme),
                    basemapstyle::casingWidth(group.width), cap));
        }
    }
}

void LineDrawing::paintFills(const std::vector<Group> &groups, Qt::PenCapStyle cap)
{
    for (const Group &group : groups) {
        if (isAmong(roadOrder, group.mapClass)) {
            strokeLines(
                group, roundPen(basemapstyle::line(group.mapClass).fill.in(m_frame.theme), group.width, cap));
        }
    }
}

void LineDrawing::paintRails(const std::vector<Group> &groups, Qt::PenCapStyle cap)
{
    const RailDashes dashes = basemapstyle::railDashes();
    for (const Group &group : groups) {
        if (!isAmong(railOrder, group.mapClass)) {
            continue;
        }
        strokeLines(
            group, roundPen(basemapstyle::line(group.mapClass).fill.in(m_frame.theme), group.width, cap));
        if (m_frame.zoom >= dashes.fromZoom) {
            strokeDashes(group, dashes.dashPx,
                roundPen(dashes.colour.in(m_frame.theme), group.width * dashes.widthShare, Qt::FlatCap));
        }
    }
}

/** A second level over the ground, the higher bridges over the lower. */
void LineDrawing::paintBridges()
{
    std::set<int> levels;
    for (const MapFeature &feature : m_set.features) {
        if (feature.has(BridgeFlag) && !feature.has(TunnelFlag)) {
            levels.insert(feature.level);
        }
    }
    for (const int level : levels) {
        const auto groups = groupsOf([level](const MapFeature &feature) {
            return feature.has(BridgeFlag) && !feature.has(TunnelFlag) && feature.level == level;
        });
        paintCasings(groups, Qt::FlatCap);
        paintFills(groups, Qt::FlatCap);
        paintRails(groups, Qt::FlatCap);
    }
}

} // namespace stadtblick
