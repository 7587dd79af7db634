#pragma once

#include "models/domain/drawnarea.h"

#include <QtCore/QLocale>

#include <optional>
#include <vector>

namespace stadtblick {

/** What the left mouse button does on the map. */
enum class MapTool { Select, Rectangle, Circle, Polygon, Measure };

/** Whether a shape is drawn by dragging from one corner to the other. */
constexpr bool isDragShape(MapTool tool)
{
    return tool == MapTool::Rectangle || tool == MapTool::Circle;
}

/**
 * What is being drawn: corners that are set and where the pointer is. A rectangle has two corners, a circle
 * its centre and a point on it, polygon and measurement as many as are set. Knows no window.
 */
class Sketch
{
public:
    void begin(MapTool tool);
    MapTool tool() const { return m_tool; }
    /** True while a corner is set and the drawing is not at its end. */
    bool isUnderWay() const { return !m_points.empty() && !m_isMeasured; }
    /** A measurement that has ended: it stays until the next one or another tool. */
    bool isMeasured() const { return m_isMeasured; }

    void setPointer(std::optional<LonLat> place);
    /** Sets a corner; answers the area if it completes a rectangle or circle. */
    std::optional<DrawnArea> add(LonLat place);
    void removeLast();
    /** Ends a polygon, which is answered if it has three corners, or a measurement. */
    std::optional<DrawnArea> finish();
    void clear();

    /** The corners that are set. */
    const std::vector<LonLat> &points() const { return m_points; }
    /** The outline with the pointer as its next corner; closed but for a measurement's line. */
    std::vector<LonLat> outline() const;
    /**
     * Its size as text: 'Radius 120 m · 4.5 ha', of a measurement its length and, from three corners on,
     * area; where sides cross, that there is no area.
     */
    QString text(const QLocale &locale) const;

private:
    std::vector<LonLat> corners() const;
    std::optional<DrawnArea> area(const std::vector<LonLat> &corners) const;

    MapTool m_tool = MapTool::Select;
    std::vector<LonLat> m_points;
    std::optional<LonLat> m_pointer;
    bool m_isMeasured = false;
};

} // namespace stadtblick
