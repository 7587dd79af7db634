#include "widgets/map/sketch.h"

#include "models/analysis/areageometry.h"
#include "models/analysis/geodesic.h"
#include "models/analysis/numberformat.h"
#include "models/overlays/areashape.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Sketch", text);
}

std::vector<LonLat> closed(std::vector<LonLat> ring)
{
    if (!ring.empty()) {
        ring.push_back(ring.front());
    }
    return ring;
}

} // namespace

void Sketch::begin(MapTool tool)
{
    clear();
    m_tool = tool;
}

void Sketch::clear()
{
    m_points.clear();
    m_pointer.reset();
    m_isMeasured = false;
}

void Sketch::setPointer(std::optional<LonLat> place)
{
    m_pointer = place;
}

std::vector<LonLat> Sketch::corners() const
{
    std::vector<LonLat> corners = m_points;
    if (m_pointer && !corners.empty() && !m_isMeasured && corners.back() != *m_pointer) {
        corners.push_back(*m_pointer);
    }
    return corners;
}

std::optional<DrawnArea> Sketch::area(const std::vector<LonLat> &corners) const
{
    DrawnArea area;
    if (m_tool == MapTool::Polygon) {
        if (corners.size() < 3) {
            return std::nullopt;
        }
        area.shape = {{{closed(corners)}}};
        return area;
    }
    if (corners.size() != 2) {
        return std::nullopt;
    }
    if (m_tool == MapTool::Rectangle) {
        area.shape = rectangleArea(corners[0], corners[1]);
        // A line is no area.
        return corners[0].lon == corners[1].lon || corners[0].lat == corners[1].lat ? std::nullopt
                                                                                    : std::optional(area);
    }
    const double radiusM = geodesicM(corners[0], corners[1]);
    if (m_tool != MapTool::Circle || radiusM < 1) {
        return std::nullopt;
    }
    area.circle = GroundCircle{corners[0], radiusM};
    area.shape = circleArea(corners[0], radiusM);
    return area;
}

std::optional<DrawnArea> Sketch::add(LonLat place)
{
    if (m_isMeasured) {
        clear(); // the next measurement begins
    }
    if (m_points.empty() || m_points.back() != place) {
        m_points.push_back(place);
    }
    if (m_tool == MapTool::Polygon || m_tool == MapTool::Measure || m_points.size() < 2) {
        return std::nullopt;
    }
    auto done = area(m_points);
    if (done) {
        clear();
    } else {
        m_points.pop_back(); // no extent yet
    }
    return done;
}

void Sketch::removeLast()
{
    if (!m_points.empty()) {
        m_points.pop_back();
    }
    m_isMeasured = false;
}

std::optional<DrawnArea> Sketch::finish()
{
    if (m_tool == MapTool::Measure) {
        m_isMeasured = m_points.size() > 1;
        return std::nullopt;
    }
    auto done = area(m_points);
    if (done) {
        clear();
    }
    return done;
}

std::vector<LonLat> Sketch::outline() const
{
    const std::vector<LonLat> set = corners();
    if (m_tool == MapTool::Rectangle || m_tool == MapTool::Circle) {
        const auto shape = area(set);
        return shape ? shape->shape.polygons.front().front() : set;
    }
    return m_tool == MapTool::Polygon && set.size() > 2 ? closed(set) : set;
}

QString Sketch::text(const QLocale &locale) const
{
    const std::vector<LonLat> set = corners();
    if (set.size() < 2) {
        return {};
    }
    QStringList parts;
    if (m_tool == MapTool::Measure) {
        parts << lengthText(geodesicLengthM(set), locale);
        if (set.size() > 2) {
            const MultiPolygon within{{{closed(set)}}};
            const QString size = drawnAreaText(within, locale);
            parts << (hasCrossingSides(within) ? size : tr("closed: %1").arg(size));
        }
    } else if (const auto shape = area(set)) {
        if (shape->circle) {
            parts << tr("radius %1").arg(lengthText(shape->circle->radiusM, locale));
        }
        parts << drawnAreaText(shape->shape, locale);
    } else {
        parts << lengthText(geodesicLengthM(set), locale);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace stadtblick
