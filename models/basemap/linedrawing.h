#pragma once

#include "models/basemap/areadrawing.h"

#include <QtGui/QPainterPath>

#include <functional>

namespace stadtblick {

/** Draws squares, roads, paths and rail; one pass over one painter. */
class LineDrawing
{
public:
    LineDrawing(QPainter &painter, const FeatureSet &set, const DrawingFrame &frame);

    void paint();

private:
    /** Features of a class that are drawn together, with their width. */
    struct Group
    {
        MapClass mapClass = MapClass::Local;
        double width = 0;
        std::vector<const MapFeature *> features;
    };

    std::vector<Group> groupsOf(const std::function<bool(const MapFeature &)> &isWanted) const;
    void paintTunnels();
    void paintPaths();
    QPainterPath squaresPath();
    void paintCasings(const std::vector<Group> &groups, Qt::PenCapStyle cap);
    void paintFills(const std::vector<Group> &groups, Qt::PenCapStyle cap);
    void paintRails(const std::vector<Group> &groups, Qt::PenCapStyle cap);
    void paintBridges();
    void strokeLines(const Group &group, const QPen &pen);
    void strokeDashes(const Group &group, double dashPx, const QPen &pen);

    QPainter &m_painter;
    const FeatureSet &m_set;
    DrawingFrame m_frame;
    WorldBox m_clipBox;
    std::vector<QPointF> m_points; ///< scratch
    std::vector<LineRun> m_runs; ///< scratch
};

} // namespace stadtblick
