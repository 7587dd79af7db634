#pragma once

#include "models/basemap/pixelgeometry.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <functional>

namespace stadtblick {

/**
 * Collects the paths of features that are drawn alike. On a picture only few are drawn together: Qt's
 * rasteriser keeps the cells of each row in a list that it searches from the left, so that one path of
 * everything takes several times as long as many small ones. Elsewhere (PDF) many become one path.
 */
class PathBatch
{
public:
    PathBatch(const QPainter &painter, std::function<void(const QPainterPath &)> draw);
    /** Draws what is left. */
    ~PathBatch();
    PathBatch(const PathBatch &) = delete;
    PathBatch &operator=(const PathBatch &) = delete;

    /** The stretches of a line; ends the feature. */
    void addLines(const std::vector<QPointF> &points, const std::vector<LineRun> &runs);
    /** A closed ring; rings of fewer than three points are none. */
    void addRing(const std::vector<QPointF> &points);
    /** To be called when a feature's rings are all there. */
    void endFeature();

private:
    void flush();

    std::function<void(const QPainterPath &)> m_draw;
    QPainterPath m_path;
    int m_maximum;
    int m_count = 0;
};

} // namespace stadtblick
